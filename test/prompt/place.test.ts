import { expect, test } from 'vitest'
import { placeStop } from '../../lib/prompt/place.ts'

test.each<[string, number, number, number, { left: number; top: number; width: number }]>([
  ['a wide window', 1280, 800, 400, { left: 380, top: 200, width: 520 }],
  ['320 px', 320, 560, 500, { left: 8, top: 30, width: 304 }],
  ['more than the window holds', 320, 400, 2_000, { left: 8, top: 8, width: 304 }],
])('the stop stands in the middle: %s', (_case, width, height, stop, expected) => {
  expect(placeStop(() => stop, { width, height })).toEqual(expected)
})
