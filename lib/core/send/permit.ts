/**
 * A one-use permission for the person's own repeat, after a replay that TikTok ignored (I4). PURE. It is bound to
 * recipient, box and draft, and dies on use, in time, or on any change (I5). latch.ts says when there is one.
 */
import type { SendPath } from './intent.ts'
import { findChange, type SendSnapshot } from './verify.ts'

export interface Permit {
  readonly snapshot: SendSnapshot
  /** The one way of sending that may pass. */
  readonly path: SendPath
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  used: boolean
}

/** How long the person has to read "press Enter again" and do it: longer than a replay, which needs no permit to wait. */
export const RETRY_MS = 30_000

/** From a composer Enter is what everyone has; anything else is repeated as it was made. */
const repeatOf = (path: SendPath): SendPath => (path === 'icon' || path === 'icon-key' ? 'enter' : path)

export function grantPermit(snapshot: SendSnapshot, path: SendPath, now: number, lastsMs: number): Permit {
  return { snapshot, path: repeatOf(path), expiresAt: now + lastsMs, used: false }
}

/** Whether the permit stands for exactly what would leave now. Uses nothing up: a press is judged at each of its events. */
export function permits(permit: Permit, path: SendPath, current: SendSnapshot | null, now: number): boolean {
  const fresh = !permit.used && now <= permit.expiresAt && now >= permit.expiresAt - RETRY_MS
  return fresh && permit.path === path && findChange(permit.snapshot, current) === null
}
