/** When a page is looked at: all the time while it shows messages, and after a click while it does not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Watch, watchSurface } from '../../lib/guard/watch.ts'
import { type FakeDom, FakeElement, FakeEvent, installDom } from '../page/fake-dom.ts'

let dom: FakeDom
let end: AbortController
let shown: { dm: boolean; composer: FakeElement | null }
let seen: boolean[]
let watch: Watch

beforeEach(() => {
  vi.useFakeTimers()
  dom = installDom()
  end = new AbortController()
  shown = { dm: false, composer: null }
  seen = []
  watch = watchSurface(
    {
      readSurface: () => ({ ...shown, place: 'page', unknownBox: false }) as never,
      composerAround: (element) => (element === (shown.composer as never) ? (element as HTMLElement) : null),
    },
    ({ dm }) => seen.push(dm),
    end.signal,
  )
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const show = (dm: boolean) => {
  shown = { dm, composer: dm ? new FakeElement('DIV') : null }
}

test('a page without messages is neither observed nor told of', () => {
  vi.advanceTimersByTime(10_000)
  expect([seen, dom.observers.size]).toEqual([[], 0])
})

test.each([300, 1_500])('a click may open a composer, %i ms later too', (ms) => {
  vi.advanceTimersByTime(0)
  watch.clicked()
  vi.advanceTimersByTime(ms - 1)
  show(true)
  vi.advanceTimersByTime(1)
  expect([seen, dom.observers.size]).toEqual([[true], 1])
})

test('so may the focus', () => {
  vi.advanceTimersByTime(0)
  show(true)
  dom.window.dispatchEvent(new FakeEvent('focusin', shown.composer))
  expect(seen).toEqual([true])
})

test('what changes beside the composer is looked at, once a frame; what is typed is not', () => {
  show(true)
  vi.advanceTimersByTime(0)
  dom.changed(shown.composer)
  vi.advanceTimersByTime(20)
  expect(seen).toEqual([true])
  dom.changed(null)
  dom.changed(null)
  vi.advanceTimersByTime(20)
  expect(seen).toEqual([true, true])
})

test('messages that have gone are told of once more, and then nothing is observed', () => {
  show(true)
  vi.advanceTimersByTime(0)
  show(false)
  dom.changed(null)
  vi.advanceTimersByTime(20)
  expect([seen, dom.observers.size]).toEqual([[true, false], 0])
})

test('it ends with its life', () => {
  show(true)
  vi.advanceTimersByTime(0)
  end.abort()
  expect([dom.observers.size, dom.window.listeners]).toEqual([0, []])
})
