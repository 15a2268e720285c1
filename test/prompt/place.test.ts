import { expect, test } from 'vitest'
import { type Box, inOwnPixels, placeBeside, placeCue, placeStop, scaleFor } from '../../lib/prompt/place.ts'

test.each<[string, number, number, number, { left: number; top: number; width: number }]>([
  ['a wide window', 1280, 800, 400, { left: 380, top: 200, width: 520 }],
  ['320 px', 320, 560, 500, { left: 8, top: 30, width: 304 }],
  ['more than the window holds', 320, 400, 2_000, { left: 8, top: 8, width: 304 }],
])('the stop stands in the middle: %s', (_case, width, height, stop, expected) => {
  expect(placeStop(() => stop, { width, height })).toEqual(expected)
})

const VIEW = { width: 1000, height: 800 }
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

test.each<[string, Box, { left: number; top: number; width: number }]>([
  ['above the composer, as wide', box(300, 600, 400, 40), { left: 300, top: 576, width: 400 }],
  ['above a composer too narrow for a name', box(300, 600, 50, 40), { left: 300, top: 576, width: 200 }],
  ['where the composer runs out of the window', box(900, 600, 400, 40), { left: 800, top: 576, width: 200 }],
  ['where it begins outside', box(-100, 600, 400, 40), { left: 0, top: 576, width: 300 }],
])('the cue stands %s', (_case, near, expected) => {
  expect(placeCue(near, VIEW)).toEqual(expected)
})

test.each<[string, Box, { left: number; top: number }]>([
  ['below a menu', box(300, 100, 200, 300), { left: 300, top: 408 }],
  ['above one that reaches to the bottom', box(300, 400, 200, 380), { left: 300, top: 352 }],
  ['beside one that is as high as the window', box(300, 10, 200, 780), { left: 508, top: 10 }],
  ['before one that is also at the right', box(780, 10, 200, 780), { left: 672, top: 10 }],
  ['in the window, also for a menu that is not', box(-300, 900, 200, 100), { left: 8, top: 752 }],
])('a note stands %s', (_case, near, expected) => {
  expect(placeBeside(near, { width: 100, height: 40 }, VIEW)).toEqual(expected)
})

test.each([
  ['as large as by itself', 1, 1280, 800, 1],
  ['as large as the page', 2, 1280, 800, 2],
  ['never smaller than by itself', 0.5, 1280, 800, 1],
  ['no larger than the window has room for', 3, 720, 800, 2],
  ['no larger than it is high', 3, 1280, 480, 1.5],
  ['by itself in a small window', 2, 320, 200, 1],
])('it is drawn %s', (_case, zoom, width, height, expected) => {
  expect(scaleFor(zoom, { width, height })).toBe(expected)
})

test('a rectangle of the window in pixels of our own', () => {
  expect(inOwnPixels(box(100, 200, 300, 400), 2)).toEqual(box(50, 100, 150, 200))
})
