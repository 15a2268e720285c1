/** What a keystroke in the composer costs with us and without. */
import { openStage, type Stage } from '../stage/stage.ts'
import { rotated, show, showAll, spreadOf, table, verdict } from './numbers.ts'
import { isOurs, isTask, type TraceEvent, totalOf, tracePage } from './trace.ts'
import { ourBuild, withExtension } from './yardsticks.ts'

const ROUNDS = 8
const TEXT = 'the quick brown fox jumps over it '.repeat(2)
const AIM_MS = 0.05
/** Between keys, so that each has its frame drawn before the next, as when a person types. */
const PAUSE_MS = 20
const SETTLES_MS = 1_000

const KEY_EVENTS = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup'])

/** Per key, on the page's main thread. */
interface Typing {
  /** Milliseconds in our scripts, and how often they were called. */
  own: number
  calls: number
  /** Milliseconds from the browser's handing out key events to the last listener's return. */
  events: number
  /** Milliseconds of all tasks, drawing included. */
  everything: number
}

/** Two of the three variants are the same: what lies between them is the noise of the method. */
const variants = ['without', 'with us', 'without again'] as const
type Variant = (typeof variants)[number]

/** One browser; in it each variant in turn, in a new tab. */
export async function benchTyping(): Promise<string> {
  const rounds: Record<Variant, Typing>[] = []
  const stage = await openStage('chromium', { extensionDir: null })
  for (let round = 0; round < ROUNDS; round++) {
    const typed = new Map<Variant, Typing>()
    for (const variant of rotated(variants, round)) {
      const dir = variant === 'with us' ? ourBuild('chromium') : null
      typed.set(variant, await withExtension(stage.browser, dir, () => typeOnce(stage)))
    }
    rounds.push(Object.fromEntries(typed) as Record<Variant, Typing>)
  }
  await stage.close()

  const of = (variant: Variant, what: keyof Typing) => rounds.map((round) => round[variant][what])
  const between = (one: Variant, other: Variant, what: keyof Typing) =>
    showAll(
      rounds.map((round) => round[one][what] - round[other][what]),
      3,
    )
  const totals = (
    [
      ['key events', 'events'],
      ['everything', 'everything'],
    ] as const
  ).map(([label, what]) => [
    label,
    ...variants.map((variant) => showAll(of(variant, what), 3)),
    between('with us', 'without', what),
    between('without again', 'without', what),
  ])
  const own = spreadOf(of('with us', 'own'))
  return [
    `2. Typing in the composer (G2, Draft.js), Chromium: milliseconds of the main thread per key, median (quartiles), ${ROUNDS} rounds x ${TEXT.length} trusted keys each`,
    table('In our scripts alone', [
      ['per key', show(own, 3), verdict(own.median, AIM_MS, ' ms')],
      ['calls per key', show(spreadOf(of('with us', 'calls')), 1), 'tracing itself adds a little to each'],
    ]),
    table('In total', [['', ...variants, 'added by us', 'noise floor'], ...totals]),
  ].join('\n\n')
}

async function typeOnce(stage: Stage): Promise<Typing> {
  const tab = await stage.open('/messages?gen=G2&open=mia.chen')
  // The first words also load the prompt's script and warm up the editor.
  await tab.type('warm up the editor ')
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS))
  const events = await tracePage(tab.page, isKeyEvent, () =>
    tab.page.keyboard.type(TEXT, { delay: PAUSE_MS }),
  )
  const draft = await tab.draft()
  // The editor's last space is one that does not break.
  if (!draft.trimEnd().endsWith(TEXT.trimEnd())) throw new Error(`The keys did not arrive: ${draft}`)
  await tab.close()
  const own = totalOf(events, (event) => event.name === 'FunctionCall' && isOurs(event))
  return {
    own: own.ms / TEXT.length,
    calls: own.count / TEXT.length,
    events: totalOf(events, isKeyEvent).ms / TEXT.length,
    everything: totalOf(events, isTask).ms / TEXT.length,
  }
}

const isKeyEvent = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && KEY_EVENTS.has(args?.data?.type ?? '')
