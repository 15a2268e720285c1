import { expect, test } from 'vitest'
import type { HeaderEvidence, RecipientEvidence } from '../../../lib/core/people/evidence.ts'
import { knownRecipient, readRecipient } from '../../../lib/core/people/recipient.ts'

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
  [
    'the row is called Bob, and the list has a row for the header',
    { ...mia, row: { ...row, name: 'Bob' }, otherRows: () => ['Zoe', 'Mia  Chen'] },
    person,
    ['Bob'],
  ],
  [
    'the handle shown is not the linked one',
    { ...mia, header: { ...header, linkHandles: ['bob'] } },
    { kind: 'person', displayName: 'Mia Chen', handle: 'bob' },
    ['@mia.chen'],
  ],
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

test.each<[string, RecipientEvidence]>([
  ['a name of one\u2019s own, or one before a rename', { ...mia, row: { ...row, name: 'Big sister' } }],
  ['marks of direction', { ...mia, header: { ...header, handleText: '\u200e@mia.chen' } }],
  [
    'isolates, as right-to-left pages write them',
    { ...mia, header: { ...header, handleText: '\u2066@Mia.Chen\u2069' } },
  ],
  ['a joiner and a soft hyphen', { ...mia, header: { ...header, handleText: '@mia\u00ad.\u200dchen' } }],
  ['a text that is no handle', { ...mia, header: { ...header, handleText: '5 members' } }],
  [
    'a stale handle of a translator',
    { ...mia, header: { ...header, handleText: '@bob', handleTranslated: true } },
  ],
  ['two spaces in the row', { ...mia, row: { ...row, name: 'Mia  Chen' } }],
  ['a name the row cuts', { ...mia, row: { ...row, name: 'Mia Ch\u2026' } }],
  [
    'a list that is translated',
    { ...mia, row: { ...row, name: 'Bob', translated: true }, otherRows: () => ['Zoe'] },
  ],
])('%s: the same person', (_case, evidence) => {
  const reading = readRecipient(evidence)
  expect(reading).toMatchObject({ recipient: person, disagreement: null, key: '@mia.chen' })
  expect(reading.identity).toBe(readRecipient(mia).identity)
})

test.each<[string, RecipientEvidence, string]>([
  ['nothing vouches for it', { ...mia, row: null }, '@mia.chen'],
  ['a row of another name', { ...mia, row: { ...row, name: 'Bob', translated: true } }, '@mia.chen'],
  ['a row of the same name', mia, 'Mia Chen'],
  [
    'the label of the link',
    { ...mia, header: { ...header, labels: ["Mia Chen's profile"] }, row: null },
    'Mia Chen',
  ],
  [
    'a label that only begins so',
    { ...mia, header: { ...header, labels: ["Mia Chenoweth's profile"] }, row: null },
    '@mia.chen',
  ],
  [
    'an ending in the label',
    { ...mia, header: { ...header, name: '\u02e2', labels: ["Mia Chen's profile"] }, row: null },
    '@mia.chen',
  ],
])('a translated name is said only where a second place agrees: %s', (_case, evidence, displayName) => {
  const translated = evidence.header && { ...evidence.header, nameTranslated: true }
  expect(readRecipient({ ...evidence, header: translated }).recipient).toEqual({ ...person, displayName })
})

test.each<[string, Partial<HeaderEvidence>, unknown]>([
  ['without any sign of a group', {}, unreadable('handle')],
  ['with several faces', { avatarCount: 2 }, { kind: 'group', title: 'Road trip', memberCount: 5 }],
])('"5 members" where a handle would stand names nobody, %s', (_case, change, expected) => {
  const reading = readRecipient({
    ...mia,
    header: { ...group, handleText: '5 members', ...change },
    row: null,
  })
  expect(reading.recipient).toEqual(expected)
  expect(reading.key).toBeNull()
})

test('what a page draws meanwhile is no other recipient: a second face, another name, a translation', () => {
  const { identity } = readRecipient(mia)
  for (const change of [{ avatarCount: 2 }, { name: 'Mia \u2728' }, { nameTranslated: true }])
    expect(readRecipient({ ...mia, header: { ...header, ...change } }).identity).toBe(identity)
})

test('where all agree, the recipient is a fact', () => {
  expect(readRecipient(mia).disagreement).toBeNull()
  expect(knownRecipient(readRecipient(mia))).toEqual(person)
})

test('people with the same display name have different keys and identities', () => {
  const other = readRecipient({ ...mia, header: { ...header, handleText: '@mia2', linkHandles: [] } })
  expect(other.key).not.toBe(readRecipient(mia).key)
  expect(other.identity).not.toBe(readRecipient(mia).identity)
})

test('what cannot be read has no key, so that it is never taken for a known conversation', () => {
  expect(readRecipient({ ...mia, header: null }).key).toBeNull()
})

test('two unreadable chats are not the same one', () => {
  const one = readRecipient({ ...mia, header: { ...header, handleText: '@' }, row: null })
  const other = readRecipient({ ...mia, header: { ...header, handleText: '@', name: 'Bob' }, row: null })
  expect(one.identity).not.toBe(other.identity)
})
