import { expect, test } from 'vitest'
import { inForce } from '../../lib/settings/effective.ts'
import { loadInForce } from '../../lib/storage/in-force.ts'
import { memoryPort } from './memory-port.ts'
import { policyOf } from './policy-of.ts'

const none = policyOf({})
const silence = () => new Promise<never>(() => {})

test('what the person chose is read afresh each time, and when their pause ends', async () => {
  const port = memoryPort({ mode: 'every', cue: 'broken' })
  expect(await loadInForce(port, none)).toEqual(inForce({ person: { mode: 'every' } }))
  port.stored.settings = undefined
  port.stored.pause = { until: 7 }
  expect(await loadInForce(port, none)).toEqual(inForce({ person: {}, pausedUntil: 7 }))
})

test('a policy lies over what the person chose', async () => {
  const managed = policyOf({ mode: 'every', cue: 'sometimes' })
  const rules = await loadInForce(memoryPort({ mode: 'risky' }), managed)
  expect(rules.settings.mode).toBe('every')
  expect(rules.locked).toEqual({ mode: 'policy' })
})

test('storage that refuses, or does not answer, counts as not read; a policy that does as none', async () => {
  const port = memoryPort({ mode: 'every' })
  const refused = policyOf(new Error('Managed storage manifest not found'))
  expect(await loadInForce(port, refused)).toEqual(inForce({ person: { mode: 'every' } }))
  expect(await loadInForce(port, { ...none, read: silence }, 20)).toEqual(
    inForce({ person: { mode: 'every' } }),
  )
  port.failing = { get: new Error('IO error') }
  expect(await loadInForce(port, none)).toEqual(inForce({ person: null }))
  expect(await loadInForce({ ...port, get: silence }, none, 10)).toEqual(inForce({ person: null }))
})
