/**
 * The latch: from the moment a send leaves until its effect is seen, nothing sends the same to the same person a second
 * time (I5). PURE: what is seen and what time it is are parameters. Times are milliseconds on one clock that never jumps
 * back.
 *
 * - `leaving`: the press that sends it is not over. Its other events pass; another press is held.
 * - `waiting`: it has left, and nothing is seen of it. What would send it again is held without a question.
 * - `shown`: a message of one's own with these words has come into the chat, in whatever state, but the box still holds
 *   them: it has left, and is held likewise.
 * - `offered`: nothing came of it, as on a page that ignores scripts. The person may make it once more themselves.
 * - `spent`: from now on the same is asked about like a new message, so that nobody is stuck (I4) and there is no third.
 *
 * An emptied box ends it. Other words, another chat and a rebuilt box do not: what was sent may come back into view.
 */
import type { SendPath } from './intent.ts'
import { findChange, isEmpty, type SendSnapshot } from './verify.ts'

export type Stage = 'leaving' | 'waiting' | 'shown' | 'offered' | 'spent'

export interface Latch {
  readonly snapshot: SendSnapshot
  readonly path: SendPath
  /** The person was asked, and we replayed it; otherwise it went its way without a question. */
  readonly confirmed: boolean
  readonly stage: Stage
  /** When this stage began. */
  readonly since: number
  /** It was made once more. */
  readonly repeated: boolean
  /** It is known to have left, or the person has gone on to another chat, having seen it leave. */
  readonly sent: boolean
}

/** What the page shows of a send that has left. */
export interface Sight {
  /** The send as it stands now, a rebuilt box taken for the old one; null when what it was made in has gone. */
  current: SendSnapshot | null
  /** The page has carried it out, where its draft does not tell. */
  moved: boolean
  /** A message of one's own with these words has come into the chat. */
  shown: boolean
  /** Whether one's own messages can be told from others here. */
  tells: boolean
  /** Another question is open, so nothing can be offered. */
  busy: boolean
}

/**
 * How long nothing may be seen of a send before it can be made again. Pages have been seen to empty the box 2.5 to 6 s
 * after a message had left; its own message in the chat comes at once, so where that can be told less is enough.
 */
export const WAIT_MS = 3_500
/** An editor is slower to answer than a button: the commonest way gets more time. */
export const ENTER_WAIT_MS = 4_200
/** Longer than pages have been seen to keep in the box what has left. */
export const SLOW_MS = 8_000
/** How long the person has to read "press Enter again" and do it. */
export const RETRY_MS = 30_000
/** How long a send whose repeat is spent is remembered. */
export const KEPT_MS = 5 * 60_000

const WRITTEN: readonly SendPath[] = ['enter', 'icon', 'icon-key']

/** Whether a send carries what stands in a composer. */
export const isWritten = (path: SendPath): boolean => WRITTEN.includes(path)

/** The latch of a send that leaves now; `offered` where only the person can make it. */
export function latchSend(
  snapshot: SendSnapshot,
  path: SendPath,
  confirmed: boolean,
  stage: Stage,
  now: number,
): Latch {
  return { snapshot, path, confirmed, stage, since: now, repeated: false, sent: false }
}

/** A press of the same passes: if it was offered, this is the one repeat. */
export const notePassing = (latch: Latch, now: number): Latch =>
  latch.stage === 'offered' ? { ...latch, stage: 'leaving', since: now, repeated: true } : latch

/** The press is over. */
export const noteLeft = (latch: Latch, now: number): Latch =>
  latch.stage === 'leaving' ? { ...latch, stage: 'waiting', since: now } : latch

/**
 * What has become of a send.
 * @returns the latch as it is from now on, null when it holds nothing any more; and whether the send is found to have left
 */
export function observe(latch: Latch, sight: Sight, now: number): { latch: Latch | null; sent: boolean } {
  const { current } = sight
  const change = findChange(latch.snapshot, current)?.what ?? null
  const emptied = change === 'draft' && current !== null && isEmpty(current.draft)
  const closed = change === 'box' && !isWritten(latch.path)
  if (sight.moved || emptied || closed) return { latch: null, sent: !latch.sent }
  const sent = sight.shown || change === 'recipient' || change === 'box'
  const known = sent ? { ...latch, sent } : latch
  return { latch: age(known, change === null && !sight.busy, sight, now), sent: sent && !latch.sent }
}

/** @param here it stands there as it was sent, and the person can be told so */
function age(latch: Latch, here: boolean, { shown, tells }: Sight, now: number): Latch | null {
  const waited = now - latch.since
  const at = (stage: Stage): Latch => ({ ...latch, stage, since: now })
  switch (latch.stage) {
    case 'leaving':
    case 'waiting': {
      if (shown) return at('shown')
      const wait = !tells ? SLOW_MS : latch.path === 'enter' ? ENTER_WAIT_MS : WAIT_MS
      if (waited < wait) return latch
      return here && !latch.repeated ? at('offered') : at('spent')
    }
    case 'shown':
      return waited < SLOW_MS ? latch : at('spent')
    case 'offered':
      if (shown) return at('shown')
      // An offer that met a change is dead, even if all is as before again.
      return here && waited <= RETRY_MS ? latch : at('spent')
    case 'spent':
      return waited < KEPT_MS ? latch : null
  }
}

/** Part of a press that would send the same again. */
export interface Press {
  path: SendPath
  /** A person made it. */
  trusted: boolean
  /** It is the first event of its press. */
  begins: boolean
}

/**
 * `free`: what the ordinary rules say. `hold`: without a question. `repeat`: it passes, as the one repeat. `ask`: like a
 * new message, whatever the rules say.
 */
export type Ruling = 'free' | 'hold' | 'repeat' | 'ask'

/** From a composer Enter is what everyone has; anything else is repeated as it was made. */
const repeatOf = (path: SendPath): SendPath => (path === 'icon' || path === 'icon-key' ? 'enter' : path)

/** What is to be done with a press of the same in the same box for the same recipient. */
export function rulePress(latch: Latch, press: Press, now: number): Ruling {
  switch (latch.stage) {
    case 'waiting':
    case 'shown':
      return 'hold'
    case 'spent':
      return 'ask'
    case 'leaving':
      // A page may carry on by a script of its own.
      if (press.begins) return 'hold'
      break
    case 'offered':
      if (!press.trusted) return 'hold'
  }
  const inTime = now - latch.since <= RETRY_MS
  const repeats = press.trusted && latch.confirmed && inTime && press.path === repeatOf(latch.path)
  return repeats ? 'repeat' : 'free'
}

/** What is said of a send that has left: that it can be made again, that it is on its way, or nothing. */
export type Told = 'offer' | 'wait' | null

/** A page that is quicker than this needs no words about a press that was held. */
const QUIET_MS = 500

/** @param heldAt when a press was first held because of it, null for never */
export function tellOf(latch: Latch | null, heldAt: number | null, now: number): Told {
  if (latch === null || latch.stage === 'spent') return null
  // Whoever was not asked and has not pressed again has seen nothing of us.
  if (latch.stage === 'offered') return latch.confirmed || heldAt !== null ? 'offer' : null
  return heldAt !== null && now - heldAt >= QUIET_MS ? 'wait' : null
}
