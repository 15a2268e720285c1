import type { FieldName } from './fields.ts'
import { fieldNames, type Settings } from './read.ts'

/** A signal that has a switch: `look-alike` for the field `ask:look-alike`. */
export type SwitchedSignal = FieldName extends infer Name
  ? Name extends `ask:${infer Signal}`
    ? Signal
    : never
  : never

export const switchNames = fieldNames.filter((name) => name.startsWith('ask:')) as `ask:${SwitchedSignal}`[]

/** The signals that are switched off. */
export function signalsOff(settings: Settings): ReadonlySet<SwitchedSignal> {
  const off = switchNames.filter((name) => !settings[name])
  return new Set(off.map((name) => name.slice('ask:'.length) as SwitchedSignal))
}

/** The person's late hours; null while they do not want to be asked about them. */
export function lateHours(settings: Settings): { from: number; to: number } | null {
  return settings['ask:late-hours'] ? { from: settings.lateFrom, to: settings.lateTo } : null
}

/** How many days trust lasts; null: it does not end. */
export const trustDays = ({ trustDays: days }: Settings): number | null =>
  days === 'never' ? null : Number(days)
