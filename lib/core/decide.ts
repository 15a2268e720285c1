/** Whether to ask before a send. PURE: the one place where the modes of design section 3 are told apart. */
import { signals } from './signals/all.ts'
import type { SignalName, Situation } from './signals/signal.ts'
import { isConfirmed } from './sitting.ts'

/** When to ask. Defined again in lib/settings/fields.ts for storage and form; a test keeps the two equal. */
export type AskMode = 'every' | 'sitting' | 'risky'

export type Decision = { kind: 'allow' } | { kind: 'card'; reasons: SignalName[] }

/**
 * The decision for a send.
 * @param mode when to ask; until storage has answered the caller passes `every`, the safest
 * @param situation the recipient as read now, the sitting, and what is remembered
 * @returns `card` with the signals that fired (empty when the mode alone asks), or `allow`
 */
export function decide(mode: AskMode, situation: Situation): Decision {
  const confirmed = isConfirmed(situation.sitting, situation.reading.stay, situation.now)
  const reasons = signals
    .filter((signal) => !(signal.standing && confirmed) && signal.fires(situation))
    .map((signal) => signal.name)
  const modeAsks = mode === 'every' || (mode === 'sitting' && !confirmed)
  return modeAsks || reasons.length > 0 ? { kind: 'card', reasons } : { kind: 'allow' }
}
