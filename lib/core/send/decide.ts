/** Whether to ask before a send, and how. PURE: the one place where modes, trust and signals come together (docs/design.md 3). */
import type { AskMode } from '../ask-mode.ts'
import { isConfirmed } from '../follow/sitting.ts'
import { isAlwaysAsked, isTrusted, type TrustList } from '../people/trust.ts'
import { type SignalName, signals } from '../signals/all.ts'
import type { Signal, Situation } from '../signals/signal.ts'

export interface Reason {
  name: SignalName
  /** The other person, or the kind of secret, that the sentence names; null when it names nobody. */
  about: string | null
}

export type Decision = { kind: 'allow' } | { kind: 'card' | 'stop'; reasons: readonly Reason[] }

export interface Rules {
  mode: AskMode
  trust: TrustList
  /** Signals the person has switched off. */
  off: ReadonlySet<SignalName>
}

/**
 * The decision for a send.
 * @param rules until storage has answered the caller passes `every`, nobody trusted and nothing off: the safest
 * @returns `stop` when a signal of tier S fires, whatever the mode and however trusted; `card` when the mode, the
 * "always ask" of this chat or another signal asks, or no reader is here; with the reasons in the order to show them, S before C
 */
export function decide({ mode, trust, off }: Rules, situation: Situation): Decision {
  const { reading, sitting, now } = situation
  const confirmed = isConfirmed(sitting, reading.stay, now)
  const trusted = isTrusted(trust, reading, now)
  const spared = trusted && mode === 'sitting'
  const fired = signals.filter(
    (signal: Signal<SignalName>) =>
      !off.has(signal.name) &&
      !(signal.standing && confirmed) &&
      !(signal.trust === 'settles' && trusted) &&
      !(signal.trust === 'needed' && !spared) &&
      signal.fires(situation),
  )
  const reasons = fired
    .filter(({ name }) => !fired.some(({ silences }) => silences?.includes(name)))
    .map(({ name, about }): Reason => ({ name, about: about?.(situation) ?? null }))
  if (fired.some(({ tier }) => tier === 'S')) return { kind: 'stop', reasons }
  // What nobody has read may hold anything.
  const unread = situation.reader === null && situation.text.trim() !== ''
  const modeAsks = mode === 'every' || (mode === 'sitting' && !confirmed && !trusted)
  const asks = modeAsks || unread || isAlwaysAsked(trust, reading) || reasons.length > 0
  return asks ? { kind: 'card', reasons } : { kind: 'allow' }
}
