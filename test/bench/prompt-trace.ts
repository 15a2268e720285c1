import type { Tab } from '../stage/tab.ts'
import type { Shown } from './prompt-time.ts'
import { type TraceEvent, tracePage } from './trace.ts'

/** Enough frames for the prompt to have been shown. */
const WATCH_MS = 200

/**
 * Chromium: its trace has the drawing of our dialog by its element's name, and for each key the moment at which the next
 * frame was presented, unrounded (the Event Timing that pages see is rounded to 8 ms).
 *
 * @throws when the trace lacks one of them
 */
export async function promptInTrace(tab: Tab): Promise<Shown> {
  const events = await tracePage(tab.page, isKeyDown, async () => {
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS))
  })
  const timing = events.find((event) => event.name === 'EventTiming' && event.args?.data?.type === 'keydown')
  const end = events.find(
    (event) => event.name === 'EventTiming' && event.ph === 'e' && timing && idOf(event) === idOf(timing),
  )
  const paint = events.find(
    ({ name, args }) => name === 'Paint' && args?.data?.nodeName?.startsWith('DIALOG'),
  )
  if (!timing || !end || !paint) throw new Error('The trace does not show the dialog.')
  // Otherwise the presented frame would be one without the dialog.
  if (end.ts < paint.ts) throw new Error('A frame without the dialog was shown first.')
  const earlier = events.filter(({ name, ts }) => name === 'Commit' && ts > timing.ts && ts < paint.ts)
  return {
    drawn: (paint.ts - timing.ts) / 1000,
    shown: (end.ts - timing.ts) / 1000,
    frame: earlier.length + 1,
  }
}

const idOf = ({ id, id2 }: TraceEvent): string | undefined => id ?? id2?.local

const isKeyDown = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args?.data?.type === 'keydown'
