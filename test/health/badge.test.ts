import { expect, test } from 'vitest'
import { badgeOf, showBadge } from '../../lib/health/badge.ts'
import { type FrameHealth, summarise } from '../../lib/health/health.ts'
import { inForce } from '../../lib/settings/effective.ts'
import { say } from '../../lib/words/sentence.ts'
import { english, inEnglish } from '../words/spoken.tsx'

const NOW = 1_000_000
const guarded: FrameHealth = { surface: 'dm', guarded: true, reason: null, orphan: false }
const drifted: FrameHealth = { ...guarded, guarded: false, reason: 'composer-unknown' }
const asking = inForce({ person: {} })
const paused = inForce({ person: {}, pausedUntil: NOW + 3_600_000 })
const CALM = 'Right Person for TikTok DMs'
const LOUD = 'Right Person for TikTok DMs: not guarding this page'

test.each([
  ['nothing while all is well', guarded, asking, '', CALM],
  ['a warning where nothing is held', drifted, asking, '!', LOUD],
  ['a warning where the extension was updated', { ...guarded, orphan: true }, asking, '!', LOUD],
  ['a pause', guarded, paused, 'II', CALM],
  ['the warning rather than the pause', drifted, paused, '!', LOUD],
  ['nothing once the pause is over', guarded, inForce({ person: {}, pausedUntil: NOW - 1 }), '', CALM],
])('shows %s', (_it, frame, rules, text, title) => {
  const state = summarise([frame], 'https://www.tiktok.com/messages', true)
  const badge = badgeOf(state, rules, NOW)
  expect([badge.text, inEnglish(say(badge.title))]).toEqual([text, title])
})

test('a tab that nobody can ask, or that closes meanwhile, is no error', async () => {
  await expect(showBadge(7, asking, english)).resolves.toBeUndefined()
})
