import { expect, test } from 'vitest'
import { answerTo } from '../../lib/storage/message-kinds.ts'

const frame = { tabId: 7, frameId: 1, incognito: false }
const answers = {
  'was-written-to': ({ key }: { key?: unknown }) =>
    typeof key === 'string' ? Promise.resolve(key === '@mia') : null,
  'open-help': (_: unknown, { tabId }: typeof frame) => Promise.resolve(`opened beside ${tabId}` as 'opened'),
}

test.each([
  [{ type: 'was-written-to', key: '@mia' }, true],
  [{ type: 'was-written-to', key: '@bob' }, false],
  [{ type: 'open-help' }, 'opened beside 7'],
])('%j is answered', async (message, answer) => {
  expect(await answerTo(answers, message, frame)).toBe(answer)
})

test.each([
  [{ type: 'was-written-to', key: 7 }],
  [{ type: 'was-written-to' }],
  [{ type: 'written-to', key: '@mia' }],
  [{ type: 'toString' }],
  [{ type: '__proto__' }],
  [{ type: ['open-help'] }],
  [{}],
  [null],
  ['open-help'],
])('%j is not', (message) => {
  expect(answerTo(answers, message, frame)).toBeNull()
})
