/** What the background script answers about people: the guard of a page asks by message, because it has no lock. */

import { readWho } from '../core/repair-trust.ts'
import type { StoragePort } from '../settings/storage.ts'
import { forgetEverything } from './forget.ts'
import { endTrusted, keepAlwaysAsked, keepTrusted } from './trusted.ts'

/** Not called `storage`: the build takes that word for an import it must add. */
interface Memory {
  port: StoragePort
  /** How many days the person wants trust to last; null: it never ends. */
  trustDays(): Promise<number | null>
  /** Milliseconds since the epoch. */
  now(): number
}

/**
 * Answers `{type: 'trust' | 'always-ask' | 'seen-person', who, again?}` with whether it is kept, and
 * `{type: 'forget-everything'}` with true. Null: none of ours. Rejects when storage refuses.
 */
export function answerMemory(message: object, { port, trustDays, now }: Memory): Promise<boolean> | null {
  const { type, who: raw, again } = message as Record<string, unknown>
  if (type === 'forget-everything') return forgetEverything(port).then(() => true)
  if (type !== 'trust' && type !== 'always-ask' && type !== 'seen-person') return null
  const who = readWho(raw)
  if (who === null) return Promise.resolve(false)
  if (type === 'always-ask') return keepAlwaysAsked(port, who)
  if (type === 'seen-person') return endTrusted(port, who, now())
  return trustDays().then((days) => keepTrusted(port, who, { days, now: now(), again: again === true }))
}
