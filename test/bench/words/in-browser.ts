/** The measuring, as one bundle, inside a real browser: its own word breaking, its own Unicode. */
import type { Engine } from '../../stage/browsers.ts'
import { bundle } from '../../stage/bundle.ts'
import { launchStage } from '../../stage/launch.ts'
import type { Measured } from './measure.ts'

/** Nothing is asked of this port: the page is empty. */
const NO_PORT = 9

/**
 * Measures in this browser.
 * @param only codes of languages; all of them when empty
 * @param words asked of the browser's own segmenter as well: which of them it takes for a word when they stand alone
 * @throws when the browser is not installed or does not start
 */
export async function measureIn(
  engine: Engine,
  only: readonly string[] = [],
  words: readonly string[] = [],
): Promise<{ measured: Measured[]; wordLike: boolean[] }> {
  const code = await bundle(new URL('measure.ts', import.meta.url), 'words')
  const { browser, close } = await launchStage({
    browser: engine,
    extensionDir: null,
    headless: true,
    port: NO_PORT,
  })
  try {
    const page = await browser.newPage()
    const asked = `(() => {
      ${code}
      const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
      const wordLike = ${JSON.stringify(words)}.map((word) => [...segmenter.segment(word)].some((each) => each.isWordLike))
      return JSON.stringify({ measured: words.measureAll(${JSON.stringify(only)}), wordLike })
    })()`
    return JSON.parse(`${await page.evaluate(asked)}`) as { measured: Measured[]; wordLike: boolean[] }
  } finally {
    await close()
  }
}
