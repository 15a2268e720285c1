import { expect, test } from 'vitest'
import { hasMoved, MOVED_MS, noRows, noteRows } from '../../../lib/core/follow/row-order.ts'

const NOW = 1_000_000
const follow = (...steps: [rows: string, at: number][]) =>
  steps.reduce((order, [rows, at]) => noteRows(order, rows.split(''), NOW + at), noRows)

test.each<[string, ReturnType<typeof follow>, string, number, boolean]>([
  ['nothing was followed', noRows, 'a', 0, false],
  ['the list appears', follow(['abc', 0]), 'a', 0, false],
  ['nothing moves', follow(['abc', 0], ['abc', 500]), 'a', 501, false],
  ['a row came up', follow(['abc', 0], ['cab', 500]), 'c', 501, true],
  ['a row was pushed down', follow(['abc', 0], ['cab', 500]), 'a', 501, true],
  ['a row below stays', follow(['abcd', 0], ['bacd', 500]), 'c', 501, false],
  ['scrolled down', follow(['abcd', 0], ['cdef', 500]), 'd', 501, false],
  ['scrolled up', follow(['cdef', 0], ['abcd', 500]), 'c', 501, false],
  ['scrolled while a row came up', follow(['abcd', 0], ['dbce', 500]), 'd', 501, true],
  ['the end of the list changes', follow(['abc', 0], ['abcd', 500]), 'c', 501, false],
  ['just before a second has passed', follow(['ab', 0], ['ba', 0]), 'a', MOVED_MS - 1, true],
  ['a second has passed', follow(['ab', 0], ['ba', 0]), 'a', MOVED_MS, false],
  ['looked at again since', follow(['ab', 0], ['ba', 0], ['ba', 10]), 'a', 20, true],
  ['two moves in a second', follow(['abcd', 0], ['bacd', 0], ['badc', 500]), 'a', 900, true],
  ['an old move is over', follow(['abcd', 0], ['bacd', 0], ['badc', 2_000]), 'a', 2_001, false],
  ['the clock jumped back', follow(['ab', 0], ['ba', 0]), 'a', -3_600_000, false],
])('%s', (_case, order, row, at, expected) => {
  expect(hasMoved(order, row, NOW + at)).toBe(expected)
})

test('10,000 rows are no trouble', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `row ${index}`)
  const started = performance.now()
  const order = noteRows(noteRows(noRows, rows, NOW), rows.toReversed(), NOW)
  expect(hasMoved(order, 'row 0', NOW)).toBe(true)
  expect(performance.now() - started).toBeLessThan(200)
})
