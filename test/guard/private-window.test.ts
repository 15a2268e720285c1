import { expect, test } from 'vitest'
import { isTrusted, nobody, trust } from '../../lib/core/trust.ts'
import { keepTrustInPage, withoutStoring } from '../../lib/guard/private-window.ts'
import { isKept } from '../../lib/memory/messages.ts'
import { mia, NOW, person } from '../core/situations.ts'

const bob = person('Bob', 'bob')

test('trust given in a private window holds in the page, over what is stored', async () => {
  const page = keepTrustInPage(
    nobody,
    () => 30,
    () => NOW,
  )
  expect(await page.trust(mia, false)).toBe(true)
  expect(isTrusted(page.list(), mia, NOW)).toBe(true)
  page.stored(trust(nobody, bob, 30, NOW))
  expect([isTrusted(page.list(), mia, NOW), isTrusted(page.list(), bob, NOW)]).toEqual([true, true])
  expect(await page.alwaysAsk(mia)).toBe(true)
  expect(isTrusted(page.list(), mia, NOW)).toBe(false)
})

test('nothing that would be stored is asked of the background script', async () => {
  const sent: unknown[] = []
  const send = withoutStoring(async (message) => sent.push(message))
  for (const type of ['written-to', 'everyone-seen', 'was-written-to', 'load']) await send({ type })
  expect(sent).toEqual([{ type: 'was-written-to' }, { type: 'load' }])
})

test.each(['trust', 'always-ask', 'seen-person', 'written-to', 'everyone-seen'])(
  '%s is not kept of a private tab',
  (type) => {
    expect(isKept(type)).toBe(true)
  },
)
