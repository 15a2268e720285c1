import * as z from 'zod/mini'
import { type FieldName, type Fields, fields } from './fields.ts'
import { fieldNames, MINUTES, type Settings } from './read.ts'

// Extension pages forbid eval. Without this line zod tries it once and the browser logs a policy violation.
z.config({ jitless: true })

type FieldSchema<Field> = Field extends { values: readonly (infer Value extends string)[] }
  ? z.ZodMiniDefault<z.ZodMiniType<Value>>
  : Field extends { kind: 'time' }
    ? z.ZodMiniDefault<z.ZodMiniType<number>>
    : z.ZodMiniDefault<z.ZodMiniType<boolean>>

type Shape = { [Name in FieldName]: FieldSchema<Fields[Name]> }

// `fromEntries` cannot know which name got which schema; test/settings/fields.test.ts holds the type to `Settings`.
const shape = Object.fromEntries(fieldNames.map((name) => [name, fieldSchema(name)])) as unknown as Shape

/** The one schema. Its type is `Settings`; parsing `{}` gives the defaults. */
export const settingsSchema = z.object(shape)

/** The shape of what we store. Raise it only when a field changes its meaning, and migrate in `repairSettings`. */
export const SETTINGS_VERSION = 1

/** A field, the version number, or (`settings`) the whole stored value, when it is not an object at all. */
export type RepairedName = FieldName | 'version' | 'settings'

export type Repair = { field: RepairedName; found: unknown }

export type RepairedSettings = {
  settings: Settings
  /** What could not be read, with the original. */
  repairs: Repair[]
  /** Originals of repaired fields, now and earlier: kept in storage so that they can be looked at. */
  rejected: Record<string, unknown>
  /** Fields of a newer version, to be written back untouched. */
  extras: Record<string, unknown>
  /** That of the stored value, also when newer than ours, so that the newer version finds its own again. */
  version: number
}

/** Makes settings of anything found in storage, one field at a time, and reports what was wrong. Never throws. */
export function repairSettings(raw: unknown): RepairedSettings {
  const repairs: Repair[] = []
  const stored = isRecord(raw) ? raw : {}
  if (raw !== undefined && raw !== null && !isRecord(raw)) repairs.push({ field: 'settings', found: raw })

  const read = fieldNames.map((name) => {
    const found = own(stored, name)
    const parsed = shape[name].safeParse(found)
    if (!parsed.success) repairs.push({ field: name, found })
    return [name, parsed.success ? parsed.data : fields[name].default]
  })

  const foundVersion = own(stored, 'version')
  const version = isVersion(foundVersion) ? foundVersion : SETTINGS_VERSION
  if (foundVersion !== undefined && !isVersion(foundVersion)) {
    repairs.push({ field: 'version', found: foundVersion })
  }

  const { rejected: earlier, ...others } = stored
  const known: readonly string[] = ['version', ...fieldNames]
  return {
    settings: Object.fromEntries(read) as Settings,
    repairs,
    rejected: {
      ...(isRecord(earlier) ? earlier : earlier === undefined ? {} : { rejected: earlier }),
      ...Object.fromEntries(repairs.map(({ field, found }) => [field, found])),
    },
    extras: Object.fromEntries(Object.entries(others).filter(([name]) => !known.includes(name))),
    version,
  }
}

/** The object to store: our fields over the extras, with the originals of what was repaired. */
export function toStored({ settings, rejected, extras, version }: RepairedSettings): Record<string, unknown> {
  const kept = Object.keys(rejected).length > 0 ? { rejected } : {}
  return { ...extras, version, ...settings, ...kept }
}

function fieldSchema(name: FieldName) {
  const field = fields[name]
  switch (field.kind) {
    case 'switch':
      return z._default(z.boolean(), field.default)
    case 'time':
      return z._default(z.int().check(z.minimum(0), z.maximum(MINUTES - 1)), field.default)
    case 'choice':
      return z._default(z.enum(field.values), field.default)
    case 'menu':
      return z._default(z.enum(field.values), field.default)
  }
}

function isVersion(found: unknown): found is number {
  return Number.isSafeInteger(found) && (found as number) >= SETTINGS_VERSION
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// A stored "__proto__" or "toString" is data, never something inherited.
function own(stored: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(stored, name) ? stored[name] : undefined
}
