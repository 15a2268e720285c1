import { expect, test } from 'vitest'
import { knownRecipient, type RecipientEvidence, readRecipient } from '../../lib/core/recipient.ts'

const header = {
  name: 'Mia Chen',
  handleText: '@mia.chen',
  linkHandles: ['mia.chen'],
  memberCount: null,
  avatarCount: 1,
}
const row = { name: 'Mia Chen', linkHandle: null, conversationId: '0:1:1:2' }
const mia: RecipientEvidence = { header, row, urlUserId: null, request: false }
const person = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' }
const group = { ...header, name: 'Road trip', handleText: null, linkHandles: [] }
const unreadable = (missing: string) => ({ kind: 'unreadable', missing })

test.each<[string, RecipientEvidence, unknown]>([
  ['header, row and link agree', mia, person],
  ['no row is selected', { ...mia, row: null }, person],
  ['the header has no link', { ...mia, header: { ...header, linkHandles: [] } }, person],
  ['only the link has the handle', { ...mia, header: { ...header, handleText: null } }, person],
  ['handles differ only in case', { ...mia, header: { ...header, handleText: '@Mia.Chen' } }, person],
  [
    'spaces and composed letters do not count',
    { ...mia, header: { ...header, name: ' Mia  Chen ' } },
    person,
  ],
  [
    'an empty name shows the handle',
    { ...mia, header: { ...header, name: '' }, row: { ...row, name: '' } },
    { ...person, displayName: '@mia.chen' },
  ],
  [
    'a name of nothing but bidirectional controls shows the handle',
    { ...mia, header: { ...header, name: '\u202e\u200b' }, row: null },
    { ...person, displayName: '@mia.chen' },
  ],
  ['no header', { ...mia, header: null }, unreadable('header')],
  ['an empty handle', { ...mia, header: { ...header, handleText: '' } }, unreadable('handle')],
  ['a handle that is only "@"', { ...mia, header: { ...header, handleText: ' @ ' } }, unreadable('handle')],
  [
    'a group by its count',
    { ...mia, header: { ...group, memberCount: 5 }, row: null },
    { kind: 'group', title: 'Road trip', memberCount: 5 },
  ],
  [
    'a group by its faces',
    { ...mia, header: { ...group, avatarCount: 2 }, row: null },
    { kind: 'group', title: 'Road trip', memberCount: null },
  ],
  [
    'a group by its conversation id',
    { ...mia, header: group, row: { name: 'Road trip', linkHandle: null, conversationId: '7311' } },
    { kind: 'group', title: 'Road trip', memberCount: null },
  ],
  ['nothing says person or group', { ...mia, header: group, row: null }, unreadable('handle')],
  [
    'a group without a title',
    { ...mia, header: { ...group, name: ' ', memberCount: 3 }, row: null },
    unreadable('title'),
  ],
])('%s', (_case, evidence, expected) => {
  expect(readRecipient(evidence).recipient).toEqual(expected)
})

test.each<[string, RecipientEvidence, unknown, string[]]>([
  [
    'handle and link differ',
    { ...mia, header: { ...header, linkHandles: ['bob', 'mia.chen'] } },
    person,
    ['@bob'],
  ],
  ['header and row differ', { ...mia, row: { ...row, name: 'Bob' } }, person, ['Bob']],
  ['the row links elsewhere', { ...mia, row: { ...row, linkHandle: 'bob' } }, person, ['@bob']],
  [
    'two links and no handle',
    { ...mia, header: { ...header, handleText: null, linkHandles: ['mia.chen', 'bob'] } },
    unreadable('agreement'),
    ['@mia.chen', '@bob'],
  ],
  [
    'a row of another name beside a header without a handle',
    { ...mia, header: group, row: { ...row, name: 'Bob' } },
    unreadable('agreement'),
    ['Bob'],
  ],
])('%s: the sources disagree', (_case, evidence, recipient, disagreeing) => {
  const reading = readRecipient(evidence)
  expect(reading.recipient).toEqual(recipient)
  expect(reading.disagreement).toEqual({ names: disagreeing })
  // Nobody is remembered, trusted or confirmed on such grounds, and no name is said as a fact.
  expect([reading.key, reading.stay]).toEqual([null, null])
  expect(knownRecipient(reading)).toEqual(unreadable('agreement'))
})

test('where all agree, the recipient is a fact', () => {
  expect(readRecipient(mia).disagreement).toBeNull()
  expect(knownRecipient(readRecipient(mia))).toEqual(person)
})

test('people with the same display name have different keys and fingerprints', () => {
  const other = readRecipient({ ...mia, header: { ...header, handleText: '@mia2', linkHandles: [] } })
  expect(other.key).not.toBe(readRecipient(mia).key)
  expect(other.fingerprint).not.toBe(readRecipient(mia).fingerprint)
})

test('what cannot be read has no key, so that it is never taken for a known conversation', () => {
  expect(readRecipient({ ...mia, header: null }).key).toBeNull()
})

test('two unreadable chats are not the same one', () => {
  const one = readRecipient({ ...mia, header: { ...header, handleText: '@' }, row: null })
  const other = readRecipient({ ...mia, header: { ...header, handleText: '@', name: 'Bob' }, row: null })
  expect(one.fingerprint).not.toBe(other.fingerprint)
})
