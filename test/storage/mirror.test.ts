import { expect, test } from 'vitest'
import { defaultSettings } from '../../lib/settings/read.ts'
import type { StorageKey } from '../../lib/storage/keys.ts'
import { createMirror, type LocalStore } from '../../lib/storage/mirror.ts'

/** Storage whose answers are given by hand, in any order. */
function byHand() {
  const asked: { key: StorageKey; answer(raw: unknown): void; refuse(): void }[] = []
  const listeners = new Set<(key: StorageKey, raw: unknown) => void>()
  const store: LocalStore = {
    read: (key) =>
      new Promise((answer, reject) => asked.push({ key, answer, refuse: () => reject(new Error('gone')) })),
    onChanged(key, listener, signal) {
      const heard = (changed: StorageKey, raw: unknown) => changed === key && listener(raw)
      listeners.add(heard)
      signal.addEventListener('abort', () => listeners.delete(heard))
    },
  }
  const change = (key: StorageKey, raw: unknown) => listeners.forEach((hear) => void hear(key, raw))
  return { store, asked, change, listeners }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

function follow() {
  const hand = byHand()
  const life = new AbortController()
  const mirror = createMirror(hand.store, life.signal)
  const heard: string[] = []
  mirror.follow('settings', ({ mode }) => heard.push(mode))
  return { ...hand, life, mirror, heard }
}

test('hands over what is stored, read, and every change', async () => {
  const { asked, change, heard } = follow()
  expect(heard).toEqual([])
  asked[0]?.answer({ mode: 'every' })
  await settle()
  change('settings', { mode: 'risky' })
  change('settings', 'garbage')
  change('trust', {})
  expect(heard).toEqual(['every', 'risky', defaultSettings.mode])
})

test('a change that comes before the answer is newer', async () => {
  const { asked, change, heard } = follow()
  change('settings', { mode: 'risky' })
  asked[0]?.answer({ mode: 'every' })
  await settle()
  expect(heard).toEqual(['risky'])
})

test('storage that refuses says nothing, and changes still come', async () => {
  const { asked, change, heard } = follow()
  asked[0]?.refuse()
  await settle()
  change('settings', { mode: 'every' })
  expect(heard).toEqual(['every'])
})

test('reads once more when told to', async () => {
  const { asked, mirror, heard } = follow()
  asked[0]?.answer({ mode: 'every' })
  await settle()
  mirror.refresh()
  asked[1]?.answer({ mode: 'risky' })
  await settle()
  expect(heard).toEqual(['every', 'risky'])
})

test('watching hands over changes alone', async () => {
  const { store, asked, change } = byHand()
  const mirror = createMirror(store, new AbortController().signal)
  const salts: (string | null)[] = []
  mirror.watch('writtenTo', ({ salt }) => salts.push(salt))
  mirror.refresh()
  expect(asked).toEqual([])
  change('writtenTo', { salt: 'ab', hashes: [] })
  change('writtenTo', null)
  change('writtenTo', { salt: '' })
  expect(salts).toEqual(['ab', null, null])
})

test('ends with its lifetime, also for an answer on its way', async () => {
  const { asked, change, life, heard, listeners } = follow()
  life.abort()
  asked[0]?.answer({ mode: 'every' })
  await settle()
  change('settings', { mode: 'risky' })
  expect(heard).toEqual([])
  expect(listeners.size).toBe(0)
})
