/** Reading Chromium's own trace: which script ran how long on the page's main thread. Times in milliseconds. */
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  dur?: number
  ts: number
  tid: number
  pid: number
  args?: { data?: { url?: string; fileName?: string; stackTrace?: { url?: string }[] }; fileName?: string }
}

export interface Trace {
  events: readonly TraceEvent[]
}

const CATEGORIES = [
  'devtools.timeline',
  'v8.compile',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'blink.user_timing',
]

/** Traces what happens during `work`. */
export async function trace(page: Page, work: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES })
  await work()
  const raw = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(raw)) as { traceEvents: TraceEvent[] }
  return { events: traceEvents }
}

/** Milliseconds spent in scripts whose address passes `isOurs`: evaluation with its compiling, and later calls. */
export function scriptTime(
  { events }: Trace,
  isOurs: (url: string) => boolean,
): { start: number; later: number } {
  let [start, later] = [0, 0]
  for (const event of events) {
    const url = event.args?.data?.url ?? event.args?.data?.fileName ?? event.args?.fileName ?? ''
    if (event.ph !== 'X' || event.dur === undefined || !isOurs(url)) continue
    if (event.name === 'EvaluateScript') start += event.dur / 1000
    if (event.name === 'FunctionCall') later += event.dur / 1000
  }
  return { start, later }
}

/** Milliseconds of main-thread tasks in the renderer that has run most. */
export function busyTime({ events }: Trace): number {
  const byThread = new Map<string, number>()
  for (const { name, ph, dur, pid, tid } of events) {
    if (ph !== 'X' || name !== 'RunTask') continue
    const thread = `${pid}/${tid}`
    byThread.set(thread, (byThread.get(thread) ?? 0) + (dur ?? 0) / 1000)
  }
  return Math.max(0, ...byThread.values())
}
