/**
 * npm run bench:policy [-- SEED ...]: how often each mode asks, and which slips it meets, on generated traces replayed
 * through the real decision core. No network, no page. Assumptions and their sources: policy/assumptions.ts.
 */
import { machineNote } from './machine.ts'
import { assumed, users } from './policy/assumptions.ts'
import { makePerson, type Person } from './policy/people.ts'
import { seeded } from './policy/random.ts'
import { type Outcome, type Policy, replay } from './policy/replay.ts'
import { aimTable, type Column, costTable, falseStops, reasonTable, slipTable } from './policy/report.ts'
import { speedTable } from './policy/speed.ts'
import { makeTrace } from './policy/trace.ts'
import { corpora } from './words/languages.ts'

const PEOPLE = 60
const LANGUAGES = Object.keys(corpora).filter((language) => language !== 'en')

const DEFAULT: Policy = { mode: 'sitting', trusts: true }

const policies: readonly (readonly [string, Policy])[] = [
  ['sitting (default)', DEFAULT],
  ['sitting, nobody trusted', { mode: 'sitting', trusts: false }],
  ['risky', { mode: 'risky', trusts: true }],
  ['every', { mode: 'every', trusts: true }],
  ['always ask', 'always ask'],
  ['first message only', 'first message only'],
  ['never', 'never'],
]

/** Seeds that nobody looked at while the policy was made. */
const FRESH = [201, 202, 203, 204]
const given = process.argv.slice(2).map(Number).filter(Number.isSafeInteger)
const seeds = given.length > 0 ? given : FRESH

/** The same people twice: as they are, for what it costs, and with slips. */
function makePeople(seed: number, slips: number) {
  const random = seeded(seed)
  return Array.from({ length: PEOPLE }, (_, index) => {
    // The share itself, not a draw: heavy users write most messages, and two more or fewer of them are felt.
    const kind: Person['kind'] = index < PEOPLE * users.light.share ? 'light' : 'heavy'
    // Spread over light and heavy users alike.
    const language = random.chance(assumed.otherLanguages) ? random.pick(LANGUAGES) : 'en'
    const person = makePerson(kind, users[kind].contacts, random, language)
    const trace = makeTrace(person, seeded(Math.floor(random.next() * 2 ** 32)), slips)
    return { person, trace, seed: seed * 1000 + index }
  })
}

type People = ReturnType<typeof makePeople>
const run = (people: People, policy: Policy): Outcome[] =>
  people.flatMap(({ person, trace, seed }) => replay(person, trace, policy, seeded(seed)))

const calm = seeds.map((seed) => makePeople(seed, 0))
const slipping = seeds.map((seed) => makePeople(seed, assumed.slips))
const costs: Column[] = policies.map(([name, policy]) => [name, run(calm.flat(), policy)])
const met: Column[] = policies.map(([name, policy]) => [name, run(slipping.flat(), policy)])
const byKind: Column[] = (['light', 'heavy'] as const).map((kind) => [
  `default, ${kind} users`,
  run(
    calm.flat().filter(({ person }) => person.kind === kind),
    DEFAULT,
  ),
])
const usual = costs[0]?.[1] ?? []

console.log(`${PEOPLE} people for each seed; ${machineNote()}\n`)
const aims = seeds.map(
  (seed, at) => [seed, run(calm[at] ?? [], DEFAULT), run(slipping[at] ?? [], DEFAULT)] as const,
)
console.log(`${aimTable(aims)}\n`)
console.log(`${costTable([...costs, ...byKind])}\n`)
console.log(`${slipTable(met)}\n`)
console.log(`${reasonTable(usual)}\n`)
const samples = [...new Set(falseStops(usual))].slice(0, 12)
if (samples.length > 0) console.log(`False stops, some of them:\n  ${samples.join('\n  ')}\n`)
console.log(speedTable())
