/**
 * The stop, "Who is this for?" (docs/design.md 4): what it asks. PURE. Whom it offers, and what an answer means, is
 * ask-who.ts: only the prompt needs that.
 */
import type { Recipient } from '../people/recipient.ts'
import { signals } from '../signals/all.ts'
import { otherConversations, type Situation, type VisibleConversation } from '../signals/signal.ts'
import type { Reason } from './decide.ts'
import type { SendPath } from './intent.ts'
import type { Caveat } from './question.ts'
import type { Draft } from './verify.ts'

/** What a stop is about, whoever asks it. */
export interface StopSubject {
  /** As the header has it. Not a fact while `certain` is false: words about it must then say "may". */
  recipient: Recipient
  /** False where the page contradicts itself about whose chat this is (I7). */
  certain: boolean
  /** In the order to show them. */
  reasons: readonly Reason[]
  path: SendPath
  message: Draft
  caveat: Caveat | null
  oneSided: boolean
}

/** A stop before anybody was chosen to be offered. */
export interface StopQuestion extends StopSubject {
  /** The rows of other conversations, in the order of the list. */
  others: readonly VisibleConversation[]
  /** Names that the reasons speak of: before all others, also when no row shows them. */
  suspects: readonly string[]
}

/** Builds the stop's question from what was decided. */
export function askStop(
  about: Pick<StopQuestion, 'path' | 'message' | 'oneSided' | 'caveat'>,
  reasons: readonly Reason[],
  situation: Situation,
): StopQuestion {
  const { recipient, disagreement } = situation.reading
  const named = reasons.filter(({ name }) => NAMES_SOMEBODY.has(name)).flatMap(({ about }) => about ?? [])
  const suspects = [...named, ...(disagreement?.names ?? [])]
  const others = otherConversations(situation)
  return { ...about, recipient, certain: disagreement === null, reasons, others, suspects }
}

/** Stops whose `about` is another conversation. */
const NAMES_SOMEBODY: ReadonlySet<Reason['name']> = new Set(
  signals.filter(({ tier, tells }) => tier === 'S' && tells === 'person').map(({ name }) => name),
)
