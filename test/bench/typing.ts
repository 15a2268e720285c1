/** What a keystroke in the composer costs with us and without. */
import { openStage, type Stage } from '../stage/stage.ts'
import { show, spreadOf } from './numbers.ts'
import { busyTime, scriptTime, trace } from './trace.ts'

const ROUNDS = 6
const TEXT = 'the quick brown fox jumps over it '.repeat(3)

export async function benchTyping(): Promise<string> {
  const [without, ours] = [await openStage('chromium', { extensionDir: null }), await openStage('chromium')]
  const busy: Record<'without' | 'ours', number[]> = { without: [], ours: [] }
  const own: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    busy.without.push((await typeOnce(without)).busy)
    const sample = await typeOnce(ours)
    busy.ours.push(sample.busy)
    own.push(sample.own)
  }
  await Promise.all([without.close(), ours.close()])
  const [plain, guarded] = [spreadOf(busy.without), spreadOf(busy.ours)]
  return [
    `Typing in the composer: main-thread milliseconds per key, median (quartiles), ${ROUNDS} x ${TEXT.length} keys each`,
    `  in our scripts       ${show(spreadOf(own), 3)} (aim 0.05)`,
    `  all, without us      ${show(plain, 3)}`,
    `  all, with us         ${show(guarded, 3)}   difference ${(guarded.median - plain.median).toFixed(3)}, noise ${(plain.high - plain.low).toFixed(3)}`,
  ].join('\n')
}

async function typeOnce(stage: Stage): Promise<{ busy: number; own: number }> {
  const tab = await stage.open('/messages?gen=G2&open=mia.chen')
  // The first words also load the prompt's script and settle the page.
  await tab.type('warm up ')
  await new Promise((resolve) => setTimeout(resolve, 800))
  const traced = await trace(tab.page, () => tab.type(TEXT))
  await tab.close()
  const { start, later } = scriptTime(traced, (url) => url.startsWith('chrome-extension://'))
  return { busy: busyTime(traced) / TEXT.length, own: (start + later) / TEXT.length }
}
