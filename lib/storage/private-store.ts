import type { StorageKey } from './keys.ts'
import type { LocalStore } from './mirror.ts'

/** What private windows keep apart: a frame reads these; the rest of what it needs is asked for chat by chat. */
const KEPT_APART: readonly unknown[] = ['trust', 'everyoneSeen'] satisfies StorageKey[]

/** Whether private windows may have added to what lies under `key`. */
export const isPrivatelyKept = (key: unknown): key is StorageKey => KEPT_APART.includes(key)

/**
 * Storage as a private window's script has it. What private windows have added only the background script knows.
 * @param recall asks it for what lies under a key
 */
export function privateStore(
  ordinary: LocalStore,
  recall: (key: StorageKey) => Promise<unknown>,
): LocalStore {
  return {
    read: (key) => (isPrivatelyKept(key) ? recall(key) : ordinary.read(key)),
    onChanged(key, listener, signal) {
      const changed = (raw: unknown) =>
        isPrivatelyKept(key) ? void recall(key).then(listener, () => {}) : listener(raw)
      ordinary.onChanged(key, changed, signal)
    },
  }
}
