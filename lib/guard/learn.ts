/**
 * Learns which controls send at once. TikTok's stickers, greetings and the like are not known on the web
 * (docs/tiktok-page.md 7, path 10), so they are known by what they do: a press after which a message of one's own stands
 * at the end of the same chat, and that no known send explains. Remembered for as long as the page lives.
 */

import type { LearnablePress, LearningPage } from '../page/learning.ts'
import type { SendSite } from '../page/sends.ts'
import { pressesControl } from './sentry/gestures.ts'

/** How long after the end of a press its message may come. */
const COMES_MS = 3_000
/** How long a file may take to stand in the chat. */
const UPLOAD_MS = 30_000
const LOOK_MS = 80
/** A press of this length is a hold, as on a microphone. */
const LONG_MS = 400

export interface Learner {
  /** Hears every event before it is judged. */
  hear(event: Event): void
  /** A known send is asked about: what comes now is its message. */
  asks(): void
  /**
   * A known send is about to go its way: reads the chat as it is before. Call the result once it has gone; what turns
   * out to send nothing is not asked about any more.
   */
  leaving(send: SendSite): () => void
}

/**
 * @param sentLately whether a known send went its way in the last few seconds: a message that comes now is its own
 * @param learned tells the person, once for each kind of control
 */
export function createLearner(
  page: LearningPage,
  keyOfChat: (chat: Element) => string,
  sentLately: () => boolean,
  learned: (press: LearnablePress) => void,
  lifetime: AbortSignal,
): Learner {
  let stop: () => void = () => {}

  function observe(press: LearnablePress): void {
    stop()
    const before = { ...page.readOwnMessages(press.chat), key: keyOfChat(press.chat) }
    const pressedAt = performance.now()
    let releasedAt: number | null = null
    const onRelease = () => {
      releasedAt ??= performance.now()
    }
    const ends = new AbortController()
    for (const type of ['pointerup', 'pointercancel', 'keyup', 'click'])
      window.addEventListener(type, onRelease, { capture: true, signal: ends.signal })
    const timer = setInterval(() => {
      const over = releasedAt !== null && performance.now() - releasedAt > COMES_MS
      // Another chat shows other messages; that is no send.
      if (over || !press.chat.isConnected || keyOfChat(press.chat) !== before.key) {
        stop()
        return
      }
      const now = page.readOwnMessages(press.chat)
      if (now.count <= before.count || now.last === null || now.last === before.last) return
      // What stood at the end has gone: another part of the chat is shown, as by "to the latest".
      if (before.end?.isConnected === false) return
      const long = releasedAt !== null && releasedAt - pressedAt >= LONG_MS
      stop()
      page.learn(press, long)
      learned(press)
    }, LOOK_MS)
    stop = () => {
      clearInterval(timer)
      ends.abort()
      stop = () => {}
    }
  }

  lifetime.addEventListener('abort', () => stop())
  return {
    hear(event) {
      // Heard at every key: what is no press must cost nothing.
      const pressed = event.type === 'pointerdown' || (event.type === 'keydown' && pressesControl(event))
      if (!pressed || !event.isTrusted) return
      const target = event.composedPath()[0]
      const press = target instanceof Element && !sentLately() ? page.learnableAt(target) : null
      if (press) observe(press)
    },
    asks: () => stop(),
    leaving(send) {
      stop()
      const { path, box } = send
      if (path !== 'one-press' && path !== 'files') return () => {}
      const before = page.readOwnMessages(box)
      const dialogs = page.countDialogs()
      const check = (unlessDialog: boolean) => {
        if (lifetime.aborted || !box.isConnected) return
        const now = page.readOwnMessages(box)
        if (now.count > before.count || (now.last !== null && now.last !== before.last)) return
        // Where no message can be told to be one's own, nothing says that a file did not leave.
        const sentNothing = unlessDialog ? page.countDialogs() > dialogs : path !== 'files' || now.count > 0
        if (sentNothing) page.unlearn(send)
      }
      return () => {
        // A file that opens a dialog is sent from there; otherwise it may take its time to get there.
        setTimeout(() => check(path === 'files'), COMES_MS)
        if (path === 'files') setTimeout(() => check(false), UPLOAD_MS)
      }
    },
  }
}
