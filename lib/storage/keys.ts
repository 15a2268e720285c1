/**
 * Everything that lies in `storage.local`, once: each key with its type, its reader, and whom it is about.
 *
 * Keep something new: its type in `Stored`, and an entry in `KEYS`; neither compiles without the other.
 */
import { type EveryoneSeen, readEveryoneSeen } from '../core/everyone-seen.ts'
import { repairTrust } from '../core/people/repair-trust.ts'
import type { TrustList } from '../core/people/trust.ts'
import { readSettings, type Settings } from '../settings/read.ts'
import { readPause } from './pause.ts'
import { readWritten, type Written } from './written.ts'

/** What each key holds, once it is read. */
export interface Stored {
  settings: Settings
  trust: TrustList
  writtenTo: Written
  everyoneSeen: EveryoneSeen
  /** When the person's pause ends, in milliseconds since the epoch; null: there is none. */
  pause: number | null
}

export type StorageKey = keyof Stored

interface Key<Value> {
  /** Makes sense of whatever is found under the key, also of nothing. Never throws. */
  read(raw: unknown): Value
  /** Whether it holds anything about people or chats: then "Forget everything" empties it. */
  aboutPeople: boolean
}

const KEYS: { readonly [Name in StorageKey]: Key<Stored[Name]> } = {
  settings: { read: readSettings, aboutPeople: false },
  trust: { read: repairTrust, aboutPeople: true },
  writtenTo: { read: readWritten, aboutPeople: true },
  everyoneSeen: { read: readEveryoneSeen, aboutPeople: false },
  pause: { read: readPause, aboutPeople: false },
}

const names = Object.keys(KEYS) as StorageKey[]

/** What "Forget everything" empties. */
export const keysAboutPeople: readonly StorageKey[] = names.filter((name) => KEYS[name].aboutPeople)

/** Makes sense of what was found under `key`. Never throws. */
export function readStored<Name extends StorageKey>(key: Name, raw: unknown): Stored[Name] {
  return KEYS[key].read(raw)
}
