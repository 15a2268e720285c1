import { type DraftOrigin, noDraft } from '../follow/draft-origin.ts'
import type { Sitting } from '../follow/sitting.ts'
import { knownName, type Reading } from '../people/recipient.ts'
import { sameName } from '../text/unseen.ts'

/** What a signal may look at. Everything is a value; nothing here can reach the page. */
export interface Situation {
  reading: Reading
  sitting: Sitting
  /** Milliseconds since the epoch. */
  now: number
  /** Whether a message to this conversation was sent from this device before; null when that cannot be said. */
  writtenBefore: boolean | null
  /** Whether the open thread shows a message of one's own; null when that cannot be read. */
  ownMessageShown: boolean | null
  /** The rows of the list beside the open conversation, its own row included. */
  visible: readonly VisibleConversation[]
  /** The text that would be sent. */
  text: string
  /** Where the draft was begun and pasted from. */
  origin: DraftOrigin
  /** Names of the conversations that were open in this tab, by `Reading.key`. */
  namesByKey: ReadonlyMap<string, string>
  /** The last message that left from this tab; null before the first. */
  lastSent: LastSent | null
  /** The chat was opened by a press on a row that had just come to lie under the pointer (lib/core/follow/row-order.ts). */
  openedByMovedRow: boolean
  /** When the last message in the thread was sent, ms since the epoch; null where no date could be read. */
  lastMessageAt: number | null
  /** The person's own late hours; null while the setting is off. */
  lateHours: Hours | null
  /** Local time of day in minutes since midnight, 0 to 1439. */
  minuteOfDay: number
  /** Reads the message's own words; null while its script is not here. */
  reader: MessageReader | null
}

/** The signals that go by the words of a message (of-message.ts). */
export type MessageReader = { readonly [Name in ReadSignal]: Signal<Name> }
export type ReadSignal = 'greets-someone-else' | 'payment-or-secret'

/** A row of the conversation list, as shown now. */
export interface VisibleConversation {
  /** Display name or group title; may be anything a person can type, or empty. */
  name: string
  /** Without `@`; rows seldom have one. */
  handle: string | null
  /** Id of the conversation, where the page tells it. */
  conversationId?: string | null
  /** `true` for the row of the open conversation. */
  open: boolean
}

export interface LastSent {
  /** `Reading.key`; null when nobody could say. */
  key: string | null
  /** As it was shown; empty when nobody could say. */
  name: string
  /** Milliseconds since the epoch. */
  at: number
}

/** A span of the day in minutes since midnight; `from` is in it, `to` is not. It may wrap around midnight. */
export interface Hours {
  from: number
  to: number
}

/** What has to be followed over time, before anything was: every signal that goes by it is silent. */
export const nothingFollowed = {
  visible: [],
  text: '',
  origin: noDraft,
  namesByKey: new Map<string, string>(),
  lastSent: null,
  openedByMovedRow: false,
  lastMessageAt: null,
  lateHours: null,
  minuteOfDay: 0,
} satisfies Partial<Situation>

/** A reason why a send looks wrong (docs/design.md 3). */
export interface Signal<Name extends string = string> {
  name: Name
  /** `S` asks whom the person means (a stop), `C` whether to send (a card). */
  tier: 'S' | 'C'
  /**
   * It tells what kind of conversation this is: once the person has answered in this sitting, repeating it would only
   * teach to click it away. The others tell of this very send.
   */
  standing: boolean
  /** What `about` is: somebody whom a stop offers before others, a kind of secret, or nobody that could be offered. */
  tells: 'person' | 'secret' | 'nothing'
  /** Signals that say no more than this one: beside it they are left out. */
  silences?: readonly string[]
  /** `settles`: trust is the answer to it. `needed`: it takes back what trust spares, and says nothing without. */
  trust?: 'settles' | 'needed'
  fires(situation: Situation): boolean
  /** Whom or what the reason's sentence names, when it fires: another name, or the kind of secret. */
  about?(situation: Situation): string | null
}

/** The rows of other conversations: all but the open one's. */
export function otherConversations({ reading, visible }: Situation): readonly VisibleConversation[] {
  const others = visible.filter((row) => !row.open)
  if (others.length < visible.length) return others
  // No row is known to be the open one: the first of this name is taken for it, not for a namesake.
  const { recipient } = reading
  const person = recipient.kind === 'person' ? recipient : null
  const linked = person?.handle ? visible.findIndex((row) => row.handle === person.handle) : -1
  // Whose name cannot be said may be any of the rows: none of them is known to be somebody else.
  if (linked < 0 && person !== null && knownName(person) === '') return []
  const own = linked < 0 ? visible.findIndex((row) => sameName(row.name, recipientName(recipient))) : linked
  return own < 0 ? visible : visible.toSpliced(own, 1)
}

/** Name of a person or group as shown; empty for nobody in particular. */
export function recipientName(recipient: Reading['recipient']): string {
  if (recipient.kind === 'person') return recipient.displayName
  return recipient.kind === 'group' ? recipient.title : ''
}

/** The name of a conversation by its key: as it was shown, else its handle; null for a group nobody has seen. */
export function nameOfKey({ namesByKey }: Situation, key: string | null): string | null {
  if (key === null) return null
  return namesByKey.get(key) ?? (key.startsWith('@') ? key : null)
}
