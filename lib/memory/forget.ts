/** "Forget everything": all that is remembered about people and chats. Settings stay. */
import type { StoragePort } from '../settings/storage.ts'
import { TRUST_KEY } from './trusted.ts'
import { WRITTEN_KEY } from './written-to.ts'

/** Every key of storage that holds something about people; a new memory belongs here. */
export const MEMORY_KEYS = [TRUST_KEY, WRITTEN_KEY] as const

/**
 * Empties them all, also when one of them fails: what can be forgotten is. Open tabs hear of it through storage.
 * @throws when something could not be emptied
 */
export async function forgetEverything(port: StoragePort): Promise<void> {
  const done = await Promise.allSettled(
    MEMORY_KEYS.map((key) => port.exclusive(key, () => port.set(key, null))),
  )
  const failed = done.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}
