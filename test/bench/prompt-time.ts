/** Enter to visible prompt, for the first Enter of a tab and for later ones. */
import { USUAL } from '../replica/skins/skins.ts'
import type { Engine } from '../stage/browsers.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import type { Tab } from '../stage/tab.ts'
import { showAll, spreadOf, table, verdict } from './numbers.ts'
import { promptInFirefox } from './prompt-firefox.ts'
import { promptInTrace } from './prompt-trace.ts'
import { ourBuild, yardstick } from './yardsticks.ts'

const TABS = 4
const LATER_ENTERS = 3
const FRAME_MS = 1000 / 60
const AIM_FRAMES = 2
/** For the cue to stand, and for the page to rest. */
const SETTLES_MS = 400

/** One Enter: milliseconds from the key, by the event's own time stamp. */
export interface Shown {
  /** Until the dialog is open and has the focus, or its drawing has begun. */
  drawn: number
  /** Until the frame that holds it was shown. */
  shown: number
  /** Which frame begun after the key that was: 1 is the very next. */
  frame: number
}

/** Presses Enter and measures, once the prompt stands. */
export type PressEnter = (tab: Tab) => Promise<Shown>

const how: Record<Engine, string> = {
  chromium: 'shown: presentation in the trace',
  firefox: "shown: first task after the frame's drawing, before the compositor",
}

export async function benchPrompt(): Promise<string> {
  const rows: string[][] = []
  for (const engine of ['chromium', 'firefox'] as const) {
    const { first, later } = await measure(engine)
    for (const [label, all] of [
      ['first of a tab', first],
      ['later', later],
    ] as const) {
      const frames = spreadOf(all.map(({ shown }) => shown)).median / FRAME_MS
      rows.push([
        engine,
        label,
        String(all.length),
        showAll(
          all.map(({ drawn }) => drawn),
          1,
        ),
        showAll(
          all.map(({ shown }) => shown),
          1,
        ),
        showAll(
          all.map(({ frame }) => frame),
          0,
        ),
        frames.toFixed(1),
        verdict(frames, AIM_FRAMES, ''),
        how[engine],
      ])
    }
  }
  const headings = ['', 'Enter', 'n', 'ms to drawing', 'ms to shown', 'in frame', 'frames of 60 Hz', '', '']
  return table('3. Enter to visible prompt: from the trusted key, median (quartiles)', [headings, ...rows])
}

async function measure(engine: Engine): Promise<{ first: Shown[]; later: Shown[] }> {
  const press = engine === 'chromium' ? promptInTrace : promptInFirefox
  // Listeners run in the order of installation: the clock must hear a key before our guard holds it.
  const stage = await openStage(engine, engine === 'firefox' ? { extensionDir: yardstick('clock') } : {})
  if (engine === 'firefox') await stage.browser.installExtension(ourBuild('firefox'))
  const [first, later]: [Shown[], Shown[]] = [[], []]
  for (let round = 0; round < TABS; round++) {
    const shown = await pressInNewTab(stage, press)
    first.push(...shown.slice(0, 1))
    later.push(...shown.slice(1))
  }
  await stage.close()
  return { first, later }
}

async function pressInNewTab(stage: Stage, press: PressEnter): Promise<Shown[]> {
  const tab = await stage.open(`/messages?gen=${USUAL}&open=mia.chen`)
  await tab.type('hello')
  await tab.ui().waitFor('note')
  const shown: Shown[] = []
  for (let enter = 0; enter <= LATER_ENTERS; enter++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLES_MS))
    shown.push(await press(tab))
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
  }
  // Not to be used again: every one begins in a tab of its own.
  await tab.page.close()
  return shown
}
