/** Whether to ask before a send, and how: lib/core/decide.ts with stops, trust and settings. PURE. */
import type { AskMode } from './decide.ts'
import { signals } from './signals/all.ts'
import type { SignalName } from './signals/signal.ts'
import { riskSignals } from './signals-s/all.ts'
import type { RiskName, RiskSignal, RiskSituation } from './signals-s/situation.ts'
import { isConfirmed } from './sitting.ts'
import { isAlwaysAsked, isTrusted, type TrustList } from './trust.ts'

export type ReasonName = SignalName | RiskName

export interface Reason {
  name: ReasonName
  /** The other person, or the kind of secret, that the sentence names; null when it names nobody. */
  about: string | null
}

export type RiskDecision = { kind: 'allow' } | { kind: 'card' | 'stop'; reasons: Reason[] }

export interface Rules {
  /** Until storage has answered the caller passes `every`, `nobody` and no signals off: the safest. */
  mode: AskMode
  trust: TrustList
  /** Signals the person has switched off. */
  off: ReadonlySet<ReasonName>
}

/**
 * The decision for a send.
 * @returns `stop` when a signal of that tier fires, whatever the mode and however trusted; `card` when the mode, the
 * "always ask" of this chat or another signal asks; reasons in the order to show them, stops before cards
 */
export function decideRisk({ mode, trust, off }: Rules, situation: RiskSituation): RiskDecision {
  const { reading, sitting, now } = situation
  const confirmed = isConfirmed(sitting, reading.stay, now)
  const speaks = (signal: { name: ReasonName; standing: boolean }) =>
    !off.has(signal.name) && !(signal.standing && confirmed)
  const fired = riskSignals.filter((signal) => speaks(signal) && signal.fires(situation))
  const stops = reasonsOf('stop', fired, situation)
  const cards = signals
    .filter((signal) => speaks(signal) && signal.fires(situation))
    .map(({ name }) => reason(name))
  const reasons = [...stops, ...cards, ...reasonsOf('card', fired, situation)].filter(
    // Said once: which of the two it is depends on whether the sources can be seen to disagree.
    ({ name }) => name !== 'unreadable' || stops[0]?.name !== 'sources-disagree',
  )
  if (stops.length > 0) return { kind: 'stop', reasons }
  const modeAsks = mode === 'every' || (mode === 'sitting' && !confirmed && !isTrusted(trust, reading, now))
  const asks = modeAsks || isAlwaysAsked(trust, reading) || reasons.length > 0
  return asks ? { kind: 'card', reasons } : { kind: 'allow' }
}

const reason = (name: ReasonName, about: string | null = null): Reason => ({ name, about })

const reasonsOf = (tier: RiskSignal['tier'], fired: readonly RiskSignal[], situation: RiskSituation) =>
  fired
    .filter((signal) => signal.tier === tier)
    .map((signal) => reason(signal.name, signal.about?.(situation) ?? null))
