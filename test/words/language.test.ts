import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askLanguage } from '../../lib/words/ask-language.ts'
import { backgroundEnglish, boxEnglish, promptEnglish } from '../../lib/words/english.ts'
import { type Language, over, readLanguage } from '../../lib/words/language.ts'
import { startBackground } from '../storage/start-background.ts'

const german: Language = { lang: 'de', dir: 'ltr', words: { card: { keepWriting: 'Weiterschreiben' } } }

test('the background script answers every page with all that is said there', async () => {
  fakeBrowser.reset()
  startBackground()
  const answers: unknown[] = []
  const sender = { tab: { id: 7 }, frameId: 0 }
  await fakeBrowser.runtime.onMessage.trigger({ type: 'language' }, sender as never, (answer) =>
    answers.push(answer),
  )
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  // Sent as a message, it is JSON on its way.
  const language = readLanguage(JSON.parse(JSON.stringify(answers[0])))
  expect(language).toEqual(backgroundEnglish())
  expect(language).toMatchObject({ lang: 'en', dir: 'ltr' })
  for (const needed of [promptEnglish(), boxEnglish()]) expect(language?.words).toMatchObject(needed.words)
})

test('it is asked for once, and kept', async () => {
  const send = vi.fn(async () => german)
  const language = askLanguage(send)
  expect(language()).toBeNull()
  await vi.waitFor(() => expect(language()).toEqual(german))
  expect(language()).toEqual(german)
  expect(send.mock.calls).toEqual([[{ type: 'language' }]])
})

test.each([
  ['nothing', null],
  ['a word', 'de'],
  ['no direction', { ...german, dir: 'up' }],
  ['no words', { lang: 'de', dir: 'ltr' }],
  ['words that are none', { ...german, words: { card: { title: 1 } } }],
  ['a screen that is none', { ...german, words: { card: 'x' } }],
])('an answer of %s is no language', async (_what, answer) => {
  expect(readLanguage(answer)).toBeNull()
  const language = askLanguage(async () => answer)
  await Promise.resolve()
  expect(language()).toBeNull()
})

test('what a language lacks is said in English', () => {
  const spoken = over(promptEnglish(), german)
  expect(spoken).toMatchObject({ lang: 'de', words: { card: { keepWriting: 'Weiterschreiben' } } })
  expect(spoken.words.card?.title).toBe('Send to {who}?')
  expect(spoken.words.stop).toEqual(promptEnglish().words.stop)
  expect(over(german, null)).toBe(german)
})
