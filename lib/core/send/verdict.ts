/** What a send gets: it passes, it is asked about, or it waits a few seconds in plain sight (docs/design.md 5). PURE. */

import { knownRecipient } from '../people/recipient.ts'
import { canTrust } from '../people/trust.ts'
import type { Situation } from '../signals/signal.ts'
import { type Decision, decide, type Rules } from './decide.ts'
import type { SendPath } from './intent.ts'
import { askCard, type Caveat, type Question } from './question.ts'
import type { Ruled } from './ruled.ts'
import { askStop, type StopQuestion } from './stop-question.ts'
import { findChange, type SendSnapshot } from './verify.ts'

/** A question as it is put: a card, or a stop. */
export type Asked = { kind: 'card'; question: Question } | { kind: 'stop'; question: StopQuestion }

interface Judgement {
  /** What was judged: the send as it stood at that event. */
  readonly snapshot: SendSnapshot
  readonly path: SendPath
  /** All that a decision goes by was here: the person's settings, and what reads the message's own words. */
  readonly informed: boolean
}

export type Pass = Judgement & { readonly kind: 'pass' }
export type Ask = Judgement & { readonly kind: 'ask'; readonly asked: Asked }
/** It leaves by itself after so many seconds, unless the person takes it back; `asked` is for where that cannot be shown. */
export type Wait = Judgement & { readonly kind: 'wait'; readonly seconds: number; readonly asked: Asked }
export type Verdict = Pass | Ask | Wait

export interface Case {
  snapshot: SendSnapshot
  path: SendPath
  situation: Situation
  rules: Rules
  /** The person has told the guard to rest for a while: then nothing is asked. */
  paused: boolean
  /** The settings were read. */
  answered: boolean
  /** It may not pass, whatever the rules say: it was held, or may have left, a moment ago. */
  held: boolean
  /** How long what could pass is shown before it leaves; 0 for not at all. */
  seconds: number
  /** Asked only where there is something to tell. */
  oneSided(): boolean
  caveat: Caveat | null
}

/** The verdict on a send. */
export function judge(given: Case & { held: true }): Ask
export function judge(given: Case): Verdict
export function judge(given: Case): Verdict {
  const { snapshot, path, situation, answered, paused, held, seconds } = given
  const judged = { snapshot, path, informed: answered && situation.reader !== null }
  if (paused && !held) return { ...judged, kind: 'pass' }
  const decision = decide(given.rules, situation)
  const free = decision.kind === 'allow' && !held
  if (free && seconds === 0) return { ...judged, kind: 'pass' }
  const asked = questionOf(decision, given)
  return free ? { ...judged, kind: 'wait', seconds, asked } : { ...judged, kind: 'ask', asked }
}

function questionOf(decision: Decision, given: Case): Asked {
  const { snapshot, path, situation, caveat } = given
  const { reading, draft } = snapshot
  const reasons = decision.kind === 'allow' ? [] : decision.reasons
  const about = { message: draft, path, oneSided: given.oneSided() }
  if (decision.kind === 'stop')
    return { kind: 'stop', question: askStop({ ...about, caveat }, reasons, situation) }
  const recipient = knownRecipient(reading)
  const trustable = given.answered && canTrust(reading)
  return { kind: 'card', question: askCard({ ...about, recipient, trustable }, reasons, caveat) }
}

/**
 * Whether a verdict on an earlier event of a gesture stands for a later one, as the page is read there. Not where anything
 * about the send differs: the page, the person and its own scripts go on while a button is down, and every event that
 * passes runs the page's code. Nor where something was missing: a reader that comes in between may find a reason to stop.
 */
export function stands(earlier: Ruled | null, snapshot: SendSnapshot, path: SendPath): earlier is Verdict {
  if (earlier === null || earlier.kind === 'let' || earlier.kind === 'held') return false
  return earlier.informed && earlier.path === path && findChange(earlier.snapshot, snapshot) === null
}
