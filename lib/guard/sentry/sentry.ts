/**
 * The part of the guard that every frame of tiktok.com pays for: the listeners, and holding what they hear. Everything
 * else, the keeper, is loaded when the frame first shows messages. Until it is there every send is held, and the
 * keeper asks about it as soon as it arrives.
 */

import type { PressReader } from '../../page/sends.ts'
import type { SentryPage } from '../../page/sentry.ts'
import { listen } from './capture.ts'
import { type Gestures, keyOf, trackGestures } from './gestures.ts'
import type { SendJudge } from './send-judge.ts'
import { watchForMessages } from './wake.ts'
import { holdWithoutKeeper } from './without-keeper.ts'

/** The guard of a frame that shows messages, as the sentry knows it. */
export interface Keeper extends SendJudge, PressReader {
  /** An event that a replay made. */
  isOwnEvent(event: Event): boolean
  /** Takes a key that belongs to an open prompt; false when none is open, or the person types on. */
  takeKey(event: KeyboardEvent): boolean
  /** Hears of what the gestures leave over: typing and clicks. */
  hear(event: Event): void
}

export interface SentryPorts {
  page: SentryPage
  /** Has the keeper's script run in this frame; false when that is impossible. */
  load(): Promise<boolean>
  /** The browser's confirm box, for a send that is held while no keeper can come. */
  confirmBox(): boolean
  /** The extension was updated or removed under this page. */
  orphan(): boolean
  /** Milliseconds since the epoch. */
  now(): number
}

export interface Sentry {
  /** The keeper's script has run. Only the first one is taken. */
  attach(create: () => Keeper): void
}

/** What a newer guard calls out when it has come into a page that was already there. */
const SUCCESSOR = 'right-person-successor'

/** Starts listening, at once: nothing may be awaited before the listeners are in. `end` must be out of the page's reach. */
export function startSentry(
  { page, load, confirmBox, orphan, now }: SentryPorts,
  end: AbortController,
): Sentry {
  const lifetime = end.signal
  let keeper: Keeper | null = null
  let loading = false
  /** Made at the first event: a page that nobody touches does not even compile it. */
  let gestures: Gestures | null = null

  function need(): void {
    if (keeper || loading) return
    loading = true
    void load().then((possible) => {
      loading = false
      if (!possible) waiting.lost()
    })
  }

  const waiting = holdWithoutKeeper(page, confirmBox, need, now)
  function hear(event: Event): void {
    if (keeper?.isOwnEvent(event)) return
    gestures ??= trackGestures(() => keeper ?? waiting)
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keyup' && event.isTrusted) waiting.released(keyOf(event))
      if (keeper?.takeKey(event)) {
        gestures.keepFromPage(event)
        return
      }
    } else if (event.type === 'click' && !keeper) clicked(event)
    keeper?.hear(event)
    gestures.handle(event)
  }

  // A window that loses the keyboard never hears the key come up.
  function onBlur({ target }: Event): void {
    if (target !== window) return
    gestures?.forgetKeys()
    waiting.released(null)
  }

  listen(hear, lifetime)
  const clicked = watchForMessages(page, need, lifetime)
  const capture = { capture: true, signal: lifetime }
  window.addEventListener('blur', onBlur, capture)
  // Chrome lets a guard live on in the page when its extension goes (docs/platform.md 2.2). Two of them would hold each
  // other's replays, so an orphan leaves when another has come. Nobody else is moved by this call.
  window.addEventListener(SUCCESSOR, () => orphan() && end.abort(), capture)
  if (document.readyState === 'complete') window.dispatchEvent(new Event(SUCCESSOR))
  return {
    attach(create) {
      if (keeper) return
      keeper = create()
      waiting.handOver(keeper)
    },
  }
}
