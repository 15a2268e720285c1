import { expect, test } from 'vitest'
import { isSeenLately, noteEveryone, readEveryoneSeen, SEEN_DAYS } from '../../lib/core/everyone-seen.ts'

const DAY = 86_400_000
const NOW = 1_800_000_000_000

test.each<[string, unknown, object]>([
  ['nothing stored', undefined, {}],
  ['rubbish', 'yes', {}],
  ['a place that makes no sense', { page: 'today', suite: 5, moon: 7, over: Number.NaN }, { suite: 5 }],
])('reads %s', (_case, raw, expected) => {
  expect(readEveryoneSeen(raw)).toEqual(expected)
})

test.each<[string, number, boolean]>([
  ['just now', 0, true],
  ['a day short of the end', (SEEN_DAYS - 1) * DAY, true],
  ['at the end', SEEN_DAYS * DAY, false],
  ['in the future, by a clock that jumped back', -3 * DAY, true],
])('seen %s', (_case, ago, expected) => {
  const seen = noteEveryone({}, 'page', NOW - ago)
  expect(isSeenLately(seen, 'page', NOW)).toBe(expected)
  expect(isSeenLately(seen, 'suite', NOW)).toBe(false)
})
