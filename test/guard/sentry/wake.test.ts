/** When a frame is found to show messages: on pages of messages at once, elsewhere after a click or with the focus. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForMessages } from '../../../lib/guard/sentry/wake.ts'
import { type FakeDom, FakeElement, FakeEvent, installDom } from '../../page/fake-dom.ts'

let dom: FakeDom
let needs: number
let shows: boolean
const end = () => lifetime.abort()
let lifetime: AbortController
const share = new FakeElement('BUTTON')
const composer = new FakeElement('DIV')

beforeEach(() => {
  vi.useFakeTimers()
  dom = installDom()
  lifetime = new AbortController()
  needs = 0
  shows = false
})
afterEach(() => {
  end()
  vi.useRealTimers()
})

const watch = (messages: boolean, readyState = 'complete') => {
  dom.document.readyState = readyState
  return watchForMessages(
    {
      isMessagesPath: () => messages,
      showsMessages: () => shows,
      opensShare: (element) => element === (share as never),
      isInComposer: (element) => element === (composer as never),
    },
    () => needs++,
    lifetime.signal,
  )
}

test('a page of messages needs the keeper as soon as it has loaded', () => {
  watch(true, 'loading')
  vi.advanceTimersByTime(5_000)
  expect(needs).toBe(0)
  dom.window.dispatchEvent(new FakeEvent('pageshow', null))
  expect(needs).toBe(1)
})

test.each([
  [true, false, 1],
  [false, true, 1],
  [false, false, 0],
])('in a page that was there before: messages %s, a composer %s', (messages, composerThere, expected) => {
  shows = composerThere
  watch(messages)
  vi.advanceTimersByTime(0)
  expect(needs).toBe(expected)
})

test('elsewhere nothing is looked at before a click, then thrice', () => {
  const clicked = watch(false)
  vi.advanceTimersByTime(60_000)
  clicked(new FakeEvent('click', new FakeElement('A')) as never)
  shows = true
  vi.advanceTimersByTime(29)
  expect(needs).toBe(0)
  vi.advanceTimersByTime(1_500)
  expect(needs).toBe(3)
})

test('what opens something to share with needs it at once, and so does a composer that has the focus', () => {
  const clicked = watch(false)
  clicked(new FakeEvent('click', share) as never)
  expect(needs).toBe(1)
  dom.window.dispatchEvent(new FakeEvent('focusin', composer))
  dom.window.dispatchEvent(new FakeEvent('focusin', share))
  expect(needs).toBe(2)
})
