/** What our scripts cost on a TikTok page without a composer, beside a bare content script. */
import { fileURLToPath } from 'node:url'
import { openStage, type Stage } from '../stage/stage.ts'
import { bareExtension } from './bare-extension.ts'
import { show, spreadOf } from './numbers.ts'
import { scriptTime, trace } from './trace.ts'

const ROUNDS = 8
const WARM_LOADS = 4
const isOurs = (url: string) => url.startsWith('chrome-extension://')

type Variant = 'bare' | 'right-person'
interface Sample {
  cold: number[]
  warm: number[]
}

/** Fresh browsers in turn, so that noise falls on both alike: the first load is cold, the later ones have V8's cache. */
export async function benchIdlePage(): Promise<string> {
  const builds: Record<Variant, string> = {
    bare: bareExtension(),
    'right-person': fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  }
  const samples: Record<Variant, Sample> = {
    bare: { cold: [], warm: [] },
    'right-person': { cold: [], warm: [] },
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const variant of ['bare', 'right-person'] as const) {
      const stage = await openStage('chromium', { extensionDir: builds[variant] })
      samples[variant].cold.push(await loadPlain(stage))
      for (let load = 0; load < WARM_LOADS; load++) samples[variant].warm.push(await loadPlain(stage))
      await stage.close()
    }
  }
  const rows = (['cold', 'warm'] as const).map((kind) => {
    const [bare, ours] = [spreadOf(samples.bare[kind]), spreadOf(samples['right-person'][kind])]
    const ratio = (ours.median / bare.median).toFixed(2)
    return `  ${kind}   bare ${show(bare)}   ours ${show(ours)}   ratio ${ratio} (aim 1.5)`
  })
  return [
    `A page without a composer: main-thread milliseconds in extension scripts, median (quartiles), ${ROUNDS} browsers each`,
    ...rows,
  ].join('\n')
}

/** All script time of one load of /plain, with the half second after it. */
async function loadPlain(stage: Stage): Promise<number> {
  const page = await stage.browser.newPage()
  const traced = await trace(page, async () => {
    await page.goto('https://www.tiktok.com/plain')
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  await page.close()
  const { start, later } = scriptTime(traced, isOurs)
  return start + later
}
