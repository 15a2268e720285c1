/** A row that is pressed counts as the open one until the header has followed, and no longer. */
import { expect, test } from 'vitest'
import type { HeaderEvidence, RecipientEvidence } from '../../../lib/core/people/evidence.ts'
import type { RowEvidence } from '../../../lib/core/people/row-says.ts'
import { rememberRows } from '../../../lib/guard/follow/known-rows.ts'

const header = (name: string, handle: string): HeaderEvidence => ({
  name,
  handleText: `@${handle}`,
  linkHandles: [handle],
  memberCount: null,
  avatarCount: 1,
})
const row = (name: string, conversationId: string | null = null): RowEvidence => ({
  name,
  linkHandle: null,
  conversationId,
})
const chat = (
  top: HeaderEvidence,
  selected: RowEvidence | null = null,
  others: string[] = [],
): RecipientEvidence => ({
  header: top,
  row: selected,
  otherRows: () => others,
  urlUserId: null,
  request: false,
})
const mia = header('Mia Chen', 'mia.chen')
const bob = header('Bob', 'bob')
const press = (pressed: RowEvidence, here = true) => ({ row: pressed, concerns: () => here })
const box = {} as Element

function followed() {
  const clock = { now: 1_000_000 }
  const names = new Map<string, string>()
  const rows = rememberRows(
    () => clock.now,
    () => names,
  )
  const says = (evidence: RecipientEvidence) => {
    const { disagreement, key } = rows.read(box, evidence)
    return disagreement?.names.join() ?? key
  }
  return { rows, clock, names, says }
}

test('a pressed row contradicts a header that has not followed, and agrees once it has', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Bob')), chat(mia))
  expect(says(chat(mia))).toBe('Bob')
  expect(says(chat(bob))).toBe('@bob')
  expect(says(chat(mia))).toBe('@mia.chen')
})

test('while the header loads it stands, also when the page came back to the one before', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Bob')), chat(mia))
  expect(says(chat({ ...mia, handleText: '@' }))).toBeNull()
  expect(says(chat(mia))).toBe('Bob')
})

test('the row of the open chat is no other chat', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Mia  Chen')), chat(mia))
  expect(says(chat(mia))).toBe('@mia.chen')
})

test('a row under a name of one’s own opens its chat, and is known from then on', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Big sister')), chat(bob))
  expect(says(chat(bob))).toBe('Big sister')
  expect(says(chat(mia))).toBe('@mia.chen')
  rows.pressed(press(row('Big sister')), chat(mia))
  expect(says(chat(mia))).toBe('@mia.chen')
  expect(rows.handleOf(row('Big sister'))).toBe('mia.chen')
})

test('a list elsewhere on the page says nothing about this chat', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Bob'), false), chat(mia))
  expect(says(chat(mia))).toBe('@mia.chen')
})

test('whoever confirms the chat has said that the press opened nothing', () => {
  const { rows, says } = followed()
  rows.pressed(press(row('Bob')), chat(mia))
  rows.confirmed()
  expect(says(chat(mia))).toBe('@mia.chen')
})

test('a press that the page’s own selection contradicts for long has opened nothing', () => {
  const { rows, says, clock } = followed()
  const open = chat(mia, row('Mia Chen'))
  rows.pressed(press(row('Bob')), open)
  expect(says(open)).toBe('Bob')
  clock.now += 5_000
  expect(says(open)).toBe('@mia.chen')
})

test('the header of a chat pressed before the last one is not the last one’s', () => {
  const { rows, says, clock } = followed()
  const zoe = header('Zoe', 'zoe')
  rows.pressed(press(row('Zoe')), chat(mia))
  clock.now += 300
  rows.pressed(press(row('Bob')), chat(mia))
  clock.now += 300
  expect(says(chat(zoe, null, ['Zoe', 'Mia Chen']))).toBe('Bob')
  expect(says(chat(bob, null, ['Zoe', 'Mia Chen']))).toBe('@bob')
})

test('an id that was learned tells namesakes apart', () => {
  const { rows, says } = followed()
  const alex = header('Alex Kim', 'alex.kim')
  expect(says(chat(alex, row('Alex Kim', 'c3')))).toBe('@alex.kim')
  expect(says(chat(alex, row('Alex Kim', 'c4')))).toBe('Alex Kim')
  expect(says(chat(alex, row('Lex', 'c3')))).toBe('@alex.kim')
  expect(says(chat(mia, row('Alex Kim', 'c3')))).toBe('Alex Kim')
  expect(rows.handleOf(row('anything', 'c3'))).toBe('alex.kim')
})

test('nothing is learned of a namesake that another visible row could be', () => {
  const { says } = followed()
  const alex = header('Alex Kim', 'alex.kim')
  expect(says(chat(alex, row('Alex Kim', 'c4'), ['Alex Kim']))).toBe('@alex.kim')
  expect(says(chat(header('Alex Kim', 'alexkim_2'), row('Alex Kim', 'c4'), ['Alex Kim']))).toBe('@alexkim_2')
})

test('a name that another chat of this tab is known by is that chat’s', () => {
  const { says, names } = followed()
  names.set('@bob', 'Bob')
  expect(says(chat(mia, row('Bob')))).toBe('Bob')
  expect(says(chat(bob, row('Bob')))).toBe('@bob')
})
