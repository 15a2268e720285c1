/**
 * The part of the guard that every frame of tiktok.com pays for: the listeners, and holding what they hear. Everything
 * else, the keeper, is loaded when the frame first shows messages. Until it is there every send is held, and the
 * keeper asks about it as soon as it arrives.
 */

import type { PressReader, SendSite } from '../../page/sends.ts'
import type { SentryPage } from '../../page/sentry.ts'
import { listen } from './capture.ts'
import { type Gestures, keyOf, type SendJudge, trackGestures } from './gestures.ts'

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

/** Looks after a click: sheets open at once, flyouts need a moment, slow ones a second one. */
const LOOKS_AFTER_CLICK_MS = [30, 300, 1500]
/** How long a held send waits for the keeper before the browser's confirm box asks instead. */
export const KEEPER_WAIT_MS = 2_000
/** How long a yes in the confirm box stands. */
const PASS_MS = 30_000

/** What a newer guard calls out when it has come into a page that was already there. */
const SUCCESSOR = 'right-person-successor'

/** Starts listening, at once: nothing may be awaited before the listeners are in. `end` must be out of the page's reach. */
export function startSentry(ports: SentryPorts, end: AbortController): Sentry {
  const { page, load, confirmBox, now } = ports
  const lifetime = end.signal
  let keeper: Keeper | null = null
  let loading = false
  /** The first send held while there was no keeper. */
  let early: { send: SendSite; key: string | null; trusted: boolean; lost: boolean } | null = null
  /** The confirm box was answered with yes: one trusted send of just this passes (I5). */
  let pass: { box: HTMLElement; words: string; until: number } | null = null
  let giveUpTimer: ReturnType<typeof setTimeout> | undefined

  /** Made at the first event: a page that nobody touches does not even compile it. */
  let gestures: Gestures | null = null

  const judge = (): SendJudge => ({
    rule(send, event, earlier) {
      if (keeper) return keeper.rule(send, event, earlier)
      const may = earlier?.kind !== 'held' && mayPassOnce(send, event)
      return { kind: may ? 'let' : 'held', snapshot: null }
    },
    ask(send, ruled, key, trusted) {
      if (keeper) {
        keeper.ask(send, ruled, key, trusted)
        return
      }
      // Pressed again while it waits: the same question.
      if (early) return
      early = { send, key, trusted, lost: false }
      need()
      clearTimeout(giveUpTimer)
      giveUpTimer = setTimeout(giveUp, KEEPER_WAIT_MS)
    },
    passed(send, ruled) {
      pass = null
      keeper?.passed(send, ruled)
    },
  })
  const reader: PressReader = {
    // The keeper knows more, and better.
    readGesture: (event) => (keeper ?? page).readGesture(event),
  }

  function need(): void {
    if (keeper || loading) return
    loading = true
    void load().then((possible) => {
      loading = false
      if (!possible) giveUp()
    })
  }

  /** No keeper will come: never silent, never stuck. A key must come up first, or it would press the box's OK. */
  function giveUp(): void {
    if (keeper || !early) return
    early.lost = true
    if (early.key !== null) return
    const { send } = early
    early = null
    pass = confirmBox() ? { box: send.box, words: page.wordsAround(send), until: now() + PASS_MS } : null
  }

  function mayPassOnce(send: SendSite, event: Event): boolean {
    if (!pass || !event.isTrusted) return false
    const { box, until, words } = pass
    if (box === send.box && words === page.wordsAround(send) && now() <= until) return true
    pass = null
    return false
  }

  function released(key: string | null): void {
    if (!early || (key !== null && key !== early.key)) return
    early.key = null
    if (early.lost) giveUp()
  }

  function hear(event: Event): void {
    if (keeper?.isOwnEvent(event)) return
    gestures ??= trackGestures(reader, judge())
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keyup' && event.isTrusted) released(keyOf(event))
      if (keeper?.takeKey(event)) {
        gestures.keepFromPage(event)
        return
      }
    } else if (event.type === 'click' && !keeper) clicked(event)
    keeper?.hear(event)
    gestures.handle(event)
  }

  function clicked({ target }: Event): void {
    if (target instanceof Element && page.opensShare(target)) need()
    for (const ms of LOOKS_AFTER_CLICK_MS) setTimeout(look, ms)
  }

  const look = () => {
    if (!keeper && page.showsMessages()) need()
  }

  listen(hear, lifetime)
  const capture = { capture: true, signal: lifetime }
  const onFocus = ({ target }: Event) => {
    if (!keeper && target instanceof Element && page.isInComposer(target)) need()
  }
  window.addEventListener('focusin', onFocus, capture)
  // Not before the page has loaded: a composer is never part of it as it arrives. On other pages one opens after a click
  // or with the focus.
  if (page.isMessagesPath()) {
    window.addEventListener('pageshow', need, capture)
    if (document.readyState === 'complete') setTimeout(need)
  } else if (document.readyState === 'complete') setTimeout(look)
  // A window that loses the keyboard never hears the key come up.
  const onBlur = ({ target }: Event) => {
    if (target !== window) return
    gestures?.forgetKeys()
    released(null)
  }
  window.addEventListener('blur', onBlur, capture)
  // Chrome lets a guard live on in the page when its extension goes (docs/platform.md 2.2). Two of them would hold each
  // other's replays, so an orphan leaves when another has come. Nobody else is moved by this call.
  window.addEventListener(SUCCESSOR, () => ports.orphan() && end.abort(), capture)
  if (document.readyState === 'complete') window.dispatchEvent(new Event(SUCCESSOR))
  return {
    attach(create) {
      if (keeper) return
      keeper = create()
      if (early) keeper.ask(early.send, null, early.key, early.trusted)
      early = null
    },
  }
}
