import { expect, test } from 'vitest'
import { type ChosenRow, readSheet } from '../../../lib/core/people/sheet.ts'

const row = (
  name: string,
  handleText: string | null = null,
  memberCount: number | null = null,
): ChosenRow => ({
  name,
  handleText,
  memberCount,
})
const mia = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' }
const nobody = { kind: 'unreadable', missing: 'people' }

test.each<[string, ChosenRow[], unknown]>([
  ['one person', [row('Mia Chen', '@Mia.Chen')], mia],
  ['a person without a handle', [row('Mia Chen')], { ...mia, handle: '' }],
  ['a handle without a name', [row(' ', '@mia.chen')], { ...mia, displayName: '@mia.chen' }],
  [
    'a group by its count',
    [row('Road trip', null, 5)],
    { kind: 'group', title: 'Road trip', memberCount: 5 },
  ],
  [
    'several, in their order',
    [row('Bob', '@bob'), row('Mia Chen', '@mia.chen')],
    { kind: 'several', people: [{ kind: 'person', displayName: 'Bob', handle: 'bob' }, mia] },
  ],
  [
    'two of one name without handles are two',
    [row('Alex'), row('Alex')],
    { kind: 'several', people: Array(2).fill({ kind: 'person', displayName: 'Alex', handle: '' }) },
  ],
  ['nobody', [], nobody],
  ['one who shows nothing', [row('\u202e\u200b')], nobody],
  ['one of two who shows nothing', [row('Bob', '@bob'), row('')], nobody],
])('%s', (_case, chosen, recipient) => {
  expect(readSheet(chosen).recipient).toEqual(recipient)
})

test('a share belongs to no stay, so that no confirmation in a chat answers for it', () => {
  expect(readSheet([row('Mia Chen', '@mia.chen')])).toMatchObject({ key: '@mia.chen', stay: null })
  expect(readSheet([row('Mia Chen')]).key).toBeNull()
})

test('any other choice is another identity', () => {
  const one = readSheet([row('Bob', '@bob')]).identity
  expect(readSheet([row('Bob', '@bob')]).identity).toBe(one)
  for (const other of [[], [row('Bob', '@bob2')], [row('Bob')], [row('Bob', '@bob'), row('Mia')]]) {
    expect(readSheet(other).identity).not.toBe(one)
  }
})

test('fifty people are fifty people', () => {
  const { recipient } = readSheet(Array.from({ length: 50 }, (_, index) => row(`Friend ${index}`)))
  expect(recipient.kind === 'several' && recipient.people.length).toBe(50)
})
