import { type Field, type FieldName, type Fields, fields, type Kind, type NamesOf } from './fields.ts'

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
  const given = readGiven(raw)
  return Object.fromEntries(fieldNames.map((name) => [name, given[name] ?? fields[name].default])) as Settings
}

/** The fields that `raw` gives a value that makes sense, and no others. Never throws. */
export function readGiven(raw: unknown): Partial<Settings> {
  const found: object = typeof raw === 'object' && raw !== null ? raw : {}
  const own = (name: string): unknown =>
    Object.hasOwn(found, name) ? found[name as keyof object] : undefined
  return Object.fromEntries(
    fieldNames.filter((name) => isValueOf(name, own(name))).map((name) => [name, own(name)]),
  )
}

/** Whether the field `name` can have this value. */
export function isValueOf<Name extends FieldName>(name: Name, value: unknown): value is Settings[Name] {
  const field: Field = fields[name]
  if (field.kind === 'switch') return typeof value === 'boolean'
  if (field.kind === 'time')
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MINUTES
  const values: readonly unknown[] = field.values
  return values.includes(value)
}

/** Whether a field is of this kind; the type of its name follows. */
export function isKind<Wanted extends Kind>(name: FieldName, kind: Wanted): name is NamesOf<Wanted> {
  return fields[name].kind === kind
}

/**
 * Whether the field counts at all: the switch that it needs, if any, is on.
 * @param settings null while they are not known
 */
export function counts(name: FieldName, settings: Settings | null): boolean {
  const { needs }: Field = fields[name]
  const switches: Readonly<Record<string, unknown>> = settings ?? {}
  return needs === undefined || switches[needs] === true
}
