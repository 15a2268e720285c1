import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import { type FieldName, fields, MODES } from '../../lib/settings/fields.ts'
import { defaultSettings, type Settings } from '../../lib/settings/read.ts'
import { settingsSchema } from '../../lib/settings/schema.ts'

/** A new setting needs a row here: does its default do what someone expects who never opened the popup? */
const expected: Record<FieldName, unknown> = {
  mode: 'sitting',
  notice: true,
  cue: true,
  reactions: false,
}

describe('the settings', () => {
  test('have the defaults of the design', () => {
    expect(defaultSettings).toEqual(expected)
  })

  test('have the same defaults by parsing nothing', () => {
    expect(settingsSchema.parse({})).toEqual(expected)
  })

  test('have one type, from the table and from the schema', () => {
    expectTypeOf<z.infer<typeof settingsSchema>>().toEqualTypeOf<Settings>()
    expectTypeOf<Settings>().toEqualTypeOf<{
      mode: 'every' | 'sitting' | 'risky'
      notice: boolean
      cue: boolean
      reactions: boolean
    }>()
  })

  test('offer each mode of the design, and no other', () => {
    expect(MODES).toEqual(['every', 'sitting', 'risky'])
    expect(fields.mode.values).toBe(MODES)
  })
})
