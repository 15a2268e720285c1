/**
 * A private window leaves nothing behind: what would be stored is kept by the page alone, and goes with it. What was stored
 * before may be read.
 */
import { alwaysAsk, endTrust, type TrustList, trust } from '../core/trust.ts'
import type { TrustPort } from './ports.ts'

export interface PageTrust extends TrustPort {
  /** The stored list has been read. */
  stored(list: TrustList): void
}

/**
 * Trust that is given in a private window, laid over what is stored.
 * @param days how long it would last; the page seldom stands so long
 */
export function keepTrustInPage(stored: TrustList, days: () => number | null, now: () => number): PageTrust {
  const edits: ((list: TrustList) => TrustList)[] = []
  let base = stored
  let list = stored
  function edit(change: (list: TrustList) => TrustList): boolean {
    const before = list
    list = change(list)
    if (list !== before) edits.push(change)
    return list !== before
  }
  return {
    endsWithPage: true,
    list: () => list,
    trust: async (who, again) => {
      const at = now()
      return edit((each) => trust(each, who, days(), at, again))
    },
    alwaysAsk: async (who) => edit((each) => alwaysAsk(each, who)),
    seen: (who) => void edit((each) => endTrust(each, who, now())),
    stored(read) {
      base = read
      list = edits.reduce((each, change) => change(each), base)
    },
  }
}

/** Messages to the background script that would store something are not sent from a private window. */
export const withoutStoring =
  (send: (message: unknown) => Promise<unknown>) =>
  (message: unknown): Promise<unknown> => {
    const { type } = message as { type?: string }
    return type === 'written-to' || type === 'everyone-seen' ? Promise.resolve(null) : send(message)
  }
