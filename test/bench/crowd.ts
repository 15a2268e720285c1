/**
 * What Enter and keys cost where much stands on the page: a long thread beside a long list, against short ones. Whatever is
 * asked of the page's whole thread or list shows here.
 */
import { ourWorld } from '../stage/our-world.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import type { Tab } from '../stage/tab.ts'
import { showAll, spreadOf, table, verdict } from './numbers.ts'
import { isOurs, type TraceEvent, tracePage } from './trace.ts'

const SIZES = {
  few: { messages: 50, chats: 30 },
  many: { messages: 5_000, chats: 1_000 },
} as const
const ROUNDS = 3
const TEXT = 'over'
/** The draft is looked at so long after a key at the latest: once for each key, however long the page takes. */
const SETTLES_MS = 450
/** Enough frames for the prompt to have been shown. */
const WATCH_MS = 200
const AIM = 1.2

/** Milliseconds of the main thread. */
interface Cost {
  /** Our scripts alone. */
  script: number
  /** With the style, layout and hit tests that the browser makes for them: a modal dialog makes all of the page inert. */
  whole: number
}

interface Costs {
  enters: Cost[]
  keys: Cost[]
}

export async function benchCrowd(): Promise<string> {
  const stage = await openStage('chromium')
  const few = await measure(stage, SIZES.few)
  const many = await measure(stage, SIZES.many)
  await stage.close()
  const row = (label: string, of: (costs: Costs) => number[], aimed: boolean) => {
    const ratio = spreadOf(of(many)).median / spreadOf(of(few)).median
    const aim = aimed ? verdict(ratio, AIM, '') : ''
    return [label, showAll(of(few)), showAll(of(many)), ratio.toFixed(2), aim]
  }
  const [small, large] = Object.values(SIZES).map(
    ({ messages, chats }) => `${messages} messages, ${chats} conversations`,
  )
  const title = `4. A long chat beside a long list (G2), Chromium: milliseconds of the thread's own time, median (quartiles), ${ROUNDS} times`
  return table(title, [
    ['', small ?? '', large ?? '', 'ratio', ''],
    row('Enter to card, our scripts', ({ enters }) => enters.map(({ script }) => script), true),
    row('per key, our scripts', ({ keys }) => keys.map(({ script }) => script), true),
    row('Enter to card, with style and layout', ({ enters }) => enters.map(({ whole }) => whole), false),
    row('per key, with style and layout', ({ keys }) => keys.map(({ whole }) => whole), false),
  ])
}

async function measure(
  stage: Stage,
  { messages, chats }: { messages: number; chats: number },
): Promise<Costs> {
  const tab = await stage.open(`/messages?gen=G2&open=mia.chen&messages=${messages}&chats=${chats}`)
  await tab.type('warm up ')
  await tab.ui().waitFor('note')
  await (await ourWorld(tab.page))(`(${traceModal})()`)
  const costs: Costs = { enters: [], keys: [] }
  for (let round = 0; round < ROUNDS; round++) {
    costs.keys.push(await typeText(tab))
    costs.enters.push(await pressEnter(tab))
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await settle(SETTLES_MS)
  }
  await tab.page.close()
  // The first Enter of a tab has its own row elsewhere.
  return { enters: costs.enters.slice(1), keys: costs.keys.slice(1) }
}

const settle = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const isKeyDown = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args?.data?.type === 'keydown'

/** Runs in our world: gives the opening of a modal dialog an event of its own in the trace. */
function traceModal(): void {
  const real = HTMLDialogElement.prototype.showModal
  HTMLDialogElement.prototype.showModal = function () {
    this.addEventListener('show-modal', () => real.call(this), { once: true })
    this.dispatchEvent(new Event('show-modal'))
  }
}

const isBrowsersOwn = ({ name, args }: TraceEvent): boolean =>
  BROWSERS_OWN.has(name) || (name === 'EventDispatch' && args?.data?.type === 'show-modal')
const BROWSERS_OWN = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'HitTest'])

/** What our scripts took between two moments. */
function costOf(events: readonly TraceEvent[], from: number, until: number): Cost {
  const cost = { script: 0, whole: 0 }
  let [ends, counted] = [0, 0]
  for (const event of events) {
    const { name, ph, ts, dur = 0, tdur = dur } = event
    if (ph !== 'X' || ts < from || ts >= until) continue
    if (ts >= ends && name === 'FunctionCall' && isOurs(event)) {
      ends = ts + dur
      cost.script += tdur / 1000
      cost.whole += tdur / 1000
    } else if (ts < ends && ts >= counted && isBrowsersOwn(event)) {
      counted = ts + dur
      cost.script -= tdur / 1000
    }
  }
  return cost
}

/** With what follows the keys. */
async function typeText(tab: Tab): Promise<Cost> {
  const events = await tracePage(tab.page, isKeyDown, async () => {
    for (const key of TEXT) {
      await tab.page.keyboard.type(key)
      await settle(SETTLES_MS)
    }
  })
  const { script, whole } = costOf(events, 0, Number.POSITIVE_INFINITY)
  return { script: script / TEXT.length, whole: whole / TEXT.length }
}

/** Until the card begins to be drawn. */
async function pressEnter(tab: Tab): Promise<Cost> {
  const events = await tracePage(tab.page, isKeyDown, async () => {
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await settle(WATCH_MS)
  })
  const key = events.find(isKeyDown)
  const paint = events.find(
    ({ name, args }) => name === 'Paint' && args?.data?.nodeName?.startsWith('DIALOG'),
  )
  if (!key || !paint) throw new Error('The trace does not show the card.')
  return costOf(events, key.ts, paint.ts)
}
