/** What a keystroke in the composer costs with us and without. */
import { USUAL } from '../replica/skins/skins.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { rotated, showAll, spreadOf, table, verdict } from './numbers.ts'
import { isOurs, isTask, type TraceEvent, totalOf, tracePage } from './trace.ts'
import { ourBuild, withExtension, yardstick } from './yardsticks.ts'

const ROUNDS = 3
const TEXT = 'the quick brown fox jumps over it '
const AIM_MS = 0.05
/** Between keys, so that each has its frame drawn before the next, as when a person types. */
const PAUSE_MS = 20
const SETTLES_MS = 600

const KEY_EVENTS = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup'])

/** Per key, on the page's main thread. */
interface Typing {
  /** Milliseconds in extension scripts, and how often they were called. */
  own: number
  /** The same for the key in the middle: what another program took from one key does not show. */
  middle: number
  calls: number
  /** Milliseconds from the browser's handing out key events to the last listener's return. */
  events: number
  /** Milliseconds of all tasks, drawing included. */
  everything: number
}

/** Two of them are the same: what lies between these is the noise of the method. */
type Variant = 'without' | 'with us' | 'listeners only' | 'without again'

/** One browser; in it each variant in turn, in a new tab. */
export async function benchTyping(): Promise<string> {
  const variants: Record<Variant, string | null> = {
    without: null,
    'with us': ourBuild('chromium'),
    'listeners only': yardstick('listeners'),
    'without again': null,
  }
  const names = Object.keys(variants) as Variant[]
  const typed = new Map<Variant, Typing[]>(names.map((name) => [name, []]))
  const stage = await openStage('chromium', { extensionDir: null })
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of rotated(names, round)) {
      typed.get(name)?.push(await withExtension(stage.browser, variants[name], () => typeOnce(stage)))
    }
  }
  await stage.close()

  const of = (name: Variant, what: keyof Typing) => (typed.get(name) ?? []).map((each) => each[what])
  /** Round by round, so that what both suffered falls out. */
  const between = (one: Variant, other: Variant, what: keyof Typing) => {
    const others = of(other, what)
    return showAll(
      of(one, what).map((value, round) => value - (others[round] ?? Number.NaN)),
      3,
    )
  }
  const own = spreadOf(of('with us', 'own'))
  return [
    `2. Typing in the composer (G2, Draft.js), Chromium: milliseconds of the main thread per key, median (quartiles), ${ROUNDS} rounds x ${TEXT.length} trusted keys each`,
    table('In extension scripts alone', [
      ['', 'mean of all keys', 'the key in the middle', 'calls', ''],
      ...(['with us', 'listeners only'] as const).map((name) => [
        name,
        showAll(of(name, 'own'), 3),
        showAll(of(name, 'middle'), 3),
        showAll(of(name, 'calls'), 1),
        name === 'with us' ? verdict(own.median, AIM_MS, ' ms') : 'the floor: empty listeners',
      ]),
    ]),
    table('In total', [
      ['', 'handing out key events', 'all tasks, with drawing'],
      ...names.map((name) => [name, showAll(of(name, 'events'), 3), showAll(of(name, 'everything'), 3)]),
      ['added by us', between('with us', 'without', 'events'), between('with us', 'without', 'everything')],
      [
        'noise floor',
        between('without again', 'without', 'events'),
        between('without again', 'without', 'everything'),
      ],
    ]),
  ].join('\n\n')
}

async function typeOnce(stage: Stage): Promise<Typing> {
  const tab = await stage.open(`/messages?gen=${USUAL}&open=mia.chen`)
  // The first words also load the prompt's script and warm up the editor.
  await tab.type('warm up the editor ')
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS))
  const events = await tracePage(tab.page, isKeyEvent, () =>
    tab.page.keyboard.type(TEXT, { delay: PAUSE_MS }),
  )
  const draft = await tab.draft()
  // The editor's last space is one that does not break.
  if (!draft.trimEnd().endsWith(TEXT.trimEnd())) throw new Error(`The keys did not arrive: ${draft}`)
  // Not to be used again: every one begins in a tab of its own.
  await tab.page.close()
  const isOwnCall = (event: TraceEvent) => event.name === 'FunctionCall' && isOurs(event)
  const own = totalOf(events, isOwnCall)
  const calls = events.filter(isOwnCall)
  const downs = events
    .filter((event) => isKeyEvent(event) && event.args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
  const keys = downs.map((from, key) => {
    const until = downs[key + 1] ?? Number.POSITIVE_INFINITY
    return totalOf(calls, ({ ts }) => ts >= from && ts < until).ms
  })
  return {
    middle: spreadOf(keys).median,
    own: own.ms / TEXT.length,
    calls: own.count / TEXT.length,
    events: totalOf(events, isKeyEvent).ms / TEXT.length,
    everything: totalOf(events, isTask).ms / TEXT.length,
  }
}

const isKeyEvent = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && KEY_EVENTS.has(args?.data?.type ?? '')
