/** Counting outcomes, and printing them side by side. */
import { table } from '../numbers.ts'
import { assumed, SHARP, type SlipKind, UNSEEN } from './assumptions.ts'
import type { Outcome } from './replay.ts'

const KINDS = [
  ...(Object.keys(assumed.slipKinds) as SlipKind[]).filter((kind) => !UNSEEN.includes(kind)),
  ...UNSEEN,
]

const share = (part: number, whole: number, digits = 1): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`
const rate = (part: number, whole: number, per: number): string =>
  ((per * part) / Math.max(whole, 1)).toFixed(2)

const isStop = ({ decision }: Outcome) => decision.kind === 'stop'
const isMet = ({ decision }: Outcome) => decision.kind !== 'allow'
/** Stopped for a reason that is not so; a stop for a true one (there is a second Mia) is only needless. */
const isFalse = ({ decision, step }: Outcome) =>
  decision.kind === 'stop' && decision.reasons.some(({ name }) => STOPS.has(name) && !holds(step, name))
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
    const plain = outcomes.filter(({ step }) => step.slip === null)
    const count = (test: (outcome: Outcome) => boolean) => plain.filter(test).length
    return [
      name,
      String(plain.length),
      rate(count(isMet), plain.length, 100),
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
    String(columns[0]?.[1].filter(({ step }) => step.slip !== null).filter(test).length ?? 0),
    ...columns.map(([, outcomes]) => cell(outcomes.filter((each) => each.step.slip !== null && test(each)))),
  ]
  const ofKind = (kinds: readonly SlipKind[]) => (outcome: Outcome) =>
    outcome.step.slip !== null && kinds.includes(outcome.step.slip)
  const traced = KINDS.filter((kind) => !UNSEEN.includes(kind))
  return table('Slips met by any prompt / by a stop', [
    ['', 'slips', ...columns.map(([name]) => name)],
    ...KINDS.map((kind) => line(kind, ofKind([kind]))),
    line('sharp kinds together', ofKind(SHARP)),
    line('all that leave a trace', ofKind(traced)),
    line('  of these, not to someone trusted', (each) => ofKind(traced)(each) && !each.trusted),
    line('all', () => true),
  ])
}

/** Which reasons stopped messages that are no slips, for each 1,000, true and false. */
export function reasonTable(outcomes: readonly Outcome[]): string {
  const plain = outcomes.filter(({ step }) => step.slip === null)
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
    .filter((each) => each.step.slip === null && isFalse(each))
    .map(
      ({ step, decision }) =>
        `${step.text} <- ${decision.kind === 'stop' ? decision.reasons.map(({ name, about }) => `${name} ${about ?? ''}`).join(', ') : ''}`,
    )
