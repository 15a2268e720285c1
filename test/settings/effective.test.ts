import { describe, expect, test } from 'vitest'
import { inForce, type Layers, pauseEnd } from '../../lib/settings/effective.ts'
import { defaultSettings, readGiven, type Settings } from '../../lib/settings/read.ts'

type Row = [it: string, layers: Layers, settings: Partial<Settings>, locked: object]

describe('what is in force', () => {
  test.each<Row>([
    ['the defaults, while nothing is known', { person: null }, {}, {}],
    ['the defaults, where the person chose nothing', { person: {} }, {}, {}],
    ['what the person chose', { person: { cue: false } }, { cue: false }, {}],
    [
      'a policy over the defaults',
      { person: null, managed: { mode: 'every' } },
      { mode: 'every' },
      { mode: 'policy' },
    ],
    [
      'what the person chose, while a policy may still come',
      { person: { cue: false }, managed: null },
      { cue: false },
      {},
    ],
    [
      'a policy over what the person chose, and the rest of theirs',
      { person: { mode: 'risky', cue: false }, managed: { mode: 'every' } },
      { mode: 'every', cue: false },
      { mode: 'policy' },
    ],
    [
      'a policy that says what the person says too',
      { person: { notice: false }, managed: { notice: false } },
      { notice: false },
      { notice: 'policy' },
    ],
  ])('%s', (_it, layers, settings, locked) => {
    const rules = inForce(layers)
    expect(rules.settings).toEqual({ ...defaultSettings, ...settings })
    expect(rules.locked).toEqual(locked)
    expect(rules.answered).toBe(layers.person !== null && layers.managed !== null)
  })

  test('is said in the words of those who ask', () => {
    const person = {
      'ask:look-alike': false,
      'ask:late-hours': true,
      lateFrom: 0,
      trustDays: 'never',
    } as const
    expect(inForce({ person })).toMatchObject({
      off: new Set(['look-alike']),
      lateHours: { from: 0, to: 360 },
      trustDays: null,
    })
    expect(inForce({ person: null })).toMatchObject({
      off: new Set(['late-hours']),
      lateHours: null,
      trustDays: 30,
    })
    expect(inForce({ person, managed: { 'ask:late-hours': false } }).lateHours).toBeNull()
  })

  test.each([
    [undefined, {}],
    ['every', {}],
    [{ mode: 'every', cue: 'no', later: 1, lateTo: 1_440 }, { mode: 'every' }],
    [JSON.parse('{"__proto__": {"mode": "every"}, "notice": false}'), { notice: false }],
  ])('a policy of %j fixes what makes sense in it', (raw, managed) => {
    expect(readGiven(raw)).toEqual(managed)
    expect(Object.keys(inForce({ person: null, managed: readGiven(raw) }).locked)).toEqual(
      Object.keys(managed),
    )
  })
})

const NOW = 1_800_000_000_000
const HOUR = 3_600_000

test.each([
  ['never set', null, false],
  ['over', NOW - 1, false],
  ['just over', NOW, false],
  ['under way', NOW + 1, true],
  ['until tomorrow', NOW + 30 * HOUR, true],
  ['left over by a clock that was set back', NOW + 49 * HOUR, false],
  ['no time', Number.NaN, false],
  ['without end', Number.POSITIVE_INFINITY, false],
])('a pause %s', (_it, pausedUntil, paused) => {
  expect(pauseEnd(inForce({ person: null, pausedUntil }), NOW)).toBe(paused ? pausedUntil : null)
})
