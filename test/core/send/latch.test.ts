/** The latch by its parts; what they add up to is test/guard/send/effect.test.ts. */
import { expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import type { SendPath } from '../../../lib/core/send/intent.ts'
import {
  ENTER_WAIT_MS,
  latchSend,
  noteLeft,
  notePassing,
  observe,
  type Press,
  RETRY_MS,
  type Ruling,
  rulePress,
  type Sight,
  SLOW_MS,
  type Stage,
  WAIT_MS,
} from '../../../lib/core/send/latch.ts'
import type { SendSnapshot } from '../../../lib/core/send/verify.ts'

const header = { name: 'Mia', linkHandles: [], memberCount: null, avatarCount: 1 }
const reading = (handleText: string) =>
  readRecipient({ header: { ...header, handleText }, row: null, urlUserId: null, request: false })
const snapshot: SendSnapshot = { reading: reading('@mia'), draft: { text: 'hi', embeds: 0 }, box: {} }

const now: Record<string, SendSnapshot | null> = {
  same: snapshot,
  emptied: { ...snapshot, draft: { text: '', embeds: 0 } },
  edited: { ...snapshot, draft: { text: 'hi!', embeds: 0 } },
  'another chat': { ...snapshot, reading: reading('@bob') },
  gone: null,
}
const sight = (given: Partial<Sight> = {}): Sight => ({
  current: snapshot,
  moved: false,
  shown: false,
  tells: true,
  busy: false,
  ...given,
})
const latch = (stage: Stage = 'waiting', path: SendPath = 'enter', confirmed = true) =>
  latchSend(snapshot, path, confirmed, stage, 0)

test.each<[string, SendPath, Stage | null, boolean]>([
  ['same', 'enter', 'waiting', false],
  ['emptied', 'enter', null, true],
  ['edited', 'enter', 'waiting', false],
  // Seen to have left, but it may come back into view.
  ['another chat', 'enter', 'waiting', true],
  ['gone', 'icon', 'waiting', true],
  ['gone', 'share', null, true],
  ['gone', 'one-press', null, true],
])('right after: %s by %s', (what, path, stage, sent) => {
  const seen = observe(latch('waiting', path), sight({ current: now[what] ?? null }), 10)
  expect([seen.latch?.stage ?? null, seen.sent]).toEqual([stage, sent])
})

test('what is known to have left is said once', () => {
  const first = observe(latch(), sight({ shown: true }), 10)
  expect([first.latch?.stage, first.sent]).toEqual(['shown', true])
  expect(first.latch && observe(first.latch, sight({ current: now.emptied ?? null }), 20)).toEqual({
    latch: null,
    sent: false,
  })
})

test('where the draft does not tell, the page does', () => {
  expect(observe(latch('waiting', 'resend'), sight({ moved: true }), 10)).toEqual({ latch: null, sent: true })
})

test.each<[string, Stage, SendPath, Partial<Sight>, number, Stage | null]>([
  ['a button', 'waiting', 'icon', {}, WAIT_MS, 'offered'],
  ['a button, sooner', 'waiting', 'icon', {}, WAIT_MS - 1, 'waiting'],
  ['Enter', 'waiting', 'enter', {}, ENTER_WAIT_MS, 'offered'],
  ['Enter, sooner', 'waiting', 'enter', {}, ENTER_WAIT_MS - 1, 'waiting'],
  ['nobody can tell whose', 'waiting', 'enter', { tells: false }, SLOW_MS, 'offered'],
  ['nobody can tell whose, sooner', 'waiting', 'enter', { tells: false }, SLOW_MS - 1, 'waiting'],
  ['other words', 'waiting', 'enter', { current: now.edited ?? null }, ENTER_WAIT_MS, 'spent'],
  ['another question', 'waiting', 'enter', { busy: true }, ENTER_WAIT_MS, 'spent'],
  ['a press that never ends', 'leaving', 'icon', {}, WAIT_MS, 'offered'],
  ['in the chat', 'shown', 'enter', { shown: true }, SLOW_MS - 1, 'shown'],
  ['in the chat, and the box never empties', 'shown', 'enter', { shown: true }, SLOW_MS, 'spent'],
  ['offered', 'offered', 'enter', {}, RETRY_MS, 'offered'],
  ['offered, and not taken', 'offered', 'enter', {}, RETRY_MS + 1, 'spent'],
  ['offered, and then it stands in the chat', 'offered', 'enter', { shown: true }, 10, 'shown'],
])('in time, %s', (_what, stage, path, given, after, expected) => {
  expect(observe(latch(stage, path), sight(given), after).latch?.stage ?? null).toBe(expected)
})

test('the repeat is one', () => {
  const repeat = noteLeft(notePassing(latch('offered'), 10), 20)
  expect(repeat).toMatchObject({ stage: 'waiting', since: 20, repeated: true })
  expect(observe(repeat, sight(), 20 + ENTER_WAIT_MS).latch?.stage).toBe('spent')
})

const press: Press = { path: 'enter', trusted: true, begins: true }
test.each<[Stage, boolean, Partial<Press>, Ruling]>([
  ['waiting', true, {}, 'hold'],
  ['waiting', false, {}, 'hold'],
  ['waiting', true, { trusted: false }, 'hold'],
  ['shown', true, { path: 'icon' }, 'hold'],
  ['spent', true, {}, 'ask'],
  // The rest of the press that sends it, and what the page does with that.
  ['leaving', false, { begins: false }, 'free'],
  ['leaving', false, { begins: false, trusted: false }, 'free'],
  ['leaving', true, { begins: false }, 'repeat'],
  ['leaving', true, {}, 'hold'],
  ['offered', true, {}, 'repeat'],
  ['offered', true, { trusted: false }, 'hold'],
  // Nobody was asked, or it is made another way than was said: the ordinary rules.
  ['offered', false, {}, 'free'],
  ['offered', true, { path: 'icon' }, 'free'],
])('%s, asked about: %s, pressed as %o: %s', (stage, confirmed, given, expected) => {
  expect(rulePress(latch(stage, 'enter', confirmed), { ...press, ...given }, 10)).toBe(expected)
})

test.each<[SendPath, SendPath, Ruling]>([
  ['enter', 'enter', 'repeat'],
  ['icon', 'enter', 'repeat'],
  ['icon-key', 'enter', 'repeat'],
  ['icon', 'icon', 'free'],
  ['media', 'media', 'repeat'],
  ['share', 'share', 'repeat'],
  ['media', 'enter', 'free'],
  ['one-press', 'one-press', 'repeat'],
  ['files', 'files', 'repeat'],
])('sent by %s and offered, then made by %s: %s', (path, again, expected) => {
  expect(rulePress(latch('offered', path), { ...press, path: again }, 10)).toBe(expected)
})

test.each<[number, Ruling]>([
  [RETRY_MS, 'repeat'],
  [RETRY_MS + 1, 'free'],
])('offered, and made after %i ms: %s', (after, expected) => {
  expect(rulePress(latch('offered'), press, after)).toBe(expected)
})
