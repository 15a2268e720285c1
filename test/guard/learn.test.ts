/** What a page teaches: a press after which a message of one's own stands at the end of the same chat. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLearner, type Learner } from '../../lib/guard/learn.ts'
import type { OwnMessages } from '../../lib/page/learning.ts'
import type { SendSite } from '../../lib/page/sends.ts'
import { type FakeDom, FakeElement, FakeEvent, installDom } from '../page/fake-dom.ts'

let dom: FakeDom
let end: AbortController
let learner: Learner
let own: OwnMessages
let chat: FakeElement
let key: string
let sentLately: boolean
let log: string[]
const sticker = new FakeElement('IMG')

beforeEach(() => {
  vi.useFakeTimers()
  dom = installDom()
  end = new AbortController()
  chat = new FakeElement('DIV')
  own = { count: 1, last: null, end: null }
  key = '@mia'
  sentLately = false
  log = []
  learner = createLearner(
    {
      learnableAt: (target) =>
        target === (sticker as never) ? { control: target, shape: 'sticker', chat: chat as never } : null,
      readOwnMessages: () => own,
      learn: ({ shape }, long) => void log.push(`learn ${shape}${long ? ', long' : ''}`),
      unlearn: ({ path }) => void log.push(`unlearn ${path}`),
      isHarmless: () => false,
      countDialogs: () => 0,
    },
    () => key,
    () => sentLately,
    () => log.push('told'),
    end.signal,
  )
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const press = (target = sticker, given: object = {}) =>
  learner.hear(new FakeEvent('pointerdown', target, given) as never)
const release = () => dom.window.dispatchEvent(new FakeEvent('pointerup', null))
const arrives = () => {
  own = { count: 2, last: {} as Element, end: {} as Element }
}

test('a message of mine comes after a press: learned, and told once', () => {
  press()
  release()
  arrives()
  vi.advanceTimersByTime(5_000)
  expect(log).toEqual(['learn sticker', 'told'])
})

test('a press that lasts is learned as one', () => {
  press()
  vi.advanceTimersByTime(400)
  release()
  arrives()
  vi.advanceTimersByTime(100)
  expect(log[0]).toBe('learn sticker, long')
})

test.each<[string, () => void]>([
  [
    'in another chat',
    () => {
      key = '@bob'
    },
  ],
  ['of a known send', () => learner.asks()],
  [
    'that stood there before',
    () => {
      own = { count: 1, last: null, end: null }
    },
  ],
  ['too late', () => vi.advanceTimersByTime(3_200)],
])('a message %s teaches nothing', (what, change) => {
  press()
  release()
  if (what !== 'that stood there before' && what !== 'too late') arrives()
  change()
  if (what === 'too late') arrives()
  vi.advanceTimersByTime(5_000)
  expect(log).toEqual([])
})

test.each<[string, () => void]>([
  ['a script presses', () => press(sticker, { isTrusted: false })],
  ['it is known to be harmless', () => press(new FakeElement('A'))],
  [
    'a known send went its way a moment ago',
    () => {
      sentLately = true
      press()
    },
  ],
])('nothing is looked for where %s', (_what, act) => {
  act()
  arrives()
  vi.advanceTimersByTime(5_000)
  expect(log).toEqual([])
})

const site = (path: SendSite['path']): SendSite => ({
  path,
  box: chat as never,
  control: null,
  transfer: null,
})
test.each<[SendSite['path'], boolean, string[]]>([
  ['one-press', false, ['unlearn one-press']],
  ['one-press', true, []],
  ['enter', false, []],
  ['files', true, []],
])('sent by %s, and a message comes: %s', (path, comes, expected) => {
  const left = learner.leaving(site(path))
  left()
  if (comes) arrives()
  vi.advanceTimersByTime(31_000)
  expect(log).toEqual(expected)
})
