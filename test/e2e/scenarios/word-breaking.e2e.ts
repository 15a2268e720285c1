/** Browsers break words differently; what a message says must not depend on it. */
import { expect, test } from 'vitest'
import { measureIn } from '../../bench/words/in-browser.ts'
import { measureAll } from '../../bench/words/measure.ts'
import { engine } from '../engine.ts'

/** Dictionary words that stand alone, in scripts that put no space between words. */
const ALONE = ['こんにちは', 'สวัสดี', '小明']

test('greetings are read alike by every browser, whatever its segmenter takes for a word', async () => {
  const languages = ['ja', 'zh', 'th', 'hi']
  const { measured, wordLike } = await measureIn(engine, languages, ALONE)
  expect(measured).toEqual(measureAll(languages))
  // Should this change, both browsers have come to agree (docs/platform.md 8.3).
  expect(wordLike).toEqual(ALONE.map(() => engine === 'chromium'))
})
