/** Counting outcomes, and printing them side by side. */
import { table } from '../numbers.ts'
import { SEEN, SHARP, type SlipKind, UNSEEN } from './assumptions.ts'
import type { Outcome } from './replay.ts'

const KINDS: readonly SlipKind[] = [...SEEN, ...UNSEEN]

const share = (part: number, whole: number, digits = 1): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`
const rate = (part: number, whole: number, per: number): string =>
  ((per * part) / Math.max(whole, 1)).toFixed(2)

const isStop = ({ decision }: Outcome) => decision.kind === 'stop'
/** Held a few seconds in plain sight, with no question (docs/design.md 3); counts nothing until the decision knows it. */
const isGlance = ({ decision }: Outcome) => (decision.kind as string) === 'glance'
const isMet = ({ decision }: Outcome) => decision.kind !== 'allow'
/** Stopped for a reason that is not so; a stop for a true one (there is a second Mia) is only needless. */
const isFalse = ({ decision, step }: Outcome) =>
  decision.kind === 'stop' && decision.reasons.some(({ name }) => STOPS.has(name) && !holds(step, name))
/** The stop is worth its while though the person is right: something truly secret is about to leave. */
const isSensible = ({ decision, step }: Outcome) =>
  decision.kind === 'stop' &&
  decision.reasons.some(({ name }) => name === 'payment-or-secret' && holds(step, name))
const STOPS: ReadonlySet<string> = new Set([
  'sources-disagree',
  'recipient-changed',
  'copied-elsewhere',
  'greets-someone-else',
  'look-alike',
  'payment-or-secret',
])
const holds = ({ truth }: Outcome['step'], name: string) => (truth as ReadonlySet<string>).has(name)

export type Column = readonly [name: string, outcomes: readonly Outcome[]]

/** How often people are asked, on messages that are no slips. */
export function costTable(columns: readonly Column[]): string {
  const rows = columns.map(([name, outcomes]) => {
    const plain = outcomes.filter(({ slip }) => slip === null)
    const count = (test: (outcome: Outcome) => boolean) => plain.filter(test).length
    return [
      name,
      String(plain.length),
      rate(
        count((each) => isMet(each) && !isGlance(each)),
        plain.length,
        100,
      ),
      rate(count(isGlance), plain.length, 100),
      rate(count(isStop), plain.length, 100),
      rate(count(isFalse), plain.length, 1000),
      rate(
        count((each) => isStop(each) && !isFalse(each)),
        plain.length,
        1000,
      ),
    ]
  })
  const heads = [
    '',
    'messages',
    'prompts / 100',
    'glances / 100',
    'stops / 100',
    'false stops / 1,000',
    'needless stops / 1,000',
  ]
  return table('What it costs, on messages that are no slips', [heads, ...rows])
}

/** Share of slips met by any prompt, and by a stop, for each kind. */
export function slipTable(columns: readonly Column[]): string {
  const cell = (outcomes: readonly Outcome[]) =>
    `${share(outcomes.filter(isMet).length, outcomes.length)} / ${share(outcomes.filter(isStop).length, outcomes.length)}`
  const line = (name: string, test: (outcome: Outcome) => boolean) => [
    name,
    String(columns[0]?.[1].filter(({ slip }) => slip !== null).filter(test).length ?? 0),
    ...columns.map(([, outcomes]) => cell(outcomes.filter((each) => each.slip !== null && test(each)))),
  ]
  const ofKind = (kinds: readonly SlipKind[]) => (outcome: Outcome) =>
    outcome.slip !== null && kinds.includes(outcome.slip)
  return table('Slips met by any prompt / by a stop', [
    ['', 'slips', ...columns.map(([name]) => name)],
    ...KINDS.map((kind) => line(kind, ofKind([kind]))),
    line('sharp kinds together', ofKind(SHARP)),
    line('all that leave a trace', ofKind(SEEN)),
    line('  of these, to someone trusted', (each) => ofKind(SEEN)(each) && each.trusted),
    line('all that leave none', ofKind(UNSEEN)),
    line('all', () => true),
  ])
}

/** What the policy aims at, one line for each seed: the default mode, strictly, trusted people and all. */
export function aimTable(
  seeds: readonly (readonly [seed: number, costs: readonly Outcome[], met: readonly Outcome[]])[],
) {
  const line = (name: string, costs: readonly Outcome[], met: readonly Outcome[]) => {
    const plain = costs.filter(({ slip }) => slip === null)
    const of = (kinds: readonly SlipKind[]) => met.filter(({ slip }) => slip !== null && kinds.includes(slip))
    const [seen, sharp] = [of(SEEN), of(SHARP)]
    return [
      name,
      rate(plain.filter(isMet).length, plain.length, 100),
      share(seen.filter(isMet).length, seen.length, 2),
      share(sharp.filter(isStop).length, sharp.length, 2),
      rate(plain.filter(isFalse).length, plain.length, 1000),
      rate(plain.filter((each) => isStop(each) && !isSensible(each)).length, plain.length, 1000),
      rate(plain.filter(isStop).length, plain.length, 1000),
    ]
  }
  const heads = [
    'seed',
    'prompts / 100',
    'traced slips met',
    'sharp kinds stopped',
    'false stops / 1,000',
    '... or true but no secret',
    '... or any at all',
  ]
  return table('Aims of the default mode: 15 / 99 % / 90 % / 1', [
    heads,
    ...seeds.map(([seed, costs, met]) => line(String(seed), costs, met)),
    line(
      'all',
      seeds.flatMap(([, costs]) => costs),
      seeds.flatMap(([, , met]) => met),
    ),
  ])
}

/** Which reasons stopped messages that are no slips, for each 1,000, true and false. */
export function reasonTable(outcomes: readonly Outcome[]): string {
  const plain = outcomes.filter(({ slip }) => slip === null)
  const rows = [...STOPS].map((name) => {
    const fired = plain.filter(
      ({ decision }) => decision.kind === 'stop' && decision.reasons.some((reason) => reason.name === name),
    )
    const untrue = fired.filter(({ step }) => !holds(step, name))
    return [
      name,
      rate(fired.length - untrue.length, plain.length, 1000),
      rate(untrue.length, plain.length, 1000),
    ]
  })
  return table('Stops on messages that are no slips, by reason, for each 1,000 (default mode)', [
    ['', 'true', 'false'],
    ...rows,
  ])
}

/** Texts that were stopped falsely, for the one who looks for the fault. */
export const falseStops = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter((each) => each.slip === null && isFalse(each))
    .map(
      ({ step, decision }) =>
        `${step.text} <- ${decision.kind === 'stop' ? decision.reasons.map(({ name, about }) => `${name} ${about ?? ''}`).join(', ') : ''}`,
    )
