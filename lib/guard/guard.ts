/** The guard of one frame: ears, flow, watch and notice over the ports. */
import { listen } from './capture.ts'
import { createFlow } from './flow.ts'
import { followConversations } from './follow.ts'
import { trackGestures } from './gestures.ts'
import { noticeDelete } from './notice.ts'
import type { GuardPorts, Surface } from './ports.ts'
import { watchSurface } from './watch.ts'

export interface Guard {
  /** What is guarded in this frame, for badge and popup. */
  health(): { surface: 'none' | 'dm'; guarded: boolean; reason: 'no-composer' | 'composer-unknown' | null }
  /** Settings have changed: what is shown follows. */
  settingsChanged(): void
}

/**
 * Starts guarding this frame, at once and synchronously: nothing may be awaited before the listeners are in.
 * @param lifetime ends the guard; the page must have no way to abort it
 */
export function startGuard(ports: GuardPorts, lifetime: AbortSignal): Guard {
  const { page, settings, ui } = ports
  const follower = followConversations(ports)
  const flow = createFlow(ports, follower, lifetime)
  const gestures = trackGestures(page, flow)
  const notice = noticeDelete(ports, lifetime)

  listen(
    {
      gestures,
      flow,
      isOwnEvent: page.isOwnEvent,
      typed: (event) => {
        const { composer } = watch.surface()
        if (composer !== null && event.target === composer) follower.typed()
      },
      clicked: (event) => {
        watch.clicked()
        const target = event.composedPath()[0]
        if (target instanceof Element) notice(target)
      },
    },
    lifetime,
  )
  const watch = watchSurface(page, showSurface, lifetime)

  function showSurface({ composer }: Surface): void {
    ports.healthChanged()
    const prompt = ui.current()
    const recipient = composer && follower.read(composer).recipient
    if (prompt !== null) {
      const cue = recipient && settings.current().cue ? { recipient } : null
      prompt.showCue(cue, composer, composer && page.headerAvatar(composer))
    } else if (composer !== null) {
      void ui.load().then((loaded) => loaded && showSurface(watch.surface()))
    }
  }

  const hear = { signal: lifetime }
  document.addEventListener('visibilitychange', () => follower.visibility(document.hidden), hear)
  // A page that goes into the back/forward cache keeps its draft, never a question.
  window.addEventListener('pagehide', () => flow.dismiss(), hear)

  return {
    health() {
      const { dm, composer, unknownBox } = watch.surface()
      if (!dm) return { surface: 'none', guarded: false, reason: null }
      const reason = composer !== null ? null : unknownBox ? 'composer-unknown' : 'no-composer'
      return { surface: 'dm', guarded: composer !== null, reason }
    },
    settingsChanged: () => {
      if (watch.surface().dm) showSurface(watch.surface())
    },
  }
}
