import { beforeEach, expect, test, vi } from 'vitest'
import { showBadge } from '../../lib/health/badge.ts'
import type { FrameHealth } from '../../lib/health/health.ts'
import { runInFrames, setBadge } from '../../lib/platform/extension.ts'
import { inForce } from '../../lib/settings/effective.ts'

vi.mock('../../lib/platform/extension.ts', () => ({
  runInFrames: vi.fn(),
  setBadge: vi.fn(),
  setTitle: vi.fn(),
}))
beforeEach(() => vi.resetAllMocks())

const guarded: FrameHealth = { surface: 'dm', guarded: true, reason: null, orphan: false }
const drifted: FrameHealth = { ...guarded, guarded: false, reason: 'composer-unknown' }
const asking = inForce({ person: {} })
const paused = inForce({ person: {}, pausedUntil: Date.now() + 3_600_000 })

test.each([
  ['nothing while all is well', guarded, asking, ''],
  ['a warning where nothing is held', drifted, asking, '!'],
  ['a pause', guarded, paused, 'II'],
  ['the warning rather than the pause', drifted, paused, '!'],
  ['nothing once the pause is over', guarded, inForce({ person: {}, pausedUntil: Date.now() - 1 }), ''],
])('shows %s', async (_it, frame, rules, text) => {
  vi.mocked(runInFrames).mockResolvedValue([frame])
  await showBadge(7, rules)
  expect(vi.mocked(setBadge)).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7, text }))
})

test('a tab that closes meanwhile is no error', async () => {
  vi.mocked(runInFrames).mockRejectedValue(new Error('No tab with id: 7'))
  vi.mocked(setBadge).mockRejectedValue(new Error('No tab with id: 7'))
  await expect(showBadge(7, asking)).resolves.toBeUndefined()
})
