/** The keeper as wiring: what it says of itself, and what it hears. */
import { expect, test, vi } from 'vitest'
import { FakeKey } from '../page/fake-dom.ts'
import { type GuardStage, inFakeTime, openStage } from './stage.ts'

inFakeTime()
let stage: GuardStage

test('a frame with a composer is guarded', () => {
  stage = openStage()
  expect(stage.keeper()?.health()).toEqual({ surface: 'dm', guarded: true, reason: null })
})

test.each([
  [
    { dm: false, unknownBox: false },
    { surface: 'none', guarded: false, reason: null },
  ],
  [
    { dm: true, unknownBox: false },
    { surface: 'dm', guarded: false, reason: 'no-composer' },
  ],
  [
    { dm: true, unknownBox: true },
    { surface: 'dm', guarded: false, reason: 'composer-unknown' },
  ],
])('a frame that shows %o', (shown, health) => {
  stage = openStage()
  stage.page.readSurface = () => ({ ...shown, composer: null, place: 'page' })
  stage.dom.changed(null)
  vi.advanceTimersByTime(20)
  expect(stage.keeper()?.health()).toEqual(health)
})

test('what is forgotten asks again', () => {
  stage = openStage({ mode: 'sitting' })
  stage.write('one')
  stage.enter()
  stage.answer('send')
  vi.advanceTimersByTime(5_000)
  stage.write('two')
  stage.enter()
  expect([stage.open(), stage.delivered.length]).toEqual([null, 2])
  vi.advanceTimersByTime(5_000)
  stage.keeper()?.forgotten()
  stage.write('three')
  stage.enter()
  expect(stage.open()).not.toBe(null)
})

test('a visit ends while the tab is hidden for five minutes', () => {
  stage = openStage({ mode: 'sitting' })
  stage.write('one')
  stage.enter()
  stage.answer('send')
  stage.dom.document.hidden = true
  stage.dom.document.dispatchEvent({ type: 'visibilitychange' })
  vi.advanceTimersByTime(5 * 60_000)
  stage.dom.document.hidden = false
  stage.dom.document.dispatchEvent({ type: 'visibilitychange' })
  stage.write('two')
  stage.enter()
  expect(stage.open()).not.toBe(null)
})

test('keys belong to an open prompt, and the page hears none of what is left of them', () => {
  stage = openStage()
  stage.write('one')
  stage.keyDown()
  expect(stage.keeper()?.takeKey(new FakeKey('keydown', stage.composer()) as never)).toBe(true)
  stage.answer('back')
  expect(stage.keeper()?.takeKey(new FakeKey('keydown', stage.composer()) as never)).toBe(false)
  expect(stage.keyUp().stopped).toBe(true)
})

test('when its life ends it hears nothing any more', () => {
  stage = openStage()
  stage.write('one')
  stage.end()
  stage.enter()
  expect(stage.open()).toBe(null)
  expect([stage.dom.window.listeners, stage.dom.document.listeners]).toEqual([[], []])
  expect(stage.dom.observers.size).toBe(0)
})
