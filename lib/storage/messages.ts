/** What the background script answers about people: the guard of a page asks by message, because it has no lock. */

import { readWho } from '../core/people/repair-trust.ts'
import type { Kept } from '../core/people/trust.ts'
import type { Answers, Frame } from './message-kinds.ts'
import type { StoragePort } from './port.ts'
import { endTrusted, keepAlwaysAsked, keepTrusted } from './trusted.ts'

/** Not called `storage`: the build takes that word for an import it must add. */
interface Memory {
  /** The memory of the frame that asks. */
  portOf(frame: Frame): StoragePort
  /** How many days the person wants trust to last; null: it never ends. */
  trustDays(): Promise<number | null>
  /** Milliseconds since the epoch. */
  now(): number
}

const NOT_KEPT = Promise.resolve(false)

/** Answers with whether it is kept; not for whom nothing tells apart. Rejects when storage refuses. */
export function answersAboutPeople({ portOf, trustDays, now }: Memory) {
  /** Not kept, kept, or only as long as a private window is open. */
  const kept = async (changed: Promise<boolean>, { incognito }: Frame): Promise<Kept> =>
    (await changed) && incognito ? 'while-private' : changed

  return {
    trust({ who: raw, again }, frame) {
      const who = readWho(raw)
      if (who === null) return NOT_KEPT
      const trusted = trustDays().then((days) =>
        keepTrusted(portOf(frame), who, { days, now: now(), again: again === true }),
      )
      return kept(trusted, frame)
    },
    'always-ask'({ who: raw }, frame) {
      const who = readWho(raw)
      return who === null ? NOT_KEPT : kept(keepAlwaysAsked(portOf(frame), who), frame)
    },
    'seen-person'({ who: raw }, frame) {
      const who = readWho(raw)
      return who === null ? NOT_KEPT : kept(endTrusted(portOf(frame), who, now()), frame)
    },
  } satisfies Pick<Answers, 'trust' | 'always-ask' | 'seen-person'>
}
