/** Whether what was confirmed is still what would leave (I2). */
import { expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
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
