/** One row of the table of sends, gone through: what the policy asks about leaves on the person's word, and only once. */
import { expect } from 'vitest'
import type { SendPath } from '../../../lib/core/send/intent.ts'
import type { Generation } from '../../replica/skins/skins.ts'
import type { Engine } from '../../stage/browsers.ts'
import type { Stage } from '../../stage/stage.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { type Outcome, WAYS, type Way } from '../send-table.ts'
import { ways } from './send-ways.ts'
import { confirm, delivered, messages, pause, type useStage } from './setting.ts'

/** The paths by the file that goes them, `sends-<name>.ts`: about as much work in each, because files run side by side. */
export const PATHS = {
  'by-enter': ['enter'],
  'by-icon': ['icon', 'icon-key', 'resend'],
  'of-things': ['media', 'files', 'share'],
  'at-once': ['one-press', 'reaction'],
} as const satisfies Record<string, readonly SendPath[]>

/** The ways that a file goes, on the build as it is or with settings changed by way of the popup. */
export function waysOf(file: keyof typeof PATHS, settings: 'as they are' | 'changed' = 'as they are'): Way[] {
  const paths: readonly SendPath[] = PATHS[file]
  const changes = settings === 'changed'
  return (Object.keys(WAYS) as Way[]).filter(
    (way) => paths.includes(WAYS[way][0]) && (ways[way].changesSettings ?? false) === changes,
  )
}

/** Events that pages send on. */
const SENDING =
  /^(?:key\w+:(?:Enter| )|beforeinput:insert(?:Paragraph|LineBreak)|pointer|mouse|touch|click|submit|drop|paste)/

/**
 * Goes one way and sees that it ends as its row says.
 *
 * @param skip told why, where there is no such way
 */
export async function goWay(
  engine: Engine,
  gen: Generation,
  way: Way,
  at: ReturnType<typeof useStage>,
  skip: (note: string) => void,
): Promise<void> {
  const outcome: Outcome | undefined = WAYS[way][1][gen]?.[engine]
  if (outcome === undefined) throw new Error(`No row for ${way} in ${gen}: test/e2e/send-table.ts`)
  const { page = messages, prepare, act, name = 'Mia Chen', delivers, again, after } = ways[way]
  if (typeof outcome === 'object' && 'notApplicable' in outcome) return skip(outcome.notApplicable)
  const first = await openFor(way, page(gen), gen, at)
  const tab = (await prepare?.(first, gen, at.stage())) ?? first
  const before = (await delivered(tab)).length
  const now = async () => (await delivered(tab)).slice(before)
  await tab.replica.call('clearEvents')
  await act(tab)
  if (outcome === 'held') {
    await tab.ui().waitFor('alertdialog', new RegExp(`^Send to ${quoteForPattern(name)}`))
    expect(await now()).toEqual([])
    // I1: not one event of the gesture has reached the page.
    expect((await tab.replica.call('events')).filter((event) => SENDING.test(event))).toEqual([])
    await confirm(tab, name)
    if (again) await repeat(tab, again, now)
  }
  await poll(3_000, async () => (await now()).length >= delivers.length)
  await pause(150)
  expect(await now()).toEqual(delivers)
  if (outcome !== 'held') expect(await tab.ui().find('alertdialog')).toBeNull()
  await after?.(at.stage())
  if (tab === first && !ways[way].alone) spareOf(at.stage()).set(gen, tab)
  else await tab.close()
  if (tab !== first) await first.close()
}

/** Pages of a generation that a row has gone well on: the next one goes on there, because loading one is most of a row. */
const spare = new WeakMap<Stage, Map<Generation, Tab>>()

function spareOf(stage: Stage): Map<Generation, Tab> {
  const pages = spare.get(stage) ?? new Map<Generation, Tab>()
  spare.set(stage, pages)
  return pages
}

async function openFor(
  way: Way,
  query: string,
  gen: Generation,
  at: ReturnType<typeof useStage>,
): Promise<Tab> {
  const tab = ways[way].alone ? undefined : spareOf(at.stage()).get(gen)
  if (tab === undefined) return at.open(query)
  // Whoever fails on it leaves it to nobody.
  spareOf(at.stage()).delete(gen)
  await tab.replica.call('open', 'bob')
  // The guard looks at what changes soon after, and then another visit begins.
  await pause(150)
  await tab.replica.call('restart', query.slice(query.indexOf('?')))
  return tab
}

/** What no script can do is offered to the person once more. */
async function repeat(
  tab: Tab,
  again: (tab: Tab) => Promise<void>,
  now: () => Promise<string[]>,
): Promise<void> {
  const told = await tab.ui().waitFor('alert')
  await poll(4_000, async () => /again/.test(await told.text()))
  expect(await told.text()).toMatch(/again/)
  expect(await now()).toEqual([])
  await again(tab)
}

const quoteForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
