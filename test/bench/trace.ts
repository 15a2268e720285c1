/** Reading Chromium's own trace: what ran how long on the page's main thread. Times in milliseconds. */
import type { Page } from 'puppeteer-core'

export interface TraceEvent {
  name: string
  /** X: complete, with a duration. b, e: begin and end of something that may overlap others. */
  ph: string
  /** Microseconds. */
  ts: number
  dur?: number
  /** What the thread worked of it, while other programs had to wait. */
  tdur?: number
  pid: number
  tid: number
  id?: string
  id2?: { local?: string }
  args?: { data?: { url?: string; type?: string; nodeName?: string } }
}

/** No more than needed: each category slows down what is measured. */
const CATEGORIES = [
  'devtools.timeline',
  // Tasks.
  'disabled-by-default-devtools.timeline',
  // Injections of content scripts.
  'extensions',
]

/**
 * Traces what happens during `work`, and gives the events of the page's main thread, earliest first.
 * @param isSign tells an event that only that thread can have
 * @throws when there is none
 */
export async function tracePage(
  page: Page,
  isSign: (event: TraceEvent) => boolean,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES })
  await work()
  const raw = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(raw)) as { traceEvents: TraceEvent[] }
  const sign = traceEvents.find(isSign)
  if (!sign) throw new Error('The trace does not show the page.')
  return traceEvents
    .filter(({ pid, tid }) => pid === sign.pid && tid === sign.tid)
    .sort((one, other) => one.ts - other.ts)
}

/** How much of an event's kind there was. */
export interface Total {
  ms: number
  count: number
}

/** Adds up events, leaving out those that lie inside another one of them. */
export function totalOf(events: readonly TraceEvent[], wanted: (event: TraceEvent) => boolean): Total {
  let [us, count, until] = [0, 0, 0]
  for (const event of events) {
    if (event.ph !== 'X' || event.ts < until || !wanted(event)) continue
    us += event.dur ?? 0
    count += 1
    until = event.ts + (event.dur ?? 0)
  }
  return { ms: us / 1000, count }
}

/** A script of an extension, in the page. */
export const isOurs = ({ args }: TraceEvent): boolean =>
  args?.data?.url?.startsWith('chrome-extension://') ?? false

/** Every task of the thread: the honest total, and the noisy one. */
export const isTask = ({ name }: TraceEvent): boolean => name === 'RunTask'
