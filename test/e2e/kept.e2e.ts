/** What is kept of a page is what a search would find, whatever the page does. In both browsers, for observers differ. */
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { expect, test } from 'vitest'
import { ENGINES } from '../stage/browsers.ts'
import { openStage } from '../stage/stage.ts'

const SEEDS = [1, 2, 3]
const STEPS = 400

/** kept.ts and what it is compared with, as one script that leaves them on `window.kept`. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./kept-moves.ts', import.meta.url)),
        formats: ['iife'],
        name: 'keptMoves',
      },
    },
  })
  const [first] = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[]
  return first?.output[0].code ?? ''
}

test.each(ENGINES)('%s: what is kept is what stands there', async (engine) => {
  const stage = await openStage(engine, { extensionDir: null })
  try {
    const tab = await stage.browser.newPage()
    await tab.goto('https://www.tiktok.com/plain')
    await tab.evaluate(`${await bundle()}; window.differences = keptMoves.differences`)
    for (const seed of SEEDS) expect(await tab.evaluate(`differences(${seed}, ${STEPS})`)).toEqual([])
  } finally {
    await stage.close()
  }
})
