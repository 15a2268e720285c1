import { type FieldName, type Fields, fields } from './fields.ts'

type ValueOf<Field> = Field extends { values: readonly (infer Value)[] }
  ? Value
  : Field extends { kind: 'time' }
    ? number
    : boolean

export const MINUTES = 24 * 60

/** What the extension goes by. The zod schema (schema.ts) infers the same type; a test holds them together. */
export type Settings = { [Name in FieldName]: ValueOf<Fields[Name]> }

/** The names in `fields`, in their order. */
export const fieldNames = Object.keys(fields) as FieldName[]

/** The settings of someone who never opened the popup. */
export const defaultSettings: Settings = readSettings(undefined)

/**
 * Reads what lies under the storage key `settings`, field by field: a field that is missing or makes no sense
 * is its default, whatever the others are. Never throws.
 *
 * This is `repairSettings` without zod and without the report: the guard starts before TikTok on every page and
 * cannot afford zod. test/settings/agree.test.ts proves that the two agree.
 */
export function readSettings(raw: unknown): Settings {
  const stored: object = typeof raw === 'object' && raw !== null ? raw : {}
  const pairs = fieldNames.map((name) => {
    const found: unknown = Object.hasOwn(stored, name) ? stored[name as keyof object] : undefined
    return [name, accepts(name, found) ? found : fields[name].default]
  })
  return Object.fromEntries(pairs) as Settings
}

function accepts(name: FieldName, found: unknown): boolean {
  const field = fields[name]
  if (field.kind === 'switch') return typeof found === 'boolean'
  if (field.kind === 'time')
    return Number.isInteger(found) && (found as number) >= 0 && (found as number) < MINUTES
  const values: readonly unknown[] = field.values
  return values.includes(found)
}
