/** The course of a send by its parts; what they add up to is course-whatever.test.ts. */
import { expect, test } from 'vitest'
import { AGAIN_MS, type Course, type CourseEvent, FREE, step } from '../../../lib/core/send/course.ts'
import type { Ask, Asked, Wait } from '../../../lib/core/send/verdict.ts'
import type { SendSnapshot } from '../../../lib/core/send/verify.ts'
import { person } from '../situations.ts'

const readings = { mia: person('Mia', 'mia'), bob: person('Bob', 'bob') }
const BOXES = [{}, {}]
const asked = { kind: 'card', question: {} } as Asked
const BACK: CourseEvent = { is: 'answered', answer: { kind: 'back' } }

const at = (who: keyof typeof readings, text: string, box = 0): SendSnapshot => ({
  reading: readings[who],
  draft: { text, embeds: 0 },
  box: BOXES[box] as object,
})
const askAbout = (snapshot: SendSnapshot): Ask => ({
  snapshot,
  path: 'enter',
  informed: true,
  kind: 'ask',
  asked,
})
const hello = askAbout(at('mia', 'hello'))
const begin = (given: object = {}, ui = true) =>
  step(FREE, { is: 'held', held: { verdict: hello, key: null, trusted: true, ...given }, ui }, 0)
const dos = ({ effects }: ReturnType<typeof step>) =>
  effects.map((effect) => (effect.do === 'say' ? `say ${effect.saying.kind}` : effect.do))

test.each<[string, SendSnapshot | null, Course['at'], string[]]>([
  ['as it was', at('mia', 'hello'), 'asking', ['ask']],
  ['with more words', at('mia', 'hello you'), 'asking', ['ask']],
  ['emptied', at('mia', ''), 'free', ['close', 'say changed']],
  ['in another chat', at('bob', 'hello'), 'free', ['close', 'say changed']],
  ['rebuilt', at('mia', 'hello', 1), 'free', ['close', 'say changed']],
  ['gone', null, 'free', ['close', 'say changed']],
])('the prompt has loaded, and the send is %s', (_how, now, expected, effects) => {
  const verdict = now && askAbout(now)
  const next = step(begin({}, false).course, { is: 'loaded', ui: true, verdict }, 10)
  expect([next.course.at, dos(next)]).toEqual([expected, effects])
  // The question is about what stands there now.
  if (next.course.at === 'asking') expect(next.course.held.verdict).toBe(verdict)
})

test.each<[string, CourseEvent & { is: 'answered' }, string[]]>([
  ['keeps writing', BACK as never, ['close']],
  ['types on', { is: 'answered', answer: { kind: 'typed-on' } }, ['close', 'say typed-on']],
  [
    'means somebody else',
    {
      is: 'answered',
      answer: { kind: 'picked-other', picked: 'Bob', recipient: {} as never, certain: true },
    },
    ['close', 'say picked-other'],
  ],
])('whoever %s has not sent, and counts as a refusal', (_what, answer, effects) => {
  const next = step(begin().course, answer, 10)
  expect([next.course, dos(next)]).toEqual([FREE, effects])
  expect(next.effects[0]).toMatchObject({ refused: true, typing: answer.answer.kind === 'typed-on' })
})

test.each<[string, SendSnapshot | null, string]>([
  ['the same', at('mia', 'hello'), 'replaying'],
  ['other words', at('mia', 'hello!'), 'free'],
  ['another chat', at('bob', 'hello'), 'free'],
  ['a new box', at('mia', 'hello', 1), 'free'],
  ['nothing', null, 'free'],
])('said yes, and what stands there is %s', (_what, now, expected) => {
  const yes = step(begin().course, { is: 'answered', answer: { kind: 'send' } }, 10)
  expect(dos(yes)).toEqual(['close', 'read'])
  const seen = step(yes.course, { is: 'seen', now }, 10)
  expect(seen.course.at).toBe(expected)
  expect(dos(seen)).toEqual([expected === 'free' ? 'say changed' : 'replay'])
})

const wait: Wait = { ...hello, kind: 'wait', seconds: 5 }
const counting = (given: object = {}) => begin({ verdict: wait, ...given })
test.each<[string, CourseEvent, number, Course['at']]>([
  ['before its time', { is: 'tick' }, 4_999, 'counting'],
  ['at its time', { is: 'tick' }, 5_000, 'verifying'],
  ['"Send now"', { is: 'answered', answer: { kind: 'send' } }, 500, 'verifying'],
  ['"Undo"', BACK, 4_999, 'free'],
  ['a second Enter', { is: 'pressed', trusted: true }, AGAIN_MS, 'verifying'],
  ['the second of a double Enter', { is: 'pressed', trusted: true }, AGAIN_MS - 1, 'counting'],
  ["a script's Enter", { is: 'pressed', trusted: false }, 1_000, 'counting'],
  ['other words', { is: 'seen', now: at('mia', 'hello!') }, 1_000, 'free'],
  ['another chat', { is: 'seen', now: at('bob', 'hello') }, 1_000, 'free'],
  ['a box that has gone', { is: 'seen', now: null }, 1_000, 'free'],
  ['nothing new', { is: 'seen', now: at('mia', 'hello') }, 1_000, 'counting'],
  ['leaving the page', { is: 'dismissed' }, 1_000, 'free'],
  ['a bar that the page takes away', { is: 'lost' }, 1_000, 'boxed'],
])('a send that counts down, and %s', (_what, event, after, expected) => {
  expect(dos(counting())).toEqual(['count'])
  expect(step(counting().course, event, after).course.at).toBe(expected)
})

test('the Enter that began the seconds must be up before a second one counts', () => {
  const { course } = counting({ key: 'Enter' })
  expect(step(course, { is: 'pressed', trusted: true }, 1_000).course).toBe(course)
  const up = step(course, { is: 'released', key: 'Enter' }, 1_000).course
  expect(step(up, { is: 'pressed', trusted: true }, 1_010).course.at).toBe('verifying')
})

test('without a prompt the seconds become a question', () => {
  const { course } = counting()
  expect(begin({ verdict: wait }, false).course.at).toBe('loading')
  const loaded = step(begin({ verdict: wait }, false).course, { is: 'loaded', ui: true, verdict: hello }, 10)
  expect(loaded.course.at).toBe('asking')
  expect(dos(step(course, { is: 'lost' }, 10))).toEqual(['box'])
})
