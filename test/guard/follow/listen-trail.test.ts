/** What the trail hears: drafts in their own time, copies with their chat, pastes, and presses on rows. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForTrail } from '../../../lib/guard/follow/listen-trail.ts'
import {
  clipboardEvent,
  type FakeDom,
  type FakeElement,
  FakeEvent,
  FakeKey,
  installDom,
} from '../../page/fake-dom.ts'
import { createFakePage, type FakePage } from '../../page/fake-page.ts'

let dom: FakeDom
let fake: FakePage
let end: AbortController
let log: string[]
let hear: (event: Event) => void

beforeEach(() => {
  vi.useFakeTimers()
  dom = installDom()
  fake = createFakePage(dom, ['mia', 'bob'])
  end = new AbortController()
  log = []
  hear = listenForTrail(
    fake.page,
    {
      noteComposer: () => void log.push('draft'),
      noteChat: () => ({ key: '@mia' }),
      rowPressed: ({ row }: { row: { name: string } }) => log.push(`opens ${row.name}`),
      trail: {
        copied: (key: string | null, text: string) => log.push(`copied ${text} of ${key}`),
        pasted: (text: string) => log.push(`pasted ${text}`),
        rowPressed: (row: string) => log.push(`down on ${row}`),
      },
    } as never,
    end.signal,
  )
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const on = (type: string, target: FakeElement) => hear(new FakeEvent(type, target) as never)
const input = (target = fake.composer()) => dom.window.dispatchEvent(new FakeEvent('input', target))

test('a draft that is being written is looked at once in a while, never in the time of a key', () => {
  input()
  input()
  expect(log).toEqual([])
  vi.advanceTimersByTime(400)
  input(fake.elsewhere)
  vi.advanceTimersByTime(1_000)
  expect(log).toEqual(['draft'])
})

test('nothing is read of a composer that has gone, nor after the end', () => {
  input()
  fake.rebuild()
  vi.advanceTimersByTime(400)
  input()
  end.abort()
  vi.advanceTimersByTime(400)
  expect(log).toEqual([])
})

test('a copy comes from the chat it was made in, or from outside of all', () => {
  dom.document.selected = 'my number'
  dom.window.dispatchEvent(new FakeEvent('copy', fake.composer()))
  dom.window.dispatchEvent(new FakeEvent('copy', fake.elsewhere))
  expect(log).toEqual(['copied my number of @mia', 'copied my number of null'])
})

test('a paste into a composer is heard before it stands there', () => {
  const clipboardData = { getData: () => 'my number' }
  hear(clipboardEvent('paste', fake.elsewhere, { clipboardData }) as never)
  hear(clipboardEvent('paste', fake.composer(), { clipboardData }) as never)
  vi.advanceTimersByTime(400)
  expect(log).toEqual(['pasted my number', 'draft'])
})

test('a row is pressed as the button goes down, and opens its chat with the click or a key', () => {
  on('pointerdown', fake.row('bob'))
  on('click', fake.row('bob'))
  hear(new FakeKey('keydown', fake.row('mia'), { key: 'Enter' }) as never)
  hear(new FakeKey('keydown', fake.row('mia'), { key: 'a' }) as never)
  on('click', fake.elsewhere)
  expect(log).toEqual(['down on bob', 'opens Bob', 'opens Mia'])
})
