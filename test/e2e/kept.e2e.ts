/** What is kept of a page is what a search would find, whatever the page does. In both browsers, for observers differ. */
import { expect, test } from 'vitest'
import { ENGINES } from '../stage/browsers.ts'
import { bundle } from '../stage/bundle.ts'
import { openStage } from '../stage/stage.ts'

const SEEDS = [1, 2, 3]
const STEPS = 400

/** kept.ts and what it is compared with. */
const script = () => bundle(new URL('./kept-moves.ts', import.meta.url), 'keptMoves')

test.each(ENGINES)('%s: what is kept is what stands there', async (engine) => {
  const stage = await openStage(engine, { extensionDir: null })
  try {
    const tab = await stage.browser.newPage()
    await tab.goto('https://www.tiktok.com/plain')
    await tab.evaluate(`${await script()}; window.differences = keptMoves.differences`)
    for (const seed of SEEDS) expect(await tab.evaluate(`differences(${seed}, ${STEPS})`)).toEqual([])
  } finally {
    await stage.close()
  }
})
