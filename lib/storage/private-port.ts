/**
 * What private windows remember: read from storage as it lies there, never written to it. What they add is kept in the
 * browser's memory alone, apart from the rest, until the last private window closes (background script).
 */
import type { StorageKey } from './keys.ts'
import type { StoragePort } from './port.ts'

/** Memory of the browser that is never written to disk (`storage.session`). */
export interface SessionPort {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

/** Every private value lies under this one key, so that all of them go at once. */
export const PRIVATE_KEY = 'private'

/**
 * A value as private windows last left it. `over`: what lay in storage then. Once that has changed, in an ordinary
 * window or the popup, the change counts: whoever takes back trust there takes it back everywhere.
 */
interface Laid {
  over: string
  value: unknown
}

/** The memory of private windows, over the ordinary one. Its `set` leaves the ordinary one alone. */
export function privatePort(ordinary: StoragePort, session: SessionPort): StoragePort {
  const laid = async () => ((await session.get(PRIVATE_KEY)) ?? {}) as Record<string, Laid>
  const lying = async (key: StorageKey) => {
    const value = await ordinary.get(key)
    return { value, over: `${JSON.stringify(value)}` }
  }
  return {
    ...ordinary,
    async get(key) {
      const [own, { value, over }] = await Promise.all([laid(), lying(key)])
      return own[key]?.over === over ? own[key].value : value
    },
    async set(key, value) {
      const { over } = await lying(key)
      // Two keys at once would lose one of them.
      await ordinary.exclusive(PRIVATE_KEY, async () =>
        session.set(PRIVATE_KEY, { ...(await laid()), [key]: { over, value } }),
      )
    },
  }
}

/** Nothing that a private window added is known any more. */
export const forgetPrivate = (session: SessionPort): Promise<void> => session.remove(PRIVATE_KEY)
