/** What the notice says of a menu, when it is silent, and when it goes; told in reaches and looks, without a browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noticeDelete } from '../../../lib/guard/delete/notice.ts'
import type { DeleteNotice, Reach } from '../../../lib/guard/delete/notice-ports.ts'
import type { Notice, PromptUi } from '../../../lib/guard/ports.ts'
import type { DeleteEntry, DeleteMenu } from '../../../lib/page/deletes.ts'

type Fake = { isConnected: boolean; matches: () => boolean; name: string }

const made = (name: string): Fake & Element =>
  ({ isConnected: true, matches: () => pointed === name, name }) as never

const recipient = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' } as const
const mine: DeleteMenu = { what: 'message', recipient, trigger: made('more') }
const row: DeleteMenu = { what: 'chat', recipient, trigger: made('row more') }
const request: DeleteMenu = { what: 'message', recipient, trigger: made('request') }

const entry = (scope: DeleteEntry['scope'], around = made('menu')): DeleteEntry => ({
  element: made('entry'),
  around,
  scope,
})

/** What stands on the page. */
let open: DeleteEntry | null
/** Where the pointer is. */
let pointed: string
let prompt: boolean
let end: AbortController
let notice: DeleteNotice
let shown: (Notice | null)[]
let seen: number

beforeEach(() => {
  vi.useFakeTimers()
  open = null
  pointed = ''
  prompt = true
  shown = []
  seen = 0
  end = new AbortController()
  const ui = { showNotice: (given: Notice | null) => shown.push(given) } as unknown as PromptUi
  notice = noticeDelete(
    {
      deleteMenuAt: (element, rightClick) => {
        if (element === mine.trigger || (rightClick && (element as never as Fake).name === 'message'))
          return mine
        return element === row.trigger ? row : null
      },
      findDeleteEntry: () => open,
      deleteScopeAt: (element) => {
        const { name } = element as never as Fake
        return name === 'Delete' ? 'self' : name === 'Delete for everyone' ? 'everyone' : null
      },
      requestDeleteAt: (element) => {
        if (element !== request.trigger) return null
        return {
          menu: request,
          entry: { element: request.trigger, around: request.trigger, scope: 'one-sided' },
        }
      },
    },
    {
      ui: { current: () => (prompt ? ui : null), load: async () => (prompt ? ui : null) },
      everyoneSeen: () => seen++,
      openHelp: () => {},
    },
    end.signal,
  )
})

afterEach(() => {
  vi.useRealTimers()
})

const hear = (by: Reach['by'], target: Element) => notice.hear({ by, target })
const wait = (ms: number) => vi.advanceTimersByTime(ms)
const last = () => shown.at(-1) ?? null

test.each([
  ['message', mine],
  ['chat', row],
] as const)('a menu of a %s: said once its Delete stands there, gone with it', (what, menu) => {
  hear('press', menu.trigger)
  expect(shown).toEqual([])
  wait(500)
  open = entry('one-sided')
  wait(100)
  expect(shown).toEqual([{ what, recipient, unsure: false, quiet: false }])
  wait(10_000)
  expect(shown).toHaveLength(1)
  open = null
  wait(100)
  expect(last()).toBeNull()
})

test('a menu that stands there already when the press is told of: said at once', () => {
  open = entry('one-sided')
  hear('press', mine.trigger)
  expect(shown).toHaveLength(1)
})

test('a right press on a message opens its menu too', () => {
  open = entry('one-sided')
  hear('press', made('message'))
  expect(shown).toEqual([])
  hear('right-press', made('message'))
  expect(shown).toHaveLength(1)
})

test('a dialog that comes after the menu is told of quietly', () => {
  open = entry('one-sided')
  hear('press', mine.trigger)
  open = null
  wait(2_000)
  open = entry('one-sided', made('dialog'))
  wait(100)
  expect(last()?.quiet).toBe(true)
})

test('three seconds after nothing more is awaited', () => {
  hear('press', mine.trigger)
  wait(3_100)
  open = entry('one-sided')
  wait(1_000)
  expect(shown).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test.each(['everyone', 'silent'] as const)('silent beside one that is "%s"', (scope) => {
  open = entry(scope)
  hear('press', mine.trigger)
  wait(500)
  expect(shown).toEqual([])
  expect(seen > 0).toBe(scope === 'everyone')
})

test('words that nobody knows: it only may be so', () => {
  open = entry('unsure')
  hear('press', mine.trigger)
  expect(last()?.unsure).toBe(true)
})

test.each([
  ['Delete', false],
  ['Delete for everyone', true],
] as const)('the dialog after "%s" is silent: %s', (label, silent) => {
  hear('press', mine.trigger)
  open = entry('everyone')
  wait(100)
  hear('press', made(label))
  open = entry('one-sided', made('dialog'))
  wait(100)
  expect(shown.length === 0).toBe(silent)
})

test('a menu that opens without a press: told of when the pointer comes to its Delete', () => {
  hear('coming', mine.trigger)
  wait(500)
  open = entry('one-sided')
  wait(500)
  expect(shown).toEqual([])
  hear('coming', made('Delete'))
  expect(shown).toHaveLength(1)
})

test('Delete where no trigger has been reached, or the trigger has gone, is none of ours', () => {
  open = entry('one-sided')
  hear('coming', made('Delete'))
  hear('coming', Object.assign(mine.trigger, { isConnected: false }))
  hear('coming', made('Delete'))
  Object.assign(mine.trigger, { isConnected: true })
  expect(shown).toEqual([])
})

test('a message request: told of while the pointer is on it', () => {
  pointed = 'request'
  hear('coming', request.trigger)
  expect(shown).toHaveLength(1)
  hear('coming', request.trigger)
  wait(500)
  expect(shown).toHaveLength(1)
  pointed = 'other'
  wait(100)
  expect(last()).toBeNull()
})

test('a prompt that comes late draws it then', () => {
  prompt = false
  open = entry('one-sided')
  hear('press', mine.trigger)
  wait(500)
  expect(shown).toEqual([])
  prompt = true
  wait(100)
  expect(shown).toEqual([{ what: 'message', recipient, unsure: false, quiet: false }])
})

test('the end takes it back, and looks no more', () => {
  open = entry('one-sided')
  hear('press', mine.trigger)
  end.abort()
  expect(last()).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})
