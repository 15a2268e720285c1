/**
 * Enter to visible prompt. The browser's own Event Timing says how long after the key the next frame was shown, and the
 * prompt opens inside the key's own event. The page sees our host take the focus, never what is in it.
 */
import type { Engine } from '../stage/browsers.ts'
import { openStage } from '../stage/stage.ts'
import { show, spreadOf } from './numbers.ts'

const ROUNDS = 20
const FRAME_MS = 1000 / 60

export async function benchPrompt(engine: Engine): Promise<string> {
  const stage = await openStage(engine)
  const tab = await stage.open('/messages?gen=G2&open=mia.chen')
  await tab.type('hello')
  await tab.ui().waitFor('note')
  await tab.page.evaluate(() => {
    const times = ((window as unknown as { keyTimes: number[] }).keyTimes = [])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'keydown') (times as number[]).push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const shown: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await tab.page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0))
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await new Promise((resolve) => setTimeout(resolve, 200))
    const [time] = await tab.page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
    // Nothing reported: it took less than the 16 ms that the browser rounds up to.
    shown.push(time ?? 16)
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
  }
  await stage.close()
  const spread = spreadOf(shown)
  return `  ${engine.padEnd(9)} ${show(spread, 0)} ms, ${(spread.median / FRAME_MS).toFixed(1)} frames of 60 Hz (aim 2)`
}
