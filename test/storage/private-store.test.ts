import { expect, test, vi } from 'vitest'
import type { StorageKey } from '../../lib/storage/keys.ts'
import type { LocalStore } from '../../lib/storage/mirror.ts'
import { privateStore } from '../../lib/storage/private-store.ts'

function stand() {
  const listeners = new Map<StorageKey, (raw: unknown) => void>()
  const ordinary: LocalStore = {
    read: async (key) => `stored ${key}`,
    onChanged: (key, listener) => void listeners.set(key, listener),
  }
  const recall = vi.fn(async (key: StorageKey): Promise<unknown> => `private ${key}`)
  return { store: privateStore(ordinary, recall), listeners, recall }
}

test('what private windows may have added to is asked for, the rest is read', async () => {
  const { store } = stand()
  expect(await store.read('trust')).toBe('private trust')
  expect(await store.read('everyoneSeen')).toBe('private everyoneSeen')
  expect(await store.read('settings')).toBe('stored settings')
  expect(await store.read('writtenTo')).toBe('stored writtenTo')
})

test('a change of storage is handed over as private windows have it', async () => {
  const { store, listeners, recall } = stand()
  const heard: unknown[] = []
  const { signal } = new AbortController()
  for (const key of ['trust', 'settings'] as const) store.onChanged(key, (raw) => heard.push(raw), signal)
  listeners.get('trust')?.('ordinary trust')
  listeners.get('settings')?.('ordinary settings')
  await vi.waitFor(() => expect(heard).toEqual(['ordinary settings', 'private trust']))
  recall.mockRejectedValueOnce(new Error('nobody there'))
  listeners.get('trust')?.('ordinary trust')
  await new Promise((done) => setTimeout(done))
  expect(heard).toHaveLength(2)
})
