import { expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import type { SendPath } from '../../../lib/core/send/intent.ts'
import { grantPermit, permits, RETRY_MS } from '../../../lib/core/send/permit.ts'
import { findChange, type SendSnapshot } from '../../../lib/core/send/verify.ts'

const header = { name: 'Mia', handleText: '@mia', linkHandles: [], memberCount: null, avatarCount: 1 }
const reading = (handleText: string, name = 'Mia') =>
  readRecipient({ header: { ...header, handleText, name }, row: null, urlUserId: null, request: false })
const box = {}
const snapshot: SendSnapshot = { reading: reading('@mia'), draft: { text: 'hi', embeds: 0 }, box }

const changes: [string, SendSnapshot | null, string | undefined][] = [
  ['nothing', { ...snapshot, reading: reading('@mia'), draft: { text: 'hi', embeds: 0 } }, undefined],
  ['the handle behind the same name', { ...snapshot, reading: reading('@mia2') }, 'recipient'],
  ['the name', { ...snapshot, reading: reading('@mia', 'Mia C') }, 'recipient'],
  ['a recipient that became unreadable', { ...snapshot, reading: reading('@') }, 'recipient'],
  ['the composer', { ...snapshot, box: {} }, 'box'],
  ['no composer any more', null, 'box'],
  ['the text', { ...snapshot, draft: { text: 'hi!', embeds: 0 } }, 'draft'],
  ['white space in the text', { ...snapshot, draft: { text: 'hi ', embeds: 0 } }, 'draft'],
  ['a picture', { ...snapshot, draft: { text: 'hi', embeds: 1 } }, 'draft'],
]

test.each(changes)('change: %s', (_case, now, expected) => {
  expect(findChange(snapshot, now)?.what).toBe(expected)
})

const grant = (path: SendPath = 'enter') => grantPermit(snapshot, path, 0, 2_000)

test.each(changes)('a permit stands for nothing else: %s', (_case, now, change) => {
  expect(permits(grant(), 'enter', now, 1)).toBe(change === undefined)
})

test('a permit that is used stands for nothing', () => {
  const permit = grant()
  expect(permits(permit, 'enter', snapshot, 1)).toBe(true)
  permit.used = true
  expect(permits(permit, 'enter', snapshot, 1)).toBe(false)
})

test.each<[SendPath, SendPath, boolean]>([
  ['enter', 'enter', true],
  ['icon', 'enter', true],
  ['icon-key', 'enter', true],
  ['icon', 'icon', false],
  ['media', 'media', true],
  ['share', 'share', true],
  ['media', 'enter', false],
  ['one-press', 'one-press', true],
  ['files', 'files', true],
])('sent by %s it is repeated by %s: %s', (path, repeat, expected) => {
  expect(permits(grant(path), repeat, snapshot, 1)).toBe(expected)
})

test.each([
  [2_000, true],
  [2_001, false],
  [-RETRY_MS, false],
])('a permit for 2 s, used after %i ms: %s', (after, expected) => {
  expect(permits(grant(), 'enter', snapshot, after)).toBe(expected)
})
