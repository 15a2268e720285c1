import { setTimeout as wait } from 'node:timers/promises'
import type { StoragePort } from '../../lib/storage/port.ts'

type MemoryPort = StoragePort & {
  stored: Record<string, unknown>
  /** Set to make the next calls fail as a browser would. */
  failing: { get?: Error; set?: Error }
}

/** Storage that answers late and out of step, copies what it is given, and may refuse. */
export function memoryPort(settings?: unknown): MemoryPort {
  const listeners = new Set<(key: string, value: unknown) => void>()
  const port: MemoryPort = {
    stored: settings === undefined ? {} : { settings },
    failing: {},
    async get(key) {
      await wait(Math.random() * 4)
      if (port.failing.get) throw port.failing.get
      return structuredClone(port.stored[key])
    },
    async set(key, value) {
      await wait(Math.random() * 4)
      if (port.failing.set) throw port.failing.set
      port.stored[key] = structuredClone(value)
      for (const hear of listeners) hear(key, structuredClone(value))
    },
    onChanged(key, listener, signal) {
      const hear = (changed: string, value: unknown) => changed === key && listener(value)
      listeners.add(hear)
      signal.addEventListener('abort', () => listeners.delete(hear))
    },
    exclusive: (name, work) => navigator.locks.request(name, work),
  }
  return port
}
