/** When an answer counts (I6). */
import { expect, test } from 'vitest'
import { ARMING_MS, createArming, DOUBLE_CLICK_MS, FRESH_MS, SILENCE_MS } from '../../lib/prompt/arming.ts'

function at(key: string | null) {
  let time = 5_000
  const arming = createArming(key, () => time)
  const wait = (ms: number) => {
    time += ms
  }
  return { arming, wait }
}

test('a prompt that Enter opened: the key must come up, and a moment must pass', () => {
  const { arming, wait } = at('Enter')
  wait(ARMING_MS * 4)
  expect(arming.isArmed()).toBe(false)
  arming.released('KeyA')
  expect(arming.isArmed()).toBe(false)
  arming.released('Enter')
  expect(arming.isArmed()).toBe(true)
})

test.each([
  ['Enter', ARMING_MS],
  [null, DOUBLE_CLICK_MS],
])('opened by %s, it waits %i ms however early the release', (key, delay) => {
  const { arming, wait } = at(key)
  if (key !== null) arming.released(key)
  wait(delay - 1)
  expect(arming.isArmed()).toBe(false)
  wait(1)
  expect(arming.isArmed()).toBe(true)
})

test('a release that never comes is taken for one after a silence, and a held key is not silent', () => {
  const { arming, wait } = at('Enter')
  wait(SILENCE_MS - 1)
  arming.repeated('Enter')
  arming.repeated('KeyA')
  wait(SILENCE_MS - 1)
  expect(arming.isArmed()).toBe(false)
  expect(arming.isOpeningKey('Enter')).toBe(true)
  wait(1)
  expect(arming.isArmed()).toBe(true)
  expect(arming.isOpeningKey('Enter')).toBe(false)
})

test('the opening key is the opening key until it has come up', () => {
  const { arming } = at('NumpadEnter')
  expect(arming.isOpeningKey('Enter')).toBe(false)
  expect(arming.isOpeningKey('NumpadEnter')).toBe(true)
  arming.released('NumpadEnter')
  expect(arming.isOpeningKey('NumpadEnter')).toBe(false)
})

test('it is fresh for as long as nobody can have read it', () => {
  const { arming, wait } = at(null)
  wait(FRESH_MS - 1)
  expect(arming.isFresh()).toBe(true)
  wait(1)
  expect(arming.isFresh()).toBe(false)
})
