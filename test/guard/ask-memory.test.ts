/** What is claimed of who was written to: nothing before the background script has answered. */
import { expect, test, vi } from 'vitest'
import { askMemory } from '../../lib/guard/ask-memory.ts'

const memoryOf = (answer: unknown) => {
  const send = vi.fn(async (_message: object) => answer)
  return { send, memory: askMemory(send) }
}

test.each([
  [true, true],
  [false, false],
  [null, null],
  ['yes', null],
])('answered with %s: %s', async (answer, expected) => {
  const { memory } = memoryOf(answer)
  expect(memory.writtenBefore('@mia')).toBe(null)
  memory.prepare('@mia')
  expect(memory.writtenBefore('@mia')).toBe(null)
  await Promise.resolve()
  expect(memory.writtenBefore('@mia')).toBe(expected)
  expect(memory.writtenBefore('@bob')).toBe(null)
})

test('what was sent is remembered at once, and told once', async () => {
  const { memory, send } = memoryOf(false)
  memory.prepare('@mia')
  memory.remember('@mia')
  memory.remember('@mia')
  await Promise.resolve()
  // An answer that comes late does not take it back.
  expect(memory.writtenBefore('@mia')).toBe(true)
  expect(send.mock.calls.map(([message]) => message)).toEqual([
    { type: 'was-written-to', key: '@mia' },
    { type: 'written-to', key: '@mia' },
  ])
  memory.forget()
  expect(memory.writtenBefore('@mia')).toBe(null)
})
