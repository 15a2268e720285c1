/** "Forget everything": all that is remembered about people and chats. Settings stay. */
import { keysAboutPeople } from './keys.ts'
import type { StoragePort } from './port.ts'

/**
 * Empties them all, also when one of them fails: what can be forgotten is. Open tabs hear of it through storage.
 * @throws when something could not be emptied
 */
export async function forgetEverything(port: StoragePort): Promise<void> {
  const done = await Promise.allSettled(
    keysAboutPeople.map((key) => port.exclusive(key, () => port.set(key, null))),
  )
  const failed = done.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}
