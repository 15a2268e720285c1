/** The prompt waits for the reader: a question that opened before it might be the wrong one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLoader, type Loader } from '../../lib/guard/load-script.ts'
import type { PromptUi } from '../../lib/guard/ports.ts'
import { promptBehindReader } from '../../lib/guard/prompt-behind-reader.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const counted = <Offer>(answer: boolean): { loader: Loader<Offer> } => ({
  loader: createLoader<Offer>(() => Promise.resolve(answer)),
})

const settled = async (promise: Promise<unknown>) =>
  Promise.race([promise, vi.advanceTimersByTimeAsync(0).then(() => 'waiting')])

const UI = { open: null } as unknown as PromptUi

test.each([
  ['the prompt', 'the reader'],
  ['the reader', 'the prompt'],
])('%s comes first: the question waits for %s', async (first) => {
  const prompt = counted<PromptUi>(true).loader
  const reader = counted<string>(true).loader
  const ui = promptBehindReader(prompt, reader)
  const waiting = ui.load()
  const attach = [() => prompt.attach(() => UI), () => reader.attach(() => 'reader')]
  if (first === 'the reader') attach.reverse()
  attach[0]?.()
  expect(await settled(waiting)).toBe('waiting')
  expect(ui.current()).toBeNull()
  attach[1]?.()
  expect(await waiting).toBe(UI)
  expect(ui.current()).toBe(UI)
})

test('a reader that cannot be had holds up no question', async () => {
  const prompt = counted<PromptUi>(true).loader
  const ui = promptBehindReader(prompt, counted(false).loader)
  const waiting = ui.load()
  prompt.attach(() => UI)
  expect(await waiting).toBe(UI)
  expect(ui.current()).toBe(UI)
})

test('without a prompt there is none, reader or not', async () => {
  const reader = counted<string>(true).loader
  const ui = promptBehindReader(counted<PromptUi>(false).loader, reader)
  const waiting = ui.load()
  reader.attach(() => 'reader')
  expect(await waiting).toBeNull()
  expect(ui.current()).toBeNull()
})
