/**
 * The guard of a frame that shows direct messages: everything that needs more than listeners. Most frames of tiktok.com
 * never get here.
 */
import { createFlow } from './flow.ts'
import { followConversations } from './follow.ts'
import { keyOf, trackGestures } from './gestures.ts'
import { noticeDelete } from './notice.ts'
import type { GuardPorts, Surface } from './ports.ts'

export interface Awake {
  /** Hears an event before the page does. */
  hear(event: Event): void
  /** The page shows this now. */
  show(surface: Surface): void
}

/** @param current what the page shows, asked again whenever the prompt's script has arrived */
export function wakeUp(ports: GuardPorts, current: () => Surface, lifetime: AbortSignal): Awake {
  const { page, settings, ui } = ports
  const follower = followConversations(ports)
  const flow = createFlow(ports, follower, lifetime)
  const gestures = trackGestures(page, flow)
  const notice = noticeDelete(ports, lifetime)

  function hearKey(event: KeyboardEvent): void {
    if (event.type === 'keyup') flow.released(keyOf(event))
    const prompt = flow.prompt()
    if (prompt !== null) {
      gestures.keepFromPage(event)
      prompt.shieldKey(event)
      return
    }
    if (event.type === 'keydown' && event.target === current().composer) follower.typed()
    gestures.handle(event)
  }

  function show({ composer }: Surface): void {
    const prompt = ui.current()
    const recipient = composer && follower.read(composer).recipient
    if (prompt !== null) {
      const cue = recipient && settings.current().cue ? { recipient } : null
      prompt.showCue(cue, composer, composer && page.headerAvatar(composer))
    } else if (composer !== null) {
      void ui.load().then((loaded) => loaded && show(current()))
    }
  }

  const hear = { signal: lifetime }
  document.addEventListener('visibilitychange', () => follower.visibility(document.hidden), hear)
  // A page that goes into the back/forward cache keeps its draft, never a question.
  window.addEventListener('pagehide', () => flow.dismiss(), hear)
  // A window that loses the keyboard never hears the key come up.
  window.addEventListener('blur', (event) => event.target === window && flow.released(null), hear)

  return {
    hear(event) {
      if (page.isOwnEvent(event)) return
      if (event instanceof KeyboardEvent) {
        hearKey(event)
        return
      }
      gestures.handle(event)
      const target = event.composedPath()[0]
      if (event.type === 'click' && target instanceof Element) notice(target)
    },
    show,
  }
}
