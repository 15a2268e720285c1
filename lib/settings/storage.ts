import type { FieldName } from './fields.ts'
import type { Settings } from './read.ts'
import { type RepairedSettings, repairSettings, toStored } from './schema.ts'

/** The key in `browser.storage.local`. */
export const SETTINGS_KEY = 'settings'

/** What settings need of a browser (lib/platform/extension.ts has the real one). */
export type StoragePort = {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  /** Calls back with the new value of `key` whenever any context of the extension changes it, until `signal` aborts. */
  onChanged(key: string, listener: (value: unknown) => void, signal: AbortSignal): void
  /** Runs one piece of work at a time under this name, across every page of the extension. */
  exclusive<Result>(name: string, work: () => Promise<Result>): Promise<Result>
}

/** Its message is written for the person in front of the popup; `cause` is the browser's own error. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads the stored settings, repaired. Writes nothing. Rejects with a `SettingsError`. */
export async function loadSettings(port: StoragePort): Promise<RepairedSettings> {
  try {
    return repairSettings(await port.get(SETTINGS_KEY))
  } catch (cause) {
    throw new SettingsError('Could not read your settings. The defaults apply until this works.', { cause })
  }
}

/**
 * Stores one field and leaves all others as they are by then, also when several pages save at the same moment:
 * storage knows no transaction, so reading, changing and writing happen under one lock.
 * Returns what is stored now; rejects with a `SettingsError` when it is not.
 */
export async function saveSetting<Name extends FieldName>(
  port: StoragePort,
  name: Name,
  value: Settings[Name],
): Promise<RepairedSettings> {
  try {
    return await port.exclusive(SETTINGS_KEY, async () => {
      const found = repairSettings(await port.get(SETTINGS_KEY))
      const stored = toStored({ ...found, settings: { ...found.settings, [name]: value } })
      await port.set(SETTINGS_KEY, stored)
      return repairSettings(stored)
    })
  } catch (cause) {
    throw new SettingsError('Could not save. Your choice is not kept; try again.', { cause })
  }
}

/** Hands over the settings, repaired, each time they change anywhere, until `signal` aborts. */
export function watchSettings(
  port: StoragePort,
  listener: (found: RepairedSettings) => void,
  signal: AbortSignal,
): void {
  port.onChanged(SETTINGS_KEY, (value) => listener(repairSettings(value)), signal)
}
