import { expect, test } from 'vitest'
import { grantPermit, RETRY_MS, spendPermit } from '../../lib/core/permit.ts'
import { readRecipient } from '../../lib/core/recipient.ts'
import { findChange, type SendSnapshot } from '../../lib/core/verify.ts'

const header = { name: 'Mia', handleText: '@mia', linkHandles: [], memberCount: null, avatarCount: 1 }
const reading = (handleText: string, name = 'Mia') =>
  readRecipient({ header: { ...header, handleText, name }, row: null, urlUserId: null, request: false })
const composer = {}
const snapshot: SendSnapshot = { reading: reading('@mia'), draft: { text: 'hi', embeds: 0 }, composer }

const changes: [string, SendSnapshot | null, string | undefined][] = [
  ['nothing', { ...snapshot, reading: reading('@mia'), draft: { text: 'hi', embeds: 0 } }, undefined],
  ['the handle behind the same name', { ...snapshot, reading: reading('@mia2') }, 'recipient'],
  ['the name', { ...snapshot, reading: reading('@mia', 'Mia C') }, 'recipient'],
  ['a recipient that became unreadable', { ...snapshot, reading: reading('@') }, 'recipient'],
  ['the composer', { ...snapshot, composer: {} }, 'composer'],
  ['no composer any more', null, 'composer'],
  ['the text', { ...snapshot, draft: { text: 'hi!', embeds: 0 } }, 'draft'],
  ['white space in the text', { ...snapshot, draft: { text: 'hi ', embeds: 0 } }, 'draft'],
  ['a picture', { ...snapshot, draft: { text: 'hi', embeds: 1 } }, 'draft'],
]

test.each(changes)('change: %s', (_case, now, expected) => {
  expect(findChange(snapshot, now)?.what).toBe(expected)
})

test.each(changes)('a permit stands for nothing else: %s', (_case, now, change) => {
  expect(spendPermit(grantPermit(snapshot, 0, 2_000), now, 1)).toBe(change === undefined)
})

test('a permit is used once', () => {
  const permit = grantPermit(snapshot, 0, 2_000)
  expect(spendPermit(permit, snapshot, 1)).toBe(true)
  expect(spendPermit(permit, snapshot, 1)).toBe(false)
})

test('a permit that met a change is dead even when all is as before again', () => {
  const permit = grantPermit(snapshot, 0, 2_000)
  expect(spendPermit(permit, null, 1)).toBe(false)
  expect(spendPermit(permit, snapshot, 1)).toBe(false)
})

test.each([
  [2_000, true],
  [2_001, false],
  [-RETRY_MS, false],
])('a permit for 2 s, used after %i ms: %s', (after, expected) => {
  expect(spendPermit(grantPermit(snapshot, 0, 2_000), snapshot, after)).toBe(expected)
})
