/** Whom a header may name that only its shape tells: two places that agree, and none that speaks of another. */
import { expect, test } from 'vitest'
import { type ShapeWitnesses, weighShape } from '../../../lib/core/people/by-shape.ts'
import type { Named } from '../../../lib/core/people/recipient.ts'

const mia: Named = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' }
const trip: Named = { kind: 'group', title: 'Road trip', memberCount: 5 }
const link = { linkHandles: ['mia.chen'], handleText: null }
const said = { linkHandles: ['mia.chen'], handleText: '@Mia.Chen' }
const row = (name: string, linkHandle: string | null = null) => ({ name, linkHandle, conversationId: null })
const none: ShapeWitnesses = { threadHandles: [], selectedRow: [] }

const rows: [
  string,
  Named,
  typeof link | typeof said,
  ReturnType<typeof row> | null,
  ShapeWitnesses,
  'sure' | 'guess' | 'nobody',
][] = [
  ['a link alone', mia, link, null, none, 'guess'],
  ['link and text', mia, said, null, none, 'sure'],
  ['a row of that name', mia, link, row('Mia  Chen'), none, 'sure'],
  ['a row of another name', mia, link, row('Bob'), none, 'guess'],
  ['a row with that link', mia, link, row('', 'mia.chen'), none, 'sure'],
  ['a row without a name', mia, link, row(''), none, 'guess'],
  ['messages of that person', mia, link, null, { ...none, threadHandles: ['me', 'mia.chen'] }, 'sure'],
  ['messages of somebody else', mia, said, null, { ...none, threadHandles: ['bob'] }, 'nobody'],
  [
    'what is selected says the name',
    mia,
    link,
    null,
    { ...none, selectedRow: ['3', 'Mia Chen', 'Hello'] },
    'sure',
  ],
  ['what is selected says another', mia, link, null, { ...none, selectedRow: ['Bob'] }, 'guess'],
  ['a group alone', trip, link, null, none, 'guess'],
  ['a group in its row', trip, link, row('Road trip'), none, 'sure'],
  ['a group beside another row', trip, link, row('Band practice'), none, 'guess'],
]
test.each(rows)('%s', (_what, named, header, listed, witnesses, expected) => {
  const result = weighShape(named, header, listed, witnesses)
  const doubt = { kind: 'unreadable', missing: 'doubt' }
  expect(result).toEqual({ sure: named, guess: { ...doubt, guess: named }, nobody: doubt }[expected])
})

test('what is unreadable stays so', () => {
  const unreadable = { kind: 'unreadable', missing: 'handle' } as const
  expect(weighShape(unreadable, said, row('Mia Chen'), none)).toBe(unreadable)
})
