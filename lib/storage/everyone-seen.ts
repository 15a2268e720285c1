/** Keeps where TikTok offered to delete for everyone: three times at most, and no people. Runs in the background script. */
import { noteEveryone, PLACES, type Place } from '../core/everyone-seen.ts'
import { load, type StoragePort } from './port.ts'

/** Rejects when storage refuses, and then nothing has changed. A place that does not exist is not remembered. */
export function rememberEveryone(port: StoragePort, place: unknown, now: number): Promise<void> {
  const known: Place | undefined = PLACES.find((name) => name === place)
  if (known === undefined) return Promise.resolve()
  return port.exclusive('everyoneSeen', async () => {
    await port.set('everyoneSeen', noteEveryone(await load(port, 'everyoneSeen'), known, now))
  })
}
