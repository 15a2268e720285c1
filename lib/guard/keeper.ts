/** The guard of a frame that shows messages: following, asking, replaying, and seeing where Delete is reached. */
import { knownRecipient } from '../core/people/recipient.ts'
import type { Surface } from '../page/surface.ts'
import { type DeleteReach, reachDelete } from './delete/reach-delete.ts'
import { followConversations } from './follow/follow.ts'
import { listenForTrail } from './follow/listen-trail.ts'
import { createLearner } from './learn.ts'
import type { GuardPorts } from './ports.ts'
import { createFlow } from './send/flow.ts'
import { keyOf } from './sentry/gestures.ts'
import type { Keeper } from './sentry/sentry.ts'
import { watchSurface } from './watch.ts'

export interface Health {
  surface: 'none' | 'dm'
  guarded: boolean
  reason: 'no-composer' | 'composer-unknown' | null
}

export interface StartedKeeper extends Keeper {
  /** The notice's script has run. */
  attachNotice: DeleteReach['attach']
  /** What is guarded in this frame, for badge and popup. */
  health(): Health
  /** Settings have changed: what is shown follows. */
  settingsChanged(): void
  /** The page can be read better than before. */
  lookAgain(): void
  /** Everything about people was forgotten. */
  forgotten(): void
}

/** @param lifetime ends the keeper; the page must have no way to abort it */
export function startKeeper(ports: GuardPorts, lifetime: AbortSignal): StartedKeeper {
  const { page, settings, ui } = ports
  const follower = followConversations(ports)
  const flow = createFlow(ports, follower, (send) => learner.leaving(send), lifetime)
  const deletes = reachDelete(ports, lifetime)
  const watch = watchSurface(page, show, lifetime)
  const trail = listenForTrail(page, follower, lifetime)
  const learner = createLearner(
    page,
    (chat) => follower.noteChat(chat).identity,
    flow.sentLately,
    ({ control, chat }) =>
      flow.say({ kind: 'learned' }, { path: 'one-press', box: chat, control, transfer: null }),
    lifetime,
  )

  function show(surface: Surface): void {
    follower.trail.rows(page.readRowOrder())
    draw(surface)
    ports.healthChanged()
  }

  function draw({ composer }: Surface): void {
    const prompt = ui.current()
    const recipient = composer && knownRecipient(follower.noteComposer(composer))
    if (prompt !== null) {
      const cue =
        recipient && settings.current().cue ? { recipient, pausedUntil: settings.pausedUntil() } : null
      prompt.showCue(cue, composer && page.composerBox(composer), composer && page.headerAvatar(composer))
    } else if (composer !== null) {
      void ui.load().then((loaded) => loaded && draw(watch.surface()))
    }
  }

  const hear = { signal: lifetime }
  document.addEventListener('visibilitychange', () => follower.visibility(document.hidden), hear)
  // A page that goes into the back/forward cache keeps its draft, never a question.
  window.addEventListener('pagehide', () => flow.dismiss(), hear)
  window.addEventListener('blur', (event) => event.target === window && flow.released(null), hear)
  // Delete is told of where it is reached, not only where it is pressed.
  for (const type of ['pointerover', 'focusin', 'contextmenu'])
    window.addEventListener(type, deletes.hear, { capture: true, passive: true, signal: lifetime })

  return {
    isOwnEvent: page.isOwnEvent,
    readGesture: (event) => page.readGesture(event, settings.current().reactions),
    rule: flow.rule,
    ask(send, ruled, key, trusted) {
      learner.asks()
      flow.ask(send, ruled, key, trusted)
    },
    passed: flow.passed,
    takeKey(event) {
      if (event.type === 'keyup' && event.isTrusted) flow.released(keyOf(event))
      return flow.prompt()?.shieldKey(event) ?? false
    },
    hear(event) {
      flow.looked()
      // A sheet may be sent from where no composer has called for the prompt, and the reader with it.
      if (ports.reader.current() === null) void ports.reader.load()
      if (event.type === 'keydown' && event.target === watch.surface().composer) follower.typed()
      trail(event)
      learner.hear(event)
      deletes.hear(event)
      if (event.type === 'click') watch.clicked()
    },
    health() {
      const { dm, composer, unknownBox } = watch.surface()
      if (!dm) return { surface: 'none', guarded: false, reason: null }
      const reason = composer !== null ? null : unknownBox ? 'composer-unknown' : 'no-composer'
      return { surface: 'dm', guarded: composer !== null, reason }
    },
    settingsChanged() {
      if (watch.surface().dm) draw(watch.surface())
    },
    lookAgain: watch.lookSoon,
    attachNotice: deletes.attach,
    forgotten: follower.forget,
  }
}
