/** The guard of one frame: asleep, with nothing but listeners, until the frame shows direct messages. */
import { type Awake, wakeUp } from './awake.ts'
import { listen } from './capture.ts'
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
  const { page } = ports
  let awake: Awake | null = null

  function wake(): Awake {
    if (awake === null) {
      awake = wakeUp(ports, watch.surface, lifetime)
      ports.awoken()
    }
    return awake
  }

  listen((event) => {
    if (event.type === 'click') watch.clicked()
    if (awake !== null || page.concernsMessages(event)) wake().hear(event)
  }, lifetime)

  const watch = watchSurface(
    page,
    (surface: Surface) => {
      wake().show(surface)
      ports.healthChanged()
    },
    lifetime,
  )

  return {
    health() {
      const { dm, composer, unknownBox } = watch.surface()
      if (!dm) return { surface: 'none', guarded: false, reason: null }
      const reason = composer !== null ? null : unknownBox ? 'composer-unknown' : 'no-composer'
      return { surface: 'dm', guarded: composer !== null, reason }
    },
    settingsChanged() {
      if (watch.surface().dm) awake?.show(watch.surface())
    },
  }
}
