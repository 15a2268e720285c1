/**
 * The settings with a report about what had to be repaired, for the page that shows it and the one place that writes
 * them. Carries zod: whoever only reads goes by keys.ts.
 */
import type { FieldName } from '../settings/fields.ts'
import type { Settings } from '../settings/read.ts'
import { type RepairedSettings, repairSettings, toStored } from '../settings/schema.ts'
import type { StoragePort } from './port.ts'

/** `cause` is the browser's own error. What the person is told is up to the popup. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads the stored settings, repaired. Writes nothing. Rejects with a `SettingsError`. */
export async function loadSettings(port: StoragePort): Promise<RepairedSettings> {
  try {
    return repairSettings(await port.get('settings'))
  } catch (cause) {
    throw new SettingsError('Settings could not be read', { cause })
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
    return await port.exclusive('settings', async () => {
      const found = repairSettings(await port.get('settings'))
      const stored = toStored({ ...found, settings: { ...found.settings, [name]: value } })
      await port.set('settings', stored)
      return repairSettings(stored)
    })
  } catch (cause) {
    throw new SettingsError('Settings could not be stored', { cause })
  }
}

/** Hands over the settings, repaired, each time they change anywhere, until `signal` aborts. */
export function watchSettings(
  port: StoragePort,
  listener: (found: RepairedSettings) => void,
  signal: AbortSignal,
): void {
  port.onChanged('settings', (value) => listener(repairSettings(value)), signal)
}
