/**
 * What is in force: the defaults, over them what the person chose, over that what a managed policy says; and whether it
 * rests for a while. The one place where these layers meet: guard, background, our pages and badge all ask here. PURE.
 */
import type { FieldName } from './fields.ts'
import { defaultSettings, fieldNames, type Settings } from './read.ts'
import { lateHours, type SwitchedSignal, signalsOff, trustDays } from './switches.ts'

export interface Layers {
  /** What the person chose; null until storage has answered, or when it cannot be read. */
  person: Partial<Settings> | null
  /** What whoever looks after this browser has fixed (`readGiven` leaves only what makes sense); null until that is known. */
  managed?: Partial<Settings> | null
  /** When the pause ends, in milliseconds since the epoch. */
  pausedUntil?: number | null
}

/** Who has fixed a setting, so that the person cannot change it. */
export type LockedBy = 'policy'

export interface InForce {
  settings: Settings
  /** Signals that are switched off. */
  off: ReadonlySet<SwitchedSignal>
  /** In minutes since midnight; null while nobody wants to be asked about them. */
  lateHours: { from: number; to: number } | null
  /** How many days trust lasts; null: it does not end. */
  trustDays: number | null
  /** The settings that are fixed, and by whom. */
  locked: { readonly [Name in FieldName]?: LockedBy }
  /** Whether what the person chose and what a policy says are known; until then the guard asks about every message. */
  answered: boolean
  /** Milliseconds since the epoch; ask `pauseEnd`. */
  pausedUntil: number | null
}

/** Puts the layers over one another, field by field. */
export function inForce({ person, managed = {}, pausedUntil = null }: Layers): InForce {
  const settings: Settings = { ...defaultSettings, ...person, ...managed }
  const fixed = managed ?? {}
  return {
    settings,
    off: signalsOff(settings),
    lateHours: lateHours(settings),
    trustDays: trustDays(settings),
    locked: Object.fromEntries(
      fieldNames.filter((name) => Object.hasOwn(fixed, name)).map((name) => [name, 'policy']),
    ),
    answered: person !== null && managed !== null,
    pausedUntil,
  }
}

/** Longer than any pause that makes sense. */
const LONGEST_PAUSE_MS = 48 * 60 * 60_000

/** When the pause that is under way ends; null: none is. An end that is too far off is that of a clock set back since. */
export function pauseEnd({ pausedUntil }: Pick<InForce, 'pausedUntil'>, now: number): number | null {
  return pausedUntil !== null && now < pausedUntil && pausedUntil <= now + LONGEST_PAUSE_MS
    ? pausedUntil
    : null
}
