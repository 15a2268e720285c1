import type { Reading } from '../recipient.ts'
import type { Sitting } from '../sitting.ts'

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
}

/** Names of the signals; components/texts.ts has a sentence for each. */
export type SignalName = 'unreadable' | 'request' | 'group' | 'first-ever' | 'just-switched'

/**
 * A reason why a send looks wrong (design, section 3).
 * `standing` signals tell what kind of conversation this is: once the person has answered in this sitting,
 * repeating them would only teach to click them away. The others tell of this very send.
 */
export interface Signal {
  name: SignalName
  standing: boolean
  fires(situation: Situation): boolean
}
