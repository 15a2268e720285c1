/** What the signals of this folder may look at: the situation of lib/core/signals, and what has been followed. */
import type { DraftOrigin } from '../draft-origin.ts'
import type { Situation } from '../signals/signal.ts'

/** A row of the conversation list, as shown now. */
export interface VisibleConversation {
  /** Display name or group title; may be anything a person can type, or empty. */
  name: string
  /** Without `@`; rows seldom have one. */
  handle: string | null
  /** `true` for the row of the open conversation. */
  open: boolean
}

/** A span of the day in minutes since midnight; `from` is in it, `to` is not. It may wrap around midnight. */
export interface Hours {
  from: number
  to: number
}

export interface RiskSituation extends Situation {
  /** The rows of the list beside the open conversation, its own row included. */
  visible: readonly VisibleConversation[]
  /** The text that would be sent. */
  text: string
  /** Where the draft was begun and pasted from. */
  origin: DraftOrigin
  /** When the last message in the thread was sent, ms since the epoch; null where no date could be read. */
  lastMessageAt: number | null
  /** The person's own late hours; null while the setting is off. */
  lateHours: Hours | null
  /** Local time of day in minutes since midnight, 0 to 1439. */
  minuteOfDay: number
}

export type RiskName =
  | 'sources-disagree'
  | 'recipient-changed'
  | 'copied-elsewhere'
  | 'greets-someone-else'
  | 'look-alike'
  | 'payment-or-secret'
  | 'long-silence'
  | 'late-hours'

/**
 * A reason why a send looks wrong (design, section 3). `stop` asks who is meant, `card` asks whether to send.
 * `standing` as in lib/core/signals/signal.ts: an answer in this sitting settles it.
 */
export interface RiskSignal {
  name: RiskName
  tier: 'stop' | 'card'
  standing: boolean
  fires(situation: RiskSituation): boolean
  /** Who or what the reason's sentence names, when it fires: another person's name, or the kind of secret. */
  about?(situation: RiskSituation): string | null
}

/** The rows of other conversations: all but the open one's. */
export function otherConversations({ reading, visible }: RiskSituation): readonly VisibleConversation[] {
  const others = visible.filter((row) => !row.open)
  if (others.length < visible.length) return others
  // No row is known to be the open one: the first of exactly this name is taken for it, not for a namesake.
  const name = recipientName(reading.recipient)
  const own = visible.findIndex((row) => row.name === name)
  return own < 0 ? visible : visible.toSpliced(own, 1)
}

export function recipientName(recipient: RiskSituation['reading']['recipient']): string {
  if (recipient.kind === 'person') return recipient.displayName
  return recipient.kind === 'group' ? recipient.title : ''
}
