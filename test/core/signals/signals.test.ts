import { describe, expect, test } from 'vitest'
import { noDraft } from '../../../lib/core/follow/draft-origin.ts'
import {
  noSitting,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
} from '../../../lib/core/follow/sitting.ts'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { type SignalName, signals } from '../../../lib/core/signals/all.ts'
import type { LastSent, Signal, Situation } from '../../../lib/core/signals/signal.ts'
import english from '../../../words/en.json'
import {
  calm,
  disagreeing,
  group,
  mia,
  NOW,
  person,
  personEvidence,
  row,
  several,
  unreadable,
} from '../situations.ts'

type Change = Partial<Situation>
const DAY = 86_400_000
const STAY = mia.stay ?? ''
const at = (minuteOfDay: number, from: number, to: number): Change => ({
  minuteOfDay,
  lateHours: { from, to },
})
const begun = (begunIn: string | null): Change => ({ origin: { ...noDraft, begunIn } })
const pasted = (pastedFrom: string | null): Change => ({ origin: { ...noDraft, pastedFrom } })
const list = (...names: string[]): Change => ({
  visible: [row('Mia Chen', true), ...names.map((name) => row(name))],
})
const comeBack = (at: number) => noteShown(noteHidden(calm.sitting, NOW - 50_000), at)
const sent = (change: Partial<LastSent>): Change => ({
  lastSent: { key: '@bob', name: 'Bob', at: NOW - 60_000, ...change },
})

/** The two signals that read text have tables of their own. */
const rows: Record<
  Exclude<SignalName, 'greets-someone-else' | 'payment-or-secret'>,
  { fires: Change[]; not: Change[] }
> = {
  'sources-disagree': {
    fires: [{ reading: disagreeing }],
    not: [{}, { reading: unreadable }, { reading: group('Road trip') }],
  },
  'recipient-changed': {
    fires: [begun('@bob'), begun('group:7')],
    not: [{}, begun('@mia.chen'), begun(null), { reading: unreadable, ...begun('@bob') }],
  },
  'copied-elsewhere': {
    fires: [pasted('@bob')],
    not: [
      {},
      pasted('@mia.chen'),
      { ...pasted('@bob'), text: '' },
      { reading: unreadable, ...pasted('@bob') },
    ],
  },
  'look-alike': {
    fires: [
      list('Mia Chen'),
      list('Bob', 'mia chen 🌸'),
      list('Mіa Chеn'),
      list('MIA_CHEN'),
      // Nothing is marked as open: one of the two rows is the recipient's own, the other is a namesake's.
      { visible: [row('Mia Chen'), row('Mia Chen')] },
      { reading: group('Road trip'), visible: [row('Road trip', true), row('road trip!')] },
      {
        visible: [
          ...Array.from({ length: 10_000 }, (_, index) => row(`user ${index}`)),
          row('Mia Chen'),
          row('Mia Chen'),
        ],
      },
      { reading: person('x'.repeat(500)), visible: [row('x'.repeat(499)), row('x', true)] },
      { reading: person('🌸'), visible: [row('🌸', true), row('🌸')] },
    ],
    not: [
      {},
      { visible: [] },
      // Its own row, though not marked as open.
      { visible: [row('Mia Chen'), row('Bob')] },
      { visible: [row('x', true), row('Mia Chen', false, 'mia.chen')] },
      list('Mia Park', 'Mia', 'Chen', 'Mia Chenn', 'Mila Chen'),
      list('', '\u200b', '🌸'),
      { reading: unreadable, visible: [row(''), row('')] },
      { reading: person('Ana'), visible: [row('Ana', true), row('Anna'), row('Ada')] },
    ],
  },
  'long-silence': {
    fires: [{ lastMessageAt: NOW - 90 * DAY - 1 }, { lastMessageAt: 0 }],
    not: [
      {},
      { lastMessageAt: null },
      { lastMessageAt: NOW - 90 * DAY },
      { lastMessageAt: NOW + DAY },
      { now: 0 },
      { lastMessageAt: Number.NaN },
    ],
  },
  'late-hours': {
    fires: [
      at(23 * 60, 1_380, 360),
      at(0, 1_380, 360),
      at(359, 1_380, 360),
      at(600, 540, 660),
      at(540, 540, 541),
    ],
    not: [
      {},
      at(360, 1_380, 360),
      at(1_379, 1_380, 360),
      at(660, 540, 660),
      at(300, 300, 300),
      at(Number.NaN, 0, 1_440),
    ],
  },
  unreadable: {
    fires: [{ reading: unreadable }, { reading: disagreeing }],
    not: [{}, { reading: group('Trip') }, { reading: several }],
  },
  request: {
    fires: [{ reading: readRecipient({ ...personEvidence('Mia', 'mia'), request: true }) }],
    not: [{}],
  },
  several: { fires: [{ reading: several }], not: [{}, { reading: group('Trip') }] },
  group: { fires: [{ reading: group('Trip') }], not: [{}, { reading: unreadable }, { reading: several }] },
  'first-ever': {
    fires: [
      { writtenBefore: false, ownMessageShown: false },
      { writtenBefore: false, ownMessageShown: null },
    ],
    not: [
      {},
      { writtenBefore: false, ownMessageShown: true },
      { writtenBefore: null, ownMessageShown: false },
      { writtenBefore: true, ownMessageShown: false },
    ],
  },
  'row-moved': { fires: [{ openedByMovedRow: true }], not: [{}] },
  'between-chats': {
    fires: [sent({}), sent({ key: null, name: '' }), sent({ at: NOW - 299_999 }), sent({ at: NOW + 60_000 })],
    not: [{}, sent({ key: '@mia.chen' }), sent({ at: NOW - 300_000 }), sent({ at: Number.NaN })],
  },
  'just-switched': {
    fires: [
      { sitting: openConversation(noSitting, STAY, NOW) },
      { sitting: openConversation(noSitting, STAY, NOW - 2_999) },
      { sitting: comeBack(NOW - 2_999) },
      {
        sitting: noteShown(
          noteHidden(noteConfirmed(calm.sitting, STAY, NOW - 5_000), NOW - 4_000),
          NOW - 1_000,
        ),
      },
    ],
    not: [
      {},
      { sitting: openConversation(noSitting, STAY, NOW - 3_000) },
      { sitting: comeBack(NOW - 3_000) },
      { sitting: openConversation(noSitting, '@bob', NOW) },
      // The name was met after the switch.
      { sitting: noteConfirmed(openConversation(noSitting, STAY, NOW - 2_000), STAY, NOW - 1_000) },
      { sitting: noteConfirmed(comeBack(NOW - 2_000), STAY, NOW - 1_000) },
    ],
  },
}

describe.each(Object.entries(rows))('%s', (name, { fires, not }) => {
  const signal = signals.find((each) => each.name === name)
  test.each(fires.map((change) => [change]))('fires %#', (change) => {
    expect(signal?.fires({ ...calm, ...change })).toBe(true)
  })
  test.each(not.map((change) => [change]))('must not fire %#', (change) => {
    expect(signal?.fires({ ...calm, ...change })).toBe(false)
  })
})

const bobsName = { namesByKey: new Map([['@bob', 'Bob 🌸']]) }
test.each<[SignalName, Change, string | null]>([
  ['look-alike', list('mia chen 🌸'), 'mia chen 🌸'],
  ['look-alike', {}, null],
  ['recipient-changed', { ...begun('@bob'), ...bobsName }, 'Bob 🌸'],
  ['recipient-changed', begun('@bob'), '@bob'],
  ['copied-elsewhere', { ...pasted('@bob'), ...bobsName }, 'Bob 🌸'],
  ['copied-elsewhere', pasted('group:7'), null],
  ['sources-disagree', { reading: disagreeing }, 'Bob'],
  ['between-chats', sent({}), 'Bob'],
  ['between-chats', sent({ key: null, name: '' }), null],
])('%s %# is about %j', (name, change, expected) => {
  const signal = signals.find((each) => each.name === name)
  expect(signal?.about?.({ ...calm, ...change })).toBe(expected)
})

test('every name has one signal, and S come first', () => {
  const tiers = signals.map(({ tier }) => tier).join('')
  expect(tiers).toMatch(/^S{6}C+$/)
  // The popup says how many of its switches ask whom the person means.
  expect(english.popup.reasonsExplained).toContain('The first six ask')
  expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length)
})

test('what a signal tells of is what it says about somebody, and it silences only signals', () => {
  const names = new Set<string>(signals.map(({ name }) => name))
  for (const { tells, about, ...signal } of signals as readonly Signal[]) {
    if (tells !== 'nothing') expect(about).toBeDefined()
    expect((signal.silences ?? []).filter((name) => !names.has(name))).toEqual([])
  }
})
