/** Keeps where TikTok offered to delete for everyone: three times at most, and no people. Runs in the background script. */
import { noteEveryone, PLACES, type Place, readEveryoneSeen } from '../core/everyone-seen.ts'
import type { StoragePort } from '../settings/storage.ts'

export const EVERYONE_KEY = 'everyoneSeen'

/** Rejects when storage refuses, and then nothing has changed. A place that does not exist is not remembered. */
export function rememberEveryone(port: StoragePort, place: unknown, now: number): Promise<void> {
  const known: Place | undefined = PLACES.find((name) => name === place)
  if (known === undefined) return Promise.resolve()
  return port.exclusive(EVERYONE_KEY, async () => {
    await port.set(EVERYONE_KEY, noteEveryone(readEveryoneSeen(await port.get(EVERYONE_KEY)), known, now))
  })
}
