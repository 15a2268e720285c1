/**
 * Keeps whom the person asked not to be asked about, and where to ask always. Names only of people the person chose
 * (I8), in storage.local alone: synced, they would lie with Google or Mozilla. Runs in the background script and the
 * popup, which share the lock; the guard of a page reads the same key by itself.
 */

import { alwaysAsk, endTrust, forget, type TrustList, trust, type Who } from '../core/people/trust.ts'
import { readStored } from './keys.ts'
import { load, type StoragePort } from './port.ts'

/** Rejects when storage cannot be read. */
export function loadTrust(port: StoragePort): Promise<TrustList> {
  return load(port, 'trust')
}

/** Hands over the list each time it changes anywhere, until `signal` aborts. */
export function watchTrust(
  port: StoragePort,
  listener: (list: TrustList) => void,
  signal: AbortSignal,
): void {
  port.onChanged('trust', (raw) => listener(readStored('trust', raw)), signal)
}

/**
 * Trusts `who` from `now` on; each of these rejects when storage refuses, and then nothing has changed.
 * @param again the person has clicked a second time, which a group needs
 * @returns whether it is kept; false for a group without the second click, and for whom nothing tells apart
 */
export function keepTrusted(
  port: StoragePort,
  who: Who,
  { days, now, again }: { days: number | null; now: number; again: boolean },
): Promise<boolean> {
  return change(port, (list) => trust(list, who, days, now, again))
}

/** @returns whether it is kept; false for whom nothing tells apart */
export function keepAlwaysAsked(port: StoragePort, who: Who): Promise<boolean> {
  return change(port, (list) => alwaysAsk(list, who))
}

/** Takes back both for the conversation `key`. */
export function forgetTrusted(port: StoragePort, key: string): Promise<boolean> {
  return change(port, (list) => forget(list, key))
}

/** Ends what no longer holds now that `who` has been seen (lib/core/people/trust.ts). */
export function endTrusted(port: StoragePort, who: Who, now: number): Promise<boolean> {
  return change(port, (list) => endTrust(list, who, now))
}

/** Storage knows no transaction: reading, changing and writing happen under one lock. True when there was a change. */
function change(port: StoragePort, edit: (list: TrustList) => TrustList): Promise<boolean> {
  return port.exclusive('trust', async () => {
    const list = await loadTrust(port)
    const edited = edit(list)
    if (edited !== list) await port.set('trust', edited)
    return edited !== list
  })
}
