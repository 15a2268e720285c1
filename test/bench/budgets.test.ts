/** What the guard may do on a page without messages, in numbers that no clock is needed for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import guard from '../../entrypoints/guard.content.ts'
import { sharedWorld } from '../../lib/guard/shared-world.ts'
import { isPassive, PLAIN_PAGE_LISTENERS } from './listeners.ts'

interface Registered {
  type: string
  options: { capture?: boolean; passive?: boolean }
}

let registered: Registered[]
/** What else of the page or the browser was used; thrown too, but the guard survives a dead extension. */
let misused: string[]

/** An object of which nothing but `allowed` may be used. */
function only<T extends object>(name: string, allowed: T): T {
  return new Proxy(allowed, {
    get(target, key) {
      if (!(key in target)) {
        misused.push(`${name}.${String(key)}`)
        throw new Error(`The guard used ${misused.at(-1)}.`)
      }
      return Reflect.get(target, key)
    },
  })
}

/** Starts the guard as the browser does, in a page that is only just beginning. */
function startAt(pathname: string): void {
  const location = only('location', { pathname })
  vi.stubGlobal('document', only('document', { readyState: 'loading', location }))
  guard.main(undefined as never)
}

const typesOf = (all: readonly Registered[]) => all.map(({ type }) => type)

beforeEach(() => {
  registered = []
  misused = []
  vi.useFakeTimers()
  vi.stubGlobal(
    'window',
    only('window', {
      addEventListener: (type: string, _listener: unknown, options: Registered['options']) => {
        registered.push({ type, options })
      },
    }),
  )
  // The first look at an extension API makes the browser build it.
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, only(name, {}))
})

afterEach(() => {
  delete sharedWorld.rightPerson
  vi.useRealTimers()
  vi.unstubAllGlobals()
  expect(misused).toEqual([])
})

test('a page without messages pays for these listeners and for nothing else', () => {
  startAt('/foryou')
  expect(typesOf(registered)).toEqual(PLAIN_PAGE_LISTENERS)
  expect(vi.getTimerCount()).toBe(0)
})

test('every listener captures, and only those for touch are passive', () => {
  startAt('/foryou')
  const options = registered.map(({ options: { capture, passive = false } }) => ({ capture, passive }))
  expect(options).toEqual(PLAIN_PAGE_LISTENERS.map((type) => ({ capture: true, passive: isPassive(type) })))
})

test('the page of messages is waited for with one listener more', () => {
  startAt('/messages')
  expect(typesOf(registered).toSorted()).toEqual([...PLAIN_PAGE_LISTENERS, 'pageshow'].toSorted())
  expect(vi.getTimerCount()).toBe(0)
})

test('run a second time in the same page, it does nothing', () => {
  startAt('/foryou')
  registered = []
  startAt('/foryou')
  expect(registered).toEqual([])
})
