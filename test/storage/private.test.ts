/** What a private window does is kept in memory alone, and only until the last private window closes. */
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { session, storage } from '../../lib/platform/extension.ts'
import { forgetPrivate, privatePort } from '../../lib/storage/private-port.ts'
import { startBackground } from './start-background.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  startBackground()
})

const mia = { key: '@mia.chen', recipient: { kind: 'person', displayName: 'Mia Chen', handle: '@mia.chen' } }
const ada = { key: '@ada', recipient: { kind: 'person', displayName: 'Ada', handle: '@ada' } }

/** Sends a message as the browser would from a frame, and tells what was answered. */
async function say(message: unknown, incognito: boolean): Promise<unknown> {
  const sender = {
    tab: { id: 7, index: 2, windowId: 4, incognito },
    frameId: 0,
    url: 'https://www.tiktok.com/',
  }
  return new Promise((answered) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, answered)
  })
}

const privately = (message: unknown) => say(message, true)
const openly = (message: unknown) => say(message, false)
const stored = () => fakeBrowser.storage.local.get()
const trustOf = async (ask: typeof privately) =>
  JSON.stringify((await ask({ type: 'private-memory', key: 'trust' })) ?? null)

const writes = [
  { type: 'written-to', key: '@mia.chen' },
  { type: 'trust', who: mia },
  { type: 'always-ask', who: mia },
  { type: 'seen-person', who: mia },
  { type: 'everyone-seen', place: 'page' },
]

test.each(writes)('from a private window, $type leaves storage as it was', async (message) => {
  await openly({ type: 'trust', who: { ...ada, recipient: { ...ada.recipient, displayName: 'Mia Chen' } } })
  await openly({ type: 'written-to', key: '@ada' })
  const before = structuredClone(await stored())
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  await privately(message)
  expect(set).not.toHaveBeenCalled()
  expect(await stored()).toEqual(before)
})

test('what was added is known to private windows, and to no other', async () => {
  expect(await privately({ type: 'trust', who: mia })).toBe('while-private')
  expect(await trustOf(privately)).toContain('Mia Chen')
  await privately({ type: 'written-to', key: '@mia.chen' })
  expect(await privately({ type: 'was-written-to', key: '@mia.chen' })).toBe(true)
  expect(await openly({ type: 'was-written-to', key: '@mia.chen' })).toBe(false)
})

test('what ordinary windows remember may be read', async () => {
  expect(await openly({ type: 'trust', who: ada })).toBe(true)
  await openly({ type: 'written-to', key: '@ada' })
  expect(await trustOf(privately)).toContain('Ada')
  expect(await privately({ type: 'was-written-to', key: '@ada' })).toBe(true)
})

test('two at once lose nothing', async () => {
  await Promise.all([
    privately({ type: 'trust', who: mia }),
    privately({ type: 'written-to', key: '@mia.chen' }),
  ])
  expect(await trustOf(privately)).toContain('Mia Chen')
  expect(await privately({ type: 'was-written-to', key: '@mia.chen' })).toBe(true)
})

test('trust that is taken back in an ordinary window ends in private ones too', async () => {
  await openly({ type: 'trust', who: mia })
  await privately({ type: 'trust', who: ada })
  await openly({ type: 'always-ask', who: mia })
  expect(JSON.parse(await trustOf(privately)).trusted).toEqual([])
})

test('ordinary frames read storage by themselves, and nobody reads the settings this way', async () => {
  const heard = vi.fn()
  const sender = { tab: { id: 7, incognito: false }, frameId: 0 }
  await fakeBrowser.runtime.onMessage.trigger(
    { type: 'private-memory', key: 'trust' },
    sender as never,
    heard,
  )
  const hidden = { tab: { id: 7, incognito: true }, frameId: 0 }
  await fakeBrowser.runtime.onMessage.trigger(
    { type: 'private-memory', key: 'writtenTo' },
    hidden as never,
    heard,
  )
  await new Promise((done) => setTimeout(done, 10))
  expect(heard).not.toHaveBeenCalled()
})

test('it is gone when the last private window has closed, and not before', async () => {
  await privately({ type: 'trust', who: mia })
  const open = vi.spyOn(fakeBrowser.windows, 'getAll')
  open.mockResolvedValue([{ incognito: false }, { incognito: true }] as never)
  await fakeBrowser.windows.onRemoved.trigger(1)
  await new Promise((done) => setTimeout(done, 10))
  expect(await trustOf(privately)).toContain('Mia Chen')
  open.mockResolvedValue([{ incognito: false }] as never)
  await fakeBrowser.windows.onRemoved.trigger(2)
  await vi.waitFor(async () => expect(await trustOf(privately)).not.toContain('Mia Chen'))
})

test('forgetting leaves what lies in storage', async () => {
  const port = privatePort(storage, session)
  await storage.set('trust', 'old')
  await port.set('trust', 'new')
  expect(await port.get('trust')).toBe('new')
  await forgetPrivate(session)
  expect(await port.get('trust')).toBe('old')
})
