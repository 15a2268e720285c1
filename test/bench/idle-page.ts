/** What our scripts cost on a TikTok page without a composer, beside content scripts that do next to nothing. */
import type { Page } from 'puppeteer-core'
import { openStage, type Stage } from '../stage/stage.ts'
import { rotated, show, showAll, spreadOf, table, verdict } from './numbers.ts'
import { isOurs, isTask, type TraceEvent, totalOf, tracePage } from './trace.ts'
import { ourBuild, withExtension, yardstick } from './yardsticks.ts'

const ROUNDS = 3
const TABS = 2
const AIM = 1.5
const URL = 'https://www.tiktok.com/plain'
/** Later tasks count too: storage's answer, looks at the page. */
const WATCH_MS = 250

/**
 * One load, in milliseconds of the main thread. Cold is the first load in a new tab: a new process, nothing compiled.
 * Warm is a reload there: the same process still has the compiled code.
 */
interface Load {
  kind: 'cold' | 'warm'
  compile: number
  run: number
  later: number
  scripts: number
  /** All of it, with making the script's world, which every content script costs. */
  injection: number
  everything: number
}

/** Every round a new browser; in it each variant in turn, so that noise falls on all alike. */
export async function benchIdlePage(): Promise<string> {
  const variants = {
    'no extension': null,
    'empty script': yardstick('empty'),
    'listeners only': yardstick('listeners'),
    bare: yardstick('bare'),
    ours: ourBuild('chromium'),
  } as const
  type Variant = keyof typeof variants
  const names = Object.keys(variants) as Variant[]
  const loads = new Map<Variant, Load[]>(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    const stage = await openStage('chromium', { extensionDir: null })
    // A browser's first page of all is slow, whatever is in it.
    await stage.open('/plain')
    for (const name of rotated(names, round)) {
      const measured = await withExtension(stage.browser, variants[name], () => loadTabs(stage))
      loads.get(name)?.push(...measured)
    }
    await stage.close()
  }
  const of = (name: Variant, kind: Load['kind'], what: Exclude<keyof Load, 'kind'>) =>
    (loads.get(name) ?? []).filter((load) => load.kind === kind).map((load) => load[what])
  const parts = ['scripts', 'compile', 'run', 'later', 'injection', 'everything'] as const
  const headings = ['', 'our scripts', 'compile', 'run', 'later', 'whole injection', 'whole page']
  const tables = (['cold', 'warm'] as const).map((kind) => {
    const rows = names.map((name) => [name, ...parts.map((part) => showAll(of(name, kind, part)))])
    const n = `${ROUNDS} browsers x ${TABS} tabs each`
    return table(`${kind}: ${kind === 'cold' ? 'first load in a new tab' : 'reload in that tab'}, ${n}`, [
      headings,
      ...rows,
    ])
  })
  const ratios = (['cold', 'warm'] as const).map((kind) => {
    const ours = spreadOf(of('ours', kind, 'scripts'))
    const [bare, listeners] = [
      spreadOf(of('bare', kind, 'scripts')),
      spreadOf(of('listeners only', kind, 'scripts')),
    ]
    const ratio = ours.median / bare.median
    return [
      kind,
      show(ours),
      show(bare),
      ratio.toFixed(2),
      verdict(ratio, AIM, ''),
      (ours.median / listeners.median).toFixed(2),
    ]
  })
  const title = 'Ratio of the medians of "our scripts"'
  return [
    '1. A page without a composer (about 3,000 elements), Chromium: milliseconds on its main thread, median (quartiles)',
    ...tables,
    table(title, [['', 'ours', 'bare', 'ours/bare', '', 'ours/listeners only'], ...ratios]),
  ].join('\n\n')
}

async function loadTabs(stage: Stage): Promise<Load[]> {
  const loads: Load[] = []
  for (let tab = 0; tab < TABS; tab++) {
    const page = await stage.browser.newPage()
    loads.push({ kind: 'cold', ...(await measure(page, () => page.goto(URL))) })
    loads.push({ kind: 'warm', ...(await measure(page, () => page.reload())) })
    await page.close()
  }
  return loads
}

async function measure(page: Page, load: () => Promise<unknown>): Promise<Omit<Load, 'kind'>> {
  const events = await tracePage(page, isPageScript, async () => {
    await load()
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS))
  })
  const starts = totalOf(events, (event) => event.name === 'EvaluateScript' && isOurs(event)).ms
  const compile = totalOf(events, (event) => event.name === 'v8.compile' && isOurs(event)).ms
  const later = totalOf(events, (event) => event.name === 'FunctionCall' && isOurs(event)).ms
  return {
    compile,
    run: starts - compile,
    later,
    scripts: starts + later,
    injection: totalOf(events, ({ name }) => name === 'ScriptInjection::InjectJs').ms,
    everything: totalOf(events, isTask).ms,
  }
}

/** The practice page has one small script of its own. */
const isPageScript = ({ name, args }: TraceEvent): boolean =>
  name === 'EvaluateScript' && args?.data?.url === URL
