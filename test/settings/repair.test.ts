import { describe, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../lib/settings/read.ts'
import { type Repair, repairSettings, toStored } from '../../lib/settings/schema.ts'

type Row = {
  it: string
  stored: unknown
  settings?: Partial<Settings>
  repairs?: Repair[]
  rejected?: Record<string, unknown>
  extras?: Record<string, unknown>
  version?: number
}

const rows: Row[] = [
  { it: 'nothing stored yet', stored: undefined },
  { it: 'null', stored: null },
  { it: 'an empty object', stored: {} },
  {
    it: 'good settings',
    stored: { version: 1, mode: 'every', notice: false, cue: false },
    settings: { mode: 'every', notice: false, cue: false },
  },
  { it: 'an older object without one field', stored: { mode: 'risky' }, settings: { mode: 'risky' } },
  {
    it: 'an unknown mode, good neighbours',
    stored: { version: 1, mode: 'loud', notice: false, cue: false },
    settings: { notice: false, cue: false },
    repairs: [{ field: 'mode', found: 'loud' }],
  },
  {
    it: 'a switch stored as text',
    stored: { mode: 'every', notice: 'false' },
    settings: { mode: 'every' },
    repairs: [{ field: 'notice', found: 'false' }],
  },
  { it: 'a switch stored as null', stored: { cue: null }, repairs: [{ field: 'cue', found: null }] },
  {
    it: 'everything bad',
    stored: { version: 'new', mode: ['every'], notice: 0, cue: {} },
    repairs: [
      { field: 'mode', found: ['every'] },
      { field: 'cue', found: {} },
      { field: 'notice', found: 0 },
      { field: 'version', found: 'new' },
    ],
  },
  {
    it: 'a newer version with fields we do not know',
    stored: { version: 4, mode: 'every', tomorrow: 5, late: { from: 22 } },
    settings: { mode: 'every' },
    version: 4,
    extras: { tomorrow: 5, late: { from: 22 } },
  },
  ...[-1, 1_440, 1.5, '23:00', null].map((lateFrom) => ({
    it: `an hour stored as ${JSON.stringify(lateFrom)}`,
    stored: { lateFrom, lateTo: 0 },
    settings: { lateTo: 0 },
    repairs: [{ field: 'lateFrom' as const, found: lateFrom }],
  })),
  { it: 'version 0', stored: { version: 0 }, repairs: [{ field: 'version', found: 0 }] },
  { it: 'version null', stored: { version: null }, repairs: [{ field: 'version', found: null }] },
  { it: 'version 1.5', stored: { version: 1.5 }, repairs: [{ field: 'version', found: 1.5 }] },
  { it: 'text', stored: 'every', repairs: [{ field: 'settings', found: 'every' }] },
  { it: 'a list', stored: [1], repairs: [{ field: 'settings', found: [1] }] },
  { it: 'false', stored: false, repairs: [{ field: 'settings', found: false }] },
  {
    it: 'earlier rejects',
    stored: { mode: 'loud', rejected: { cue: 3 } },
    repairs: [{ field: 'mode', found: 'loud' }],
    rejected: { cue: 3, mode: 'loud' },
  },
  { it: 'rejects that are no record', stored: { rejected: 5 }, rejected: { rejected: 5 } },
  {
    it: 'names that objects inherit',
    stored: JSON.parse('{"__proto__": {"mode": "every"}, "toString": 1, "cue": false}'),
    settings: { cue: false },
    extras: JSON.parse('{"__proto__": {"mode": "every"}, "toString": 1}'),
  },
]

describe('repairing', () => {
  test.each(rows)('$it', ({ stored, settings = {}, repairs = [], extras = {}, version = 1, rejected }) => {
    const kept = rejected ?? Object.fromEntries(repairs.map(({ field, found }) => [field, found]))
    expect(repairSettings(stored)).toEqual({
      settings: { ...defaultSettings, ...settings },
      repairs,
      rejected: kept,
      extras,
      version,
    })
  })
})

describe('what is written back', () => {
  test('has no rejects when nothing was', () => {
    expect(toStored(repairSettings(undefined))).toEqual({ version: 1, ...defaultSettings })
  })

  test('keeps the original of what was repaired, the unknown, and the newer version', () => {
    const stored = { ...defaultSettings, version: 9, mode: 'loud', notice: false, later: [1] }
    const rewritten = { ...stored, mode: 'sitting', rejected: { mode: 'loud' } }
    expect(toStored(repairSettings(stored))).toEqual(rewritten)
    expect(repairSettings(rewritten).repairs).toEqual([])
  })

  test('keeps a whole value that was no object', () => {
    expect(toStored(repairSettings([{ mode: 7 }]))).toMatchObject({
      mode: 'sitting',
      rejected: { settings: [{ mode: 7 }] },
    })
  })
})
