/**
 * Follows what a slip leaves behind: where the draft was begun, what was copied in which chat, whether the rows have just
 * moved, and who was written to last. In memory only, and of copied text nothing but fingerprints (I8).
 */
import { findCopy, noCopies, noteCopy } from '../../core/follow/copies.ts'
import { noDraft, notePaste, observeDraft } from '../../core/follow/draft-origin.ts'
import { hasMoved, noRows, noteRows } from '../../core/follow/row-order.ts'
import { knownName, type Reading } from '../../core/people/recipient.ts'
import { type LastSent, recipientName, type Situation } from '../../core/signals/signal.ts'

export interface Trail {
  /** The chat `key` is open, and its composer holds `text`. */
  draft(key: string | null, text: string): void
  copied(key: string | null, text: string): void
  /** `text` was pasted; it stands in the draft when that is next looked at. */
  pasted(text: string): void
  rows(order: readonly string[]): void
  /** A row is pressed: if that opens its chat, it matters whether it had just moved there. */
  rowPressed(row: string): void
  /** A chat is read. */
  reading(reading: Reading): void
  sent(reading: Reading): void
  /** What is known of it now. */
  known(): Pick<Situation, 'origin' | 'namesByKey' | 'lastSent' | 'openedByMovedRow'>
}

/** Names of so many chats are kept: more than anyone goes to and fro between. */
const MOST_NAMES = 200

/** @param salt random, made once for each page */
export function followTrail(now: () => number, salt: string): Trail {
  let origin = noDraft
  let copies = noCopies
  let order = noRows
  let pastedFrom: string | null = null
  let lastSent: LastSent | null = null
  let stay: string | null = null
  let pressed: { moved: boolean; at: number } | null = null
  let openedByMovedRow = false
  const namesByKey = new Map<string, string>()

  return {
    draft(key, text) {
      origin = observeDraft(origin, { key, text })
      if (pastedFrom !== null && text !== '') {
        origin = notePaste(origin, pastedFrom)
        pastedFrom = null
      }
    },
    copied(key, text) {
      copies = noteCopy(copies, key, text, salt)
    },
    pasted(text) {
      pastedFrom = findCopy(copies, text, salt)
    },
    rows(rows) {
      order = noteRows(order, rows, now())
    },
    rowPressed(row) {
      pressed = { moved: hasMoved(order, row, now()), at: now() }
    },
    reading(reading) {
      const { key, recipient } = reading
      if (key !== null) {
        const before = namesByKey.get(key)
        namesByKey.delete(key)
        // A translated page shows the handle alone: the name that was known is still theirs.
        const known = recipient.kind !== 'person' || knownName(recipient) !== ''
        namesByKey.set(key, known ? recipientName(recipient) : (before ?? recipientName(recipient)))
        const [oldest] = namesByKey.keys()
        if (namesByKey.size > MOST_NAMES && oldest !== undefined) namesByKey.delete(oldest)
      }
      // A header that loads is nobody's chat for a moment, and opens none.
      if (reading.stay === null || reading.stay === stay) return
      stay = reading.stay
      openedByMovedRow = pressed?.moved ?? false
      pressed = null
    },
    sent({ key, recipient }) {
      lastSent = { key, name: recipientName(recipient), at: now() }
    },
    known: () => ({ origin, namesByKey, lastSent, openedByMovedRow }),
  }
}
