/** A frame of TikTok's page asks for the help page: it opens right beside that frame's tab. */
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startBackground } from '../storage/start-background.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  startBackground()
})

const tiktok = { id: 7, index: 2, windowId: 4 }
const frame = { tab: tiktok, frameId: 3, url: 'https://www.tiktok.com/messages' }

/** Sends a message as the browser would, and tells what was answered and which tabs were opened. */
async function send(message: unknown, sender: object, find: () => Promise<unknown>) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(find as never)
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => ({})) as never)
  const heard = vi.fn()
  await fakeBrowser.runtime.onMessage.trigger(message, sender as never, heard)
  await new Promise((done) => setTimeout(done, 10))
  return { answers: heard.mock.calls.flat(), opened: create.mock.calls.flat() }
}

test('opens it after the tab it was asked from', async () => {
  const { answers, opened } = await send({ type: 'open-help' }, frame, async () => tiktok)
  expect(opened).toEqual([{ url: expect.stringMatching(/\/what-you-can-do\.html$/), windowId: 4, index: 3 }])
  expect(answers).toEqual(['opened'])
})

test('opens it somewhere when that tab has gone', async () => {
  const { answers, opened } = await send({ type: 'open-help' }, frame, async () => {
    throw new Error('No tab with id: 7.')
  })
  expect(opened).toEqual([{ url: expect.stringContaining('/what-you-can-do.html') }])
  expect(answers).toEqual(['opened'])
})

test.each([
  ['from no tab', { type: 'open-help' }, { ...frame, tab: undefined }],
  ['by another name', { type: 'open' }, frame],
  ['with an address of its own', { type: 'open-page', path: '/popup.html' }, frame],
])('opens nothing when asked %s', async (_how, message, sender) => {
  const { opened } = await send(message, sender, async () => tiktok)
  expect(opened).toEqual([])
})
