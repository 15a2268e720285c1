/** A gesture is held whole: which of its events the page hears, and when it is asked about. Input methods: input-methods.test.ts. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ruled } from '../../../lib/core/send/ruled.ts'
import { type Gestures, trackGestures } from '../../../lib/guard/sentry/gestures.ts'
import { FakeElement, FakeEvent, FakeKey, inputEvent, installDom } from '../../page/fake-dom.ts'

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
const snapshot = {} as never
const HELD: Ruled = { kind: 'held', snapshot }
const PASS: Ruled = { kind: 'pass', snapshot, path: 'icon', informed: true }

let said: string[]
let earlier: (Ruled | null)[]
let ruling: (type: string) => Ruled
let gestures: Gestures
let box: FakeElement

beforeEach(() => {
  installDom()
  said = []
  earlier = []
  ruling = () => HELD
  box = new FakeElement('DIV')
  gestures = trackGestures(() => ({
    readGesture(event) {
      const { target } = event
      const control = target === (box as never) ? null : (target as Element)
      const place = control === null ? 'composer' : 'send-control'
      const site = { box: box as never, control, transfer: null }
      if (event instanceof FakeKey)
        return {
          facts: { kind: 'key', place, key: event.key, shift: event.shiftKey, composing: false },
          site,
        }
      if (event.type === 'beforeinput')
        return { facts: { kind: 'line-break', place, composing: false }, site }
      return { facts: { kind: 'press', place }, site }
    },
    rule(_send, event, before) {
      earlier.push(before)
      return ruling(event.type)
    },
    ask: (_send, _ruled, key, trusted) => said.push(`ask ${key} ${trusted}`),
    passed: () => said.push('passed'),
  }))
})
afterEach(() => gestures.forgetKeys())

/** Whether the page hears of it. */
const hears = (event: FakeEvent) => {
  gestures.handle(event as never)
  return !event.stopped
}
const enter = (type: string, given: object = {}, target: FakeElement = box) =>
  hears(new FakeKey(type, target, { key: 'Enter', code: 'Enter', keyCode: 13, ...given }))
const icon = new FakeElement('BUTTON')
const on = (type: string, given: object = {}) => hears(new FakeEvent(type, icon, given))

test('a held key is held to its end, its repeats too', () => {
  const heard = [
    enter('keydown'),
    enter('keypress'),
    enter('keydown', { repeat: true }),
    enter('keyup'),
    enter('keyup'),
  ]
  expect(heard).toEqual([false, false, false, false, true])
  expect(said).toEqual(['ask Enter true'])
})

test("a script's key is not down: nothing waits for it to come up", () => {
  expect([enter('keydown', { isTrusted: false }), enter('keyup')]).toEqual([false, true])
  expect(said).toEqual(['ask null false'])
})

test('a held press is ruled on at its first event and at the one that completes it', () => {
  expect(PRESS.map((type) => on(type))).toEqual([false, false, false, false, false])
  expect(earlier).toEqual([null, HELD])
  expect(said).toEqual(['ask null true'])
})

test('a press that passes is ruled on at every event, each with what the one before it got', () => {
  ruling = () => PASS
  expect(PRESS.map((type) => on(type))).toEqual([true, true, true, true, true])
  expect(earlier).toEqual([null, PASS, PASS, PASS, PASS])
  expect(said).toEqual(['passed'])
})

test.each(['mousedown', 'pointerup', 'mouseup', 'click'])(
  'what is held from %s on is held to the end',
  (from) => {
    ruling = (type) => (PRESS.indexOf(type) >= PRESS.indexOf(from) ? HELD : PASS)
    expect(PRESS.map((type) => on(type))).toEqual(
      PRESS.map((type) => PRESS.indexOf(type) < PRESS.indexOf(from)),
    )
    expect(said).toEqual(['ask null true'])
  },
)

test('touch keeps its default: the click that follows completes it', () => {
  const event = new FakeEvent('touchstart', icon)
  expect([hears(event), event.defaultPrevented]).toEqual([false, false])
})

test('the click that a native button makes of a passed key is the same gesture', () => {
  ruling = () => PASS
  enter('keydown', {}, icon)
  on('click')
  expect(said).toEqual(['passed'])
})

test('the line break of a held Enter is part of it; alone it is how Android presses Enter', () => {
  const breakLine = () => hears(inputEvent('beforeinput', box, { inputType: 'insertParagraph' }))
  enter('keydown')
  expect([breakLine(), said]).toEqual([false, ['ask Enter true']])
  enter('keyup')
  expect([breakLine(), said]).toEqual([false, ['ask Enter true', 'ask null true']])
})

test('what a key that passed makes of itself is not judged again', () => {
  ruling = () => PASS
  enter('keydown')
  expect(hears(inputEvent('beforeinput', box, { inputType: 'insertParagraph' }))).toBe(true)
  expect(earlier).toHaveLength(1)
})

test('a key that a prompt took is kept from the page until it is up', () => {
  const key = (type: string) => new FakeKey(type, box, { key: 'Escape', code: 'Escape' })
  gestures.keepFromPage(key('keydown') as never)
  expect([hears(key('keypress')), hears(key('keyup')), hears(key('keyup'))]).toEqual([false, false, true])
})

test('typing is not judged', () => {
  hears(new FakeKey('keydown', box, { key: 'a', code: 'KeyA' }))
  expect(earlier).toEqual([])
})
