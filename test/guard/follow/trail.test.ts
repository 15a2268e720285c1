import { expect, test } from 'vitest'
import type { Reading } from '../../../lib/core/people/recipient.ts'
import { followTrail } from '../../../lib/guard/follow/trail.ts'

const reading = (handle: string, name = handle): Reading => ({
  recipient: { kind: 'person', displayName: name, handle },
  disagreement: null,
  key: `@${handle}`,
  stay: `@${handle} ${name}`,
  identity: handle,
  name: '',
  request: false,
})
const unread: Reading = {
  recipient: { kind: 'unreadable', missing: 'handle' },
  disagreement: null,
  key: null,
  stay: null,
  identity: '',
  name: '',
  request: false,
}
const COPIED = 'the words that were copied'

function trail() {
  const clock = { now: 1_000_000 }
  return { clock, trail: followTrail(() => clock.now, 'salt') }
}

test('a draft belongs to the chat it was begun in, also when that changes under it', () => {
  const { trail: one } = trail()
  one.draft('@bob', 'see you at the usual place')
  one.draft('@mia', 'see you at the usual place')
  expect(one.known().origin.begunIn).toBe('@bob')
  one.draft('@mia', '')
  one.draft('@mia', 'new')
  expect(one.known().origin.begunIn).toBe('@mia')
})

test('a paste is known once it stands in the draft, and only by where it was copied', () => {
  const { trail: one } = trail()
  one.copied('@bob', COPIED)
  one.pasted(COPIED)
  expect(one.known().origin.pastedFrom).toBeNull()
  one.draft('@mia', COPIED)
  expect(one.known().origin.pastedFrom).toBe('@bob')
  one.draft('@mia', '')
  one.pasted('words from anywhere else')
  one.draft('@mia', 'words from anywhere else')
  expect(one.known().origin.pastedFrom).toBeNull()
})

test.each([
  [100, true],
  [1_500, false],
])('a row that moved %i ms before it was pressed: %s', (waited, expected) => {
  const { trail: one, clock } = trail()
  one.reading(reading('mia'))
  one.rows(['mia', 'bob', 'sara'])
  one.rows(['sara', 'mia', 'bob'])
  clock.now += waited
  one.rowPressed('mia')
  // The header loads: that opens nobody's chat.
  one.reading(unread)
  one.reading(reading('bob'))
  expect(one.known().openedByMovedRow).toBe(expected)
  // Another chat, opened without a press on a row.
  one.reading(reading('sara'))
  expect(one.known().openedByMovedRow).toBe(false)
})

test('who was written to last, and the names of the chats that were read', () => {
  const { trail: one, clock } = trail()
  one.reading(reading('bob', 'Bob'))
  one.sent(reading('bob', 'Bob'))
  expect(one.known().lastSent).toEqual({ key: '@bob', name: 'Bob', at: clock.now })
  expect(one.known().namesByKey.get('@bob')).toBe('Bob')
})

test('names are kept of no more than 200 chats', () => {
  const { trail: one } = trail()
  for (let chat = 0; chat < 500; chat++) one.reading(reading(`friend${chat}`))
  expect(one.known().namesByKey.size).toBe(200)
  expect(one.known().namesByKey.has('@friend499')).toBe(true)
})
