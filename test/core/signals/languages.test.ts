/** The words of the sixteen languages: each entry does what it is listed for, and the corpora of the bench are read as they should be. */
import { expect, test } from 'vitest'
import { greetsSomeoneElse } from '../../../lib/core/signals/greets-someone-else.ts'
import { entriesOf, keyOf, lexicon } from '../../../lib/core/signals/lexicon.ts'
import { isRun, squeeze } from '../../../lib/core/signals/loose.ts'
import { ELSEWHERE } from '../../../lib/core/signals/word-names.ts'
import { languages } from '../../../lib/core/signals/words/index.ts'
import type { Words } from '../../../lib/core/signals/words/words.ts'
import { linesOf, peopleOf } from '../../bench/words/corpus.ts'
import { corpora } from '../../bench/words/languages.ts'
import { measureAll } from '../../bench/words/measure.ts'
import { calm, row } from '../situations.ts'

const codes = Object.keys(languages) as (keyof typeof languages)[]
const entries = (words: Words, ...fields: (keyof Words)[]) =>
  fields.flatMap((field) => entriesOf(words[field] ?? ''))

test('there is a corpus for every language', () => {
  expect(Object.keys(corpora).sort()).toEqual([...codes].sort())
})

test.each(codes)('every entry of %s is written as it is looked up', (code) => {
  const words: Words = languages[code]
  const wrong = entries(words, 'quiet', 'beside', 'of', 'to', 'and', 'me', 'pets', 'names').filter(
    (entry) => keyOf(entry) !== entry,
  )
  expect(wrong.map((entry) => `${entry}: write ${keyOf(entry)}`)).toEqual([])
})

const greeted = (text: string) =>
  greetsSomeoneElse.about?.({ ...calm, visible: [row('Mia Chen', true), row('Quentin')], text }) ?? null

test.each(codes)('every greeting of %s greets', (code) => {
  const deaf = entries(languages[code], 'calls').filter(
    (entry) => greeted(`${entry} Quentin`) === null && greeted(`${entry}, Quentin!`) === null,
  )
  expect(deaf).toEqual([])
})

test.each(codes)('every quiet word of %s is nobody', (code) => {
  const { wordNames } = lexicon()
  const named = entries(languages[code], 'quiet', 'beside').filter((entry) => {
    const visible = [row('Mia Chen', true), row(entry), row(`${entry} Memes`)]
    return (
      !wordNames.has(entry) &&
      !ELSEWHERE.has(entry) &&
      !entry.includes(' ') &&
      [`${entry}, same here`, `${entry}! look at this`, `ok, ${entry}`].some((text) =>
        greetsSomeoneElse.fires({ ...calm, visible, text }),
      )
    )
  })
  expect(named).toEqual([])
})

test.each(codes)('the corpus of %s is caught, and what is innocent let through', (code) => {
  const [measured] = measureAll([code])
  const corpus = corpora[code]
  if (measured === undefined || corpus === undefined) throw new Error(`No corpus for ${code}.`)
  const { greets, starts, ends, innocent, secrets, harmless } = measured
  const templates = [corpus.greets, corpus.starts, corpus.ends].flatMap(linesOf)
  expect(templates.length * peopleOf(corpus).length).toBeGreaterThan(100)
  expect(greets.good / greets.asked).toBeGreaterThanOrEqual(0.92)
  expect(starts.good / starts.asked).toBeGreaterThanOrEqual(0.92)
  expect(ends.good / ends.asked).toBeGreaterThanOrEqual(0.85)
  expect(innocent.bad.filter((each) => each !== AMBIGUOUS)).toEqual([])
  expect(secrets.good / secrets.asked).toBeGreaterThanOrEqual(0.9)
  expect(harmless.bad).toEqual([])
})

/** "Anh" is the end of a name and "I": the words do not tell. */
const AMBIGUOUS = 'hi Ngọc Anh nói bạn bị ốm <- Phạm Ngọc Anh'

test('greetings are found drawn out too, and those of scripts without spaces on the text', () => {
  expect(squeeze('heyyyy')).toBe('hey')
  expect(isRun('早上好')).toBe(true)
  expect(greeted('heyyyyy quentin')).toBe('Quentin')
  expect(greeted('早上好Quentin')).toBe('Quentin')
})
