/** What the person is asked, and what they can answer. PURE. */

import type { Recipient } from '../people/recipient.ts'
import type { PickedOther } from './ask-who.ts'
import type { Reason } from './decide.ts'
import type { SendPath } from './intent.ts'
import type { Change, Draft } from './verify.ts'

export interface Question {
  recipient: Recipient
  /** The signal worth naming, if any: a card has at most one reason line. */
  reason: Reason | null
  /** How it leaves, which says what the message is where it has no words. */
  path: SendPath
  message: Draft
  /** Why the guard asks more than usual or knows less than usual; null when all is well. */
  caveat: Caveat | null
  /** That deleting removes a message for oneself only is true here, as far as this device has seen (I7). */
  oneSided: boolean
  /** Whether "don't ask again" can be offered: something tells this conversation from a namesake's. */
  trustable: boolean
}

/**
 * `settings-unread`: storage has not answered; `orphan`: the extension was updated or removed under the page;
 * `may-have-left`: the same went its way a moment ago, and nothing was seen of it.
 */
export type Caveat = 'settings-unread' | 'orphan' | 'may-have-left'

export type Answer = 'keep-writing' | 'send'

/** Short messages, shown where the send was made. */
export type Saying =
  | { kind: 'changed'; change: Change; recipient: Recipient; path: SendPath }
  /** Nothing came of a send. `mayHaveLeft`: it was made, so it may be under way. */
  | { kind: 'press-again'; recipient: Recipient; path: SendPath; mayHaveLeft: boolean }
  /** The same was pressed again before anything could be seen of it. */
  | { kind: 'on-its-way'; recipient: Recipient }
  /** A control has sent at once, before we knew it: from now on it is asked about. */
  | { kind: 'learned' }
  /** Asked whom they mean, the person named somebody else. */
  | PickedOther
  /** The person went on typing, and may not have seen the question at all. */
  | { kind: 'typed-on' }
  /** A script of the page keeps trying to send. */
  | { kind: 'script-held' }

/** Builds the card's question. */
export function askCard(
  about: Omit<Question, 'reason' | 'caveat'>,
  reasons: readonly Reason[],
  caveat: Caveat | null,
): Question {
  return { ...about, reason: reasons[0] ?? null, caveat }
}
