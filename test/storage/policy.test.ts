import { describe, expect, test } from 'vitest'
import { followManaged, loadManaged } from '../../lib/storage/policy.ts'
import { policyOf } from './policy-of.ts'

describe('a policy', () => {
  test.each<[string, unknown, object]>([
    ['that is not there, in Chromium', {}, {}],
    ['that is not there, in Firefox', new Error('Managed storage manifest not found'), {}],
    ['that fixes two settings', { mode: 'every', cue: false }, { mode: 'every', cue: false }],
    [
      'with nonsense beside sense',
      { mode: 'sometimes', cue: 'no', notice: false, later: 1 },
      { notice: false },
    ],
    ['that is a list', ['every'], {}],
    ['that is a word', 'every', {}],
    ['that is nothing', undefined, {}],
  ])('%s', async (_it, found, managed) => {
    expect(await loadManaged(policyOf(found))).toEqual(managed)
  })

  test('is followed until its reader ends, and the newest answer counts', async () => {
    const policy = policyOf({ mode: 'every' })
    const life = new AbortController()
    const heard: object[] = []
    followManaged(policy, (managed) => heard.push(managed), life.signal)
    policy.change({ mode: 'risky' })
    policy.change({ cue: false })
    await new Promise((done) => setTimeout(done))
    expect(heard).toEqual([{ cue: false }])
    policy.change(new Error('gone'))
    await new Promise((done) => setTimeout(done))
    expect(heard).toEqual([{ cue: false }, {}])
    life.abort()
    policy.change({ cue: true })
    await new Promise((done) => setTimeout(done))
    expect(heard).toHaveLength(2)
  })
})
