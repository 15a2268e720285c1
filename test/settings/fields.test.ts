import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import { ASK_MODES } from '../../lib/core/ask-mode.ts'
import { type SignalName, signals } from '../../lib/core/signals/all.ts'
import { type Field, fields } from '../../lib/settings/fields.ts'
import {
  counts,
  defaultSettings,
  fieldNames,
  isKind,
  isValueOf,
  type Settings,
} from '../../lib/settings/read.ts'
import { settingsSchema } from '../../lib/settings/schema.ts'
import {
  lateHours,
  type SwitchedSignal,
  signalsOff,
  switchNames,
  trustDays,
} from '../../lib/settings/switches.ts'

/** What a default does for someone who never opened the popup. A row here keeps it from changing by the way. */
const expected: Partial<Settings> = {
  mode: 'sitting',
  cue: true,
  notice: true,
  reactions: false,
  trustDays: '30',
  'ask:sources-disagree': true,
  'ask:recipient-changed': true,
  'ask:copied-elsewhere': true,
  'ask:greets-someone-else': true,
  'ask:look-alike': true,
  'ask:payment-or-secret': true,
  'ask:unreadable': true,
  'ask:request': true,
  'ask:first-ever': true,
  'ask:several': true,
  'ask:group': true,
  'ask:row-moved': true,
  'ask:just-switched': true,
  'ask:between-chats': true,
  'ask:long-silence': true,
  'ask:late-hours': false,
  lateFrom: 1_380,
  lateTo: 360,
}

describe('the settings', () => {
  test('have the defaults of the design', () => {
    expect(defaultSettings).toMatchObject(expected)
  })

  test('have the same defaults by parsing nothing', () => {
    expect(settingsSchema.parse({})).toEqual(defaultSettings)
  })

  test.each(fieldNames)('%s has a default that it can have, and needs only a switch', (name) => {
    const { default: byDefault, needs }: Field = fields[name]
    expect(isValueOf(name, byDefault)).toBe(true)
    if (needs !== undefined) expect(fieldNames.filter((each) => isKind(each, 'switch'))).toContain(needs)
  })

  test('count only with the switch that they need', () => {
    expect(counts('lateFrom', defaultSettings)).toBe(false)
    expect(counts('lateFrom', { ...defaultSettings, 'ask:late-hours': true })).toBe(true)
    expect(counts('lateFrom', null)).toBe(false)
    expect(counts('mode', null)).toBe(true)
  })

  test.each<[keyof Settings, unknown, boolean]>([
    ['mode', 'every', true],
    ['mode', 'Every', false],
    ['mode', 'constructor', false],
    ['cue', false, true],
    ['cue', 'false', false],
    ['trustDays', '90', true],
    ['trustDays', 90, false],
    ['lateTo', 0, true],
    ['lateTo', 1_439, true],
    ['lateTo', 1_440, false],
    ['lateTo', -1, false],
    ['lateTo', 1.5, false],
    ['lateTo', Number.NaN, false],
  ])('%s can be %j: %s', (name, value, can) => {
    expect(isValueOf(name, value)).toBe(can)
  })

  test('have one type, from the table and from the schema', () => {
    expectTypeOf<z.infer<typeof settingsSchema>>().toEqualTypeOf<Settings>()
    expectTypeOf<Pick<Settings, 'mode' | 'notice' | 'trustDays' | 'lateFrom'>>().toEqualTypeOf<{
      mode: 'every' | 'sitting' | 'risky'
      notice: boolean
      trustDays: '7' | '30' | '90' | 'never'
      lateFrom: number
    }>()
  })

  test('offer each mode of the design, and no other', () => {
    expect(ASK_MODES).toEqual(['every', 'sitting', 'risky'])
    expect(fields.mode.values).toBe(ASK_MODES)
  })
})

describe('the reasons to ask', () => {
  test('have a switch for each signal, and no other', () => {
    expectTypeOf<SwitchedSignal>().toEqualTypeOf<SignalName>()
    expect(switchNames.map((name) => name.slice(4)).toSorted()).toEqual(
      signals.map(({ name }) => name).toSorted(),
    )
  })

  test('are all on but the hours, which are for those who want them', () => {
    expect(signalsOff(defaultSettings)).toEqual(new Set(['late-hours']))
    expect(lateHours(defaultSettings)).toBeNull()
  })

  test('are off when switched off', () => {
    const settings = { ...defaultSettings, 'ask:look-alike': false, 'ask:late-hours': true, lateFrom: 0 }
    expect(signalsOff(settings)).toEqual(new Set(['look-alike']))
    expect(lateHours(settings)).toEqual({ from: 0, to: 360 })
  })
})

test.each([
  ['7', 7],
  ['30', 30],
  ['90', 90],
  ['never', null],
] as const)('trust for %s lasts %j days', (value, days) => {
  expect(trustDays({ ...defaultSettings, trustDays: value })).toBe(days)
  expect(fields.trustDays.values).toContain(value)
})
