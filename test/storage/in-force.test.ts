import { expect, test } from 'vitest'
import { inForce } from '../../lib/settings/effective.ts'
import { loadInForce } from '../../lib/storage/in-force.ts'
import { memoryPort } from './memory-port.ts'

test('what the person chose is read afresh each time', async () => {
  const port = memoryPort({ mode: 'every', cue: 'broken' })
  expect(await loadInForce(port)).toEqual(inForce({ person: { mode: 'every' } }))
  port.stored.settings = undefined
  expect(await loadInForce(port)).toEqual(inForce({ person: {} }))
})

test('storage that refuses, or does not answer, counts as not read', async () => {
  const port = memoryPort({ mode: 'every' })
  port.failing = { get: new Error('IO error') }
  expect(await loadInForce(port)).toEqual(inForce({ person: null }))
  const silent = { ...port, get: () => new Promise<never>(() => {}) }
  expect(await loadInForce(silent, 10)).toEqual(inForce({ person: null }))
})
