/** The person's pause, as it lies in storage: when it ends. What it means is up to lib/settings/effective.ts. */
import type { StoragePort } from './port.ts'

/** In milliseconds since the epoch; null where none is stored, or what is stored makes no sense. Never throws. */
export function readPause(raw: unknown): number | null {
  const { until }: { until?: unknown } = typeof raw === 'object' && raw !== null ? raw : {}
  return Number.isSafeInteger(until) && (until as number) > 0 ? (until as number) : null
}

/** Rests until then, or, with null, no longer. Rejects when storage refuses, and then nothing has changed. */
export const storePause = (port: StoragePort, until: number | null): Promise<void> =>
  port.set('pause', until === null ? null : { until })
