import type { PolicyStore } from '../../lib/storage/policy.ts'

/** A browser's policy: what is in it, or the error with which it is refused. `change` puts another in its place. */
export function policyOf(found: unknown): PolicyStore & { change(next: unknown): void } {
  const listeners = new Set<() => void>()
  let lying = found
  return {
    read: async () => {
      if (lying instanceof Error) throw lying
      return lying
    },
    onChanged(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
    },
    change(next) {
      lying = next
      for (const hear of listeners) hear()
    },
  }
}
