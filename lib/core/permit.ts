/**
 * A one-use permission for one trusted Enter, after a replay that TikTok ignored (I4). PURE. It is bound to recipient,
 * composer and draft, and dies on use, in time, or on any change (I5).
 */
import { findChange, type SendSnapshot } from './verify.ts'

export interface Permit {
  readonly snapshot: SendSnapshot
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  used: boolean
}

/** How long the person has to read "press Enter again" and do it: longer than a replay, which needs no permit to wait. */
export const RETRY_MS = 30_000

export function grantPermit(snapshot: SendSnapshot, now: number, lastsMs: number): Permit {
  return { snapshot, expiresAt: now + lastsMs, used: false }
}

/** Uses the permit up. True once, if it still stands for exactly what would leave now; false ever after. */
export function spendPermit(permit: Permit, current: SendSnapshot | null, now: number): boolean {
  const fresh = !permit.used && now <= permit.expiresAt && now >= permit.expiresAt - RETRY_MS
  permit.used = true
  return fresh && findChange(permit.snapshot, current) === null
}
