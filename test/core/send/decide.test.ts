import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noDraft } from '../../../lib/core/follow/draft-origin.ts'
import { noteConfirmed, noteShown } from '../../../lib/core/follow/sitting.ts'
import { alwaysAsk, nobody, trust } from '../../../lib/core/people/trust.ts'
import { decide, type Rules } from '../../../lib/core/send/decide.ts'
import type { SignalName } from '../../../lib/core/signals/all.ts'
import type { Situation } from '../../../lib/core/signals/signal.ts'
import { calm, disagreeing, group, mia, NOW, person, row, several, unreadable } from '../situations.ts'

const rules: Rules = { mode: 'sitting', trust: nobody, off: new Set() }
const trusting: Rules = { ...rules, trust: trust(nobody, mia, 30, NOW - 1) }
const asking: Rules = { ...rules, trust: alwaysAsk(nobody, mia) }
const confirmed = { sitting: noteConfirmed(calm.sitting, mia.stay ?? '', NOW - 9_000) }
const back = { sitting: noteShown(calm.sitting, NOW - 1_000) }
const twins = { visible: [row('Mia Chen', true), row('mia chen')] }
const carried = { origin: { ...noDraft, begunIn: '@bob' } }
const secret = { text: 'password: sunflower' }
const silent = { lastMessageAt: 1 }

const risky: Rules = { ...rules, mode: 'risky' }
const trip = group('Trip')
const inTrip = { reading: trip, sitting: noteConfirmed(calm.sitting, trip.stay ?? '', NOW - 9_000) }
const justBack = { sitting: { ...confirmed.sitting, shownAt: NOW - 1 } }
const toBob = { lastSent: { key: '@bob', name: 'Bob', at: NOW - 60_000 } }

test.each<[string, Rules, Partial<Situation>, string]>([
  ['the first send of a sitting', rules, {}, 'card'],
  ['the next', rules, confirmed, 'allow'],
  ['every', { ...rules, mode: 'every' }, confirmed, 'card'],
  ['risky, nothing odd', { ...rules, mode: 'risky' }, {}, 'allow'],
  ['trusted', trusting, {}, 'allow'],
  ['trusted, but every', { ...trusting, mode: 'every' }, {}, 'card'],
  ['trusted, just back in the tab', trusting, back, 'card just-switched'],
  ['trusted, a long silence', trusting, silent, 'card long-silence'],
  ['trusted, but somebody looks alike', trusting, twins, 'stop look-alike'],
  ['trusted, but begun elsewhere', trusting, carried, 'stop recipient-changed'],
  ['trusted, but a password', trusting, secret, 'stop payment-or-secret'],
  ['trust that has run out', { ...rules, trust: trust(nobody, mia, 7, 0) }, {}, 'card'],
  ['trust from a time to come', { ...rules, trust: trust(nobody, mia, 7, NOW + 1) }, {}, 'card'],
  ['always asked, though confirmed', asking, confirmed, 'card'],
  ['always asked, in risky', { ...asking, mode: 'risky' }, confirmed, 'card'],
  ['look-alikes are settled by an answer in this sitting', rules, { ...confirmed, ...twins }, 'allow'],
  ['a long silence too', rules, { ...confirmed, ...silent }, 'allow'],
  ['a draft from elsewhere is not', rules, { ...confirmed, ...carried }, 'stop recipient-changed'],
  ['a password is not', rules, { ...confirmed, ...secret }, 'stop payment-or-secret'],
  [
    'stops before cards',
    rules,
    { ...carried, ...twins, ...silent, writtenBefore: false, ownMessageShown: false },
    'stop recipient-changed look-alike first-ever long-silence',
  ],
  ['sources that disagree are not also unreadable', rules, { reading: disagreeing }, 'stop sources-disagree'],
  ['after a confirmation, back in the tab', rules, justBack, 'card just-switched'],
  ['unreadable after a confirmation', rules, { ...confirmed, reading: unreadable }, 'card unreadable'],
  ['a confirmed group is not asked about again', rules, inTrip, 'allow'],
  ['risky, a group', risky, { reading: trip }, 'card group'],
  ['risky, a confirmed group', risky, inTrip, 'allow'],
  // Two groups may share a title: without an id nobody knows that it is the same one.
  ['a group without an id', rules, { ...inTrip, reading: { ...trip, key: null, stay: null } }, 'card group'],
  [
    'a new name behind the confirmed handle',
    rules,
    { ...confirmed, reading: person('Max', 'mia.chen') },
    'card',
  ],
  ['risky, never written to', risky, { writtenBefore: false, ownMessageShown: null }, 'card first-ever'],
  ['several at once, though confirmed', rules, { ...confirmed, reading: several }, 'card several'],
  ['trusted, right after a message to somebody else', trusting, toBob, 'card between-chats'],
  ['trusted, and confirmed since', trusting, { ...toBob, ...confirmed }, 'allow'],
  ['the same, risky', { ...trusting, mode: 'risky' }, toBob, 'allow'],
  ['the same, every', { ...trusting, mode: 'every' }, toBob, 'card'],
  ['not trusted, right after a message to somebody else: the mode asks', rules, toBob, 'card'],
  ['a moved row, however trusted', trusting, { openedByMovedRow: true }, 'card row-moved'],
  ['unreadable is a card', rules, { reading: unreadable }, 'card unreadable'],
  ['a group', rules, { reading: group('Trip') }, 'card group'],
  [
    'a trusted group',
    { ...rules, trust: trust(nobody, group('Trip'), 30, NOW, true) },
    { reading: group('Trip') },
    'allow',
  ],
  [
    'switched off',
    { ...rules, off: new Set<SignalName>(['look-alike', 'recipient-changed']) },
    { ...confirmed, ...carried, ...twins },
    'allow',
  ],
  [
    'one switched off leaves the other',
    { ...rules, off: new Set<SignalName>(['sources-disagree']) },
    { reading: disagreeing },
    'card unreadable',
  ],
])('%s', (_case, given, change, expected) => {
  const decision = decide(given, { ...calm, ...change })
  const reasons = decision.kind === 'allow' ? [] : decision.reasons.map(({ name }) => name)
  expect([decision.kind, ...reasons].join(' ')).toBe(expected)
})

test('a reason names the other person', () => {
  const decision = decide(rules, { ...calm, text: 'Hey Bob, hi' })
  expect(decision).toEqual({ kind: 'stop', reasons: [{ name: 'greets-someone-else', about: 'Bob' }] })
})

describe('whatever the rules', () => {
  const mode = fc.constantFrom('every' as const, 'sitting' as const, 'risky' as const)
  const change = fc.constantFrom<Partial<Situation>>(carried, secret, twins, { reading: disagreeing })
  const state = fc.constantFrom<Partial<Situation>>({}, back, silent)
  const list = fc.constantFrom(nobody, trusting.trust, asking.trust)
  test('what is sharp is a stop', () => {
    fc.assert(
      fc.property(mode, list, change, state, (each, people, sharp, other) => {
        return (
          decide({ ...rules, mode: each, trust: people }, { ...calm, ...other, ...sharp }).kind === 'stop'
        )
      }),
    )
  })
  test('every asks at every send', () => {
    fc.assert(
      fc.property(list, state, fc.string(), (people, other, text) => {
        return (
          decide({ ...rules, mode: 'every', trust: people }, { ...calm, ...confirmed, ...other, text })
            .kind !== 'allow'
        )
      }),
    )
  })
})

test.each([
  [
    '10,000 rows',
    {
      visible: Array.from({ length: 10_000 }, (_, index) => row(`user ${index} ${'x'.repeat(index % 500)}`)),
    },
  ],
  ['a clock that jumped back', { now: 1 }],
  ['a clock that is no number', { now: Number.NaN }],
  ['a text of a million letters', { text: 'Hey Bob '.repeat(125_000) }],
  ['names of nothing', { visible: [row(''), row('', true), row('\ud800')] }],
])('decides on %s', (_case, change) => {
  // Work that grew with the square of these would outlast the runner's patience; times are the bench's.
  expect(decide(rules, { ...calm, ...change }).kind).not.toBe('allow')
})
