/** What a send gets, and how long a verdict stands; which reasons there are is decide.test.ts. */
import { expect, test } from 'vitest'
import { nobody } from '../../../lib/core/people/trust.ts'
import type { Ruled } from '../../../lib/core/send/ruled.ts'
import { type Case, judge, stands, type Verdict } from '../../../lib/core/send/verdict.ts'
import { calm, disagreeing, mia, NOW, person } from '../situations.ts'

const draft = { text: 'see you at 8', embeds: 0 }
const snapshot = { reading: mia, draft, box: {} }
const met = { ...calm, sitting: { ...calm.sitting, activeAt: NOW, confirmedAt: NOW - 1_000 } }
const given: Case = {
  snapshot,
  path: 'enter',
  situation: met,
  rules: { mode: 'sitting', trust: nobody, off: new Set() },
  paused: false,
  answered: true,
  held: false,
  seconds: 0,
  oneSided: () => true,
  caveat: null,
}
const stop = { snapshot: { ...snapshot, reading: disagreeing }, situation: { ...met, reading: disagreeing } }

test.each<[string, Partial<Case>, Verdict['kind'], string | null]>([
  ['nothing asks', {}, 'pass', null],
  ['nothing asks, but it was held', { held: true }, 'ask', 'card'],
  ['nothing asks, and there is time to undo', { seconds: 5 }, 'wait', 'card'],
  ['it was held, so no time passes by itself', { held: true, seconds: 5 }, 'ask', 'card'],
  ['it rests, whatever there is', { paused: true, ...stop }, 'pass', null],
  ['it rests, but this was held', { paused: true, held: true }, 'ask', 'card'],
  ['the mode asks', { situation: calm }, 'ask', 'card'],
  ['the mode asks, whatever the seconds', { situation: calm, seconds: 5 }, 'ask', 'card'],
  ['a signal stops', stop, 'ask', 'stop'],
  ['a signal stops, whatever the seconds', { ...stop, seconds: 5 }, 'ask', 'stop'],
])('%s', (_case, change, kind, asks) => {
  const verdict = judge({ ...given, ...change })
  expect(verdict.kind).toBe(kind)
  expect(verdict.snapshot).toBe({ ...given, ...change }.snapshot)
  expect(verdict.kind === 'pass' ? null : verdict.asked.kind).toBe(asks)
  if (verdict.kind === 'wait') expect(verdict.seconds).toBe(5)
})

test('what a question tells is asked for only where there is one', () => {
  const oneSided = () => expect.unreachable()
  expect(judge({ ...given, oneSided }).kind).toBe('pass')
})

test('a card says who, how, what and why', () => {
  const { asked } = judge({ ...given, situation: calm, caveat: 'orphan', held: true })
  expect(asked).toEqual({
    kind: 'card',
    question: {
      recipient: mia.recipient,
      reason: null,
      path: 'enter',
      message: draft,
      caveat: 'orphan',
      oneSided: true,
      trustable: true,
    },
  })
  // Nobody can be trusted by what was not read.
  const unread = judge({ ...given, answered: false, held: true }).asked
  expect(unread.question).toMatchObject({ trustable: false })
})

const verdict = judge({ ...given, situation: calm })
const now = { ...snapshot, draft: { ...draft } }
test.each<[string, Ruled | null, Parameters<typeof stands>[1], boolean]>([
  ['read as it was judged', verdict, now, true],
  ['a pass', judge(given), now, true],
  ['seconds', judge({ ...given, seconds: 5 }), now, true],
  ['another recipient', verdict, { ...now, reading: person('Bob', 'bob') }, false],
  ['other words', verdict, { ...now, draft: { ...draft, text: 'see you' } }, false],
  ['another box', verdict, { ...now, box: {} }, false],
  ['no reader was here', judge({ ...given, situation: { ...met, reader: null } }), now, false],
  ['settings were not read', judge({ ...given, answered: false }), now, false],
  ['nothing was judged', { kind: 'held', snapshot }, now, false],
  ['it concerned nobody', { kind: 'let' }, now, false],
  ['the first event', null, now, false],
])('a verdict stands for a later event: %s', (_case, earlier, snapshotNow, expected) => {
  expect(stands(earlier, snapshotNow, 'enter')).toBe(expected)
})

test('a verdict on one way of sending stands for no other', () => {
  expect(stands(verdict, now, 'icon')).toBe(false)
})
