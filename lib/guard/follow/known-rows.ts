/**
 * What is learned about the rows of the list while the page stands: whose chat each opens, and which was pressed last. It
 * lets a row that calls somebody by another name agree with the header, and a row that was only just pressed contradict a
 * header that has not followed yet. In memory only.
 */

import type { RecipientEvidence } from '../../core/people/evidence.ts'
import { type Reading, readRecipient } from '../../core/people/recipient.ts'
import type { KnownRows, RowEvidence } from '../../core/people/row-says.ts'
import { looseName, sameName } from '../../core/text/unseen.ts'
import type { RowPress } from '../../page/presses.ts'

export interface RowMemory {
  /** A row is pressed while `evidence` is what the page shows of the open chat. */
  pressed(press: RowPress, evidence: RecipientEvidence): void
  /** Reads the chat around `box`, with all that is known of its list. */
  read(box: Element, evidence: RecipientEvidence): Reading
  /** The person has confirmed whose chat this is: a row that was pressed has not opened another. */
  confirmed(): void
  /** The handle of whoever a row is known to open, or null. */
  handleOf(row: RowEvidence): string | null
  /** How much has been learned so far: what `handleOf` says is the same until this changes. */
  lessons(): number
}

/** A header that changes so soon after a press may still be on its way to the pressed row. */
const SETTLES_MS = 3_000
/** A press that the page's own selection contradicts for so long has opened nothing. */
const IGNORED_MS = 5_000
/** More rows than anybody opens; the oldest go first. */
const MOST_ROWS = 2_000

/**
 * @param now milliseconds since the epoch
 * @param namesByKey names of the chats that were open in this tab, by `Reading.key`
 */
export function rememberRows(now: () => number, namesByKey: () => ReadonlyMap<string, string>): RowMemory {
  const opens = new Map<string, { handle: string; sure: boolean }>()
  const conversations = new Map<string, string>()
  let lessons = 0
  let pending: { press: RowPress; header: string; at: number } | null = null

  const known: KnownRows = {
    pressed: null,
    handleOf: (row) => opens.get(idOf(row)) ?? null,
    conversationOf: (handle) => conversations.get(handle) ?? null,
    isAnothers: (name, handle) => {
      const keys = [...namesByKey()].filter(([, shown]) => sameName(shown, name)).map(([key]) => key)
      return keys.length > 0 && !keys.includes(`@${handle}`)
    },
  }

  function settle(evidence: RecipientEvidence): void {
    if (pending === null) return
    const { press, header, at } = pending
    const age = now() - at
    const followed = readRecipient({ ...evidence, row: press.row }, known)
    const selected = evidence.row !== null && readRecipient(evidence, known).disagreement === null
    const changed = followed.recipient.kind !== 'unreadable' && headerOf(evidence) !== header
    const opened = changed && (followed.disagreement === null || selected || age >= SETTLES_MS || age < 0)
    if (!opened && !(selected && age >= IGNORED_MS)) return
    pending = null
    if (opened && followed.disagreement === null) learn(press.row, followed, evidence, false)
  }

  /** Who a row opens is learned once, and only where nothing on the page could mean another row. */
  function learn(
    row: RowEvidence,
    { recipient }: Reading,
    { header, otherRows }: RecipientEvidence,
    selected: boolean,
  ) {
    const id = idOf(row)
    if (recipient.kind !== 'person' || id === '') return
    // What a translator has rewritten may agree by chance: then only the press tells.
    const agrees = !row.translated && !header?.nameTranslated && sameName(row.name, header?.name ?? '')
    // An agreeing name needs no lesson unless an id comes with it; one that differs is believed only after a press.
    if (opens.has(id) || (agrees ? row.conversationId === null : selected)) return
    if (agrees && otherRows?.().some((name) => sameName(name, row.name))) return
    opens.set(id, { handle: recipient.handle, sure: agrees })
    lessons += 1
    if (agrees && row.conversationId !== null) conversations.set(recipient.handle, row.conversationId)
    for (const map of [opens, conversations]) {
      const [oldest] = map.keys()
      if (map.size > MOST_ROWS && oldest !== undefined) map.delete(oldest)
    }
  }

  return {
    pressed(press, evidence) {
      const { disagreement, recipient } = readRecipient({ ...evidence, row: press.row }, known)
      const isOpen =
        recipient.kind !== 'unreadable' && disagreement === null && agreesByName(press.row, evidence)
      pending = isOpen ? null : { press, header: headerOf(evidence), at: now() }
    },
    read(box, evidence) {
      const concerned = pending?.press.concerns(box) === true
      if (concerned) settle(evidence)
      const pressed = concerned ? (pending?.press.row ?? null) : null
      const reading = readRecipient(evidence, { ...known, pressed })
      if (pressed === null && evidence.row !== null && reading.disagreement === null)
        learn(evidence.row, reading, evidence, true)
      return reading
    },
    confirmed() {
      pending = null
    },
    // Asked for every row in view at a press: until something was learned it must cost nothing.
    lessons: () => lessons,
    handleOf: (row) => (opens.size === 0 ? null : (opens.get(idOf(row))?.handle ?? null)),
  }

  /** Whether the pressed row is that of the open chat already: then nothing will change. */
  function agreesByName(row: RowEvidence, { header }: RecipientEvidence): boolean {
    return sameName(row.name, header?.name ?? '') || opens.has(idOf(row))
  }
}

/** What the header alone says, to see that it has changed. */
const headerOf = (evidence: RecipientEvidence): string =>
  readRecipient({ ...evidence, row: null, urlUserId: null }).identity

/** What tells rows apart: the id of the conversation, else the name, which two may share. */
function idOf({ conversationId, name }: RowEvidence): string {
  if (conversationId !== null) return `id:${conversationId}`
  const loose = looseName(name)
  return loose === '' ? '' : `name:${loose}`
}
