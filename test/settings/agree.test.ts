import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fields } from '../../lib/settings/fields.ts'
import { fieldNames, readSettings } from '../../lib/settings/read.ts'
import { repairSettings, settingsSchema, toStored } from '../../lib/settings/schema.ts'

const anyJson = fc.jsonValue()

/** Near misses: our names and the special ones, each missing, good, or anything. */
const almost = fc.record(
  {
    ...Object.fromEntries(
      fieldNames.map((name) => {
        const field = fields[name]
        const good =
          field.kind === 'switch'
            ? fc.boolean()
            : field.kind === 'time'
              ? fc.integer({ min: -1, max: 1_440 })
              : fc.constantFrom<string>(...field.values)
        return [name, fc.oneof(good, anyJson, fc.constantFrom('true', 'Every', 0, 1, 'constructor'))]
      }),
    ),
    version: fc.oneof(fc.integer(), anyJson),
    rejected: anyJson,
    later: anyJson,
    ['__proto__']: anyJson,
  },
  { requiredKeys: [] },
)

const stored = fc.oneof({ weight: 3, arbitrary: almost }, { weight: 1, arbitrary: anyJson })
const check = (property: (raw: unknown) => void) =>
  fc.assert(fc.property(stored, property), { numRuns: 1000 })

describe('for anything in storage', () => {
  test('the guard and the popup read the same settings', () => {
    check((raw) => {
      expect(readSettings(raw)).toEqual(repairSettings(raw).settings)
    })
  })

  test('what comes out is valid', () => {
    check((raw) => {
      expect(settingsSchema.safeParse(readSettings(raw)).success).toBe(true)
    })
  })

  test('what is written back reads the same and needs no more repair', () => {
    check((raw) => {
      const once = repairSettings(raw)
      const again = repairSettings(toStored(once))
      expect(again).toEqual({ ...once, repairs: [] })
    })
  })

  test('one bad field never changes another', () => {
    check((raw) => {
      if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return
      const read = readSettings(raw)
      const touching = fieldNames.filter((name) => {
        const broken = readSettings({ ...raw, [name]: 'broken' })
        return !same({ ...broken, [name]: read[name] }, read)
      })
      expect(touching).toEqual([])
    })
  })

  test('nothing that was there is lost', () => {
    check((raw) => {
      if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return
      const { rejected, ...kept } = toStored(repairSettings(raw))
      for (const [name, value] of Object.entries(raw)) {
        if (name === 'rejected') continue
        const where = Object.hasOwn(kept, name) && same(kept[name], value) ? kept : rejected
        expect(same((where as Record<string, unknown> | undefined)?.[name], value)).toBe(true)
      }
    })
  })
})

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
