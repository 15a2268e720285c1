import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { probeTab, readTabState } from '../../lib/health/probe.ts'

const guarded = { surface: 'dm', guarded: true, reason: null, orphan: false }
const tab = { id: 7, url: 'https://www.tiktok.com/messages' }

/** Stands in for the browser: what each frame answers, and whether the host is allowed. */
function browserWith(execute: () => Promise<unknown>, access = true) {
  const executeScript = vi.fn(execute)
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(executeScript as never)
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => access) as never)
  return executeScript
}

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(globalThis, 'rightPerson')
})

test('asks all frames, at once, in our own world, and puts the top frame first', async () => {
  const asked = browserWith(async () => [
    { frameId: 12, result: guarded },
    { frameId: 0, result: null },
    { frameId: 3, result: 'of another version' },
  ])
  expect(await probeTab(7)).toEqual([null, null, guarded])
  expect(asked).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true }, injectImmediately: true }),
  )
})

test('is empty where the browser lets nobody look', async () => {
  browserWith(async () => {
    throw new Error('Cannot access contents of the page')
  })
  expect(await probeTab(7)).toEqual([])
})

test('the question it sends stands alone and reads the guard of its frame', async () => {
  const asked = browserWith(async () => [])
  await probeTab(7)
  const [{ func }] = asked.mock.calls[0] as unknown as [{ func: () => unknown }]
  const sent = new Function(`return (${func.toString()})()`)
  expect(sent()).toBeNull()
  Object.assign(globalThis, { rightPerson: { health: () => guarded } })
  expect(sent()).toEqual(guarded)
})

test('puts frames, address and access together', async () => {
  browserWith(async () => [{ frameId: 0, result: guarded }])
  expect(await readTabState(tab)).toEqual({ kind: 'guarded' })
  browserWith(async () => [], false)
  expect(await readTabState({ ...tab, url: undefined })).toEqual({ kind: 'no-access' })
})
