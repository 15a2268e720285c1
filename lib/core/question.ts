/** What the person is asked, and what they can answer. PURE. */
import type { Recipient } from './recipient.ts'
import type { SignalName } from './signals/signal.ts'
import type { Change } from './verify.ts'

export interface Question {
  recipient: Recipient
  /** The signal worth naming, if any: a card has at most one reason line. */
  reason: SignalName | null
  message: string
  /** Why the guard asks more than usual or knows less than usual; null when all is well. */
  caveat: Caveat | null
}

/** `settings-unread`: storage has not answered; `orphan`: the extension was updated or removed under the page. */
export type Caveat = 'settings-unread' | 'orphan'

export type Answer = 'keep-writing' | 'send'

/** Short messages after an answer, shown at the composer. */
export type Saying =
  | { kind: 'changed'; change: Change; recipient: Recipient }
  | { kind: 'press-again'; recipient: Recipient }

/** Builds the card's question. */
export function askCard(
  recipient: Recipient,
  reasons: readonly SignalName[],
  message: string,
  caveat: Caveat | null,
): Question {
  return { recipient, reason: reasons[0] ?? null, message, caveat }
}
