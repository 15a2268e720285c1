/**
 * Has the script that knows Delete loaded when the person first comes to something that opens a menu with it, and keeps
 * what they do until it is here. Most people never delete: they need not carry the words for it in 43 languages.
 */

import type { GuardPorts } from '../ports.ts'
import { pressesControl } from '../sentry/gestures.ts'
import type { DeleteNotice, NoticePorts, Reach } from './notice-ports.ts'

/** After this long without the script it is asked for again, if something that was kept may still matter. */
export const ASK_AGAIN_MS = 1_500
/** How long a press may matter: as long as a menu may take to open (notice.ts). */
export const KEPT_MS = 3_000
/** More than anybody does in that time; what opens a menu is among the last of it. */
const MOST_KEPT = 16

export interface DeleteReach {
  hear(event: Event): void
  /** The script has run. Only the first offer is taken. */
  attach(create: (ports: NoticePorts) => DeleteNotice): void
}

type DeletePorts = Pick<GuardPorts, 'settings' | 'ui' | 'everyone' | 'openHelp' | 'loadNotice'> & {
  page: Pick<GuardPorts['page'], 'reachesDelete' | 'readSurface'>
}

/**
 * An orphan that has not loaded the script asks for it in vain, and says nothing of Delete; it still holds every send.
 * @param lifetime ends what is kept, and the asking
 */
export function reachDelete(ports: DeletePorts, lifetime: AbortSignal): DeleteReach {
  const { page, settings, everyone, ui, openHelp, loadNotice } = ports
  let notice: DeleteNotice | null = null
  let asked = false
  let kept: (Reach & { opens: boolean; at: number })[] = []

  /** Asks once in a while, whatever comes of it: the answer may be no, or never come. */
  function need(): void {
    if (asked) return
    asked = true
    void loadNotice()
    setTimeout(() => {
      asked = false
      forgetOld()
      if (notice === null && kept.length > 0) need()
    }, ASK_AGAIN_MS)
  }

  function forgetOld(): void {
    kept = lifetime.aborted ? [] : kept.filter(({ at }) => performance.now() - at < KEPT_MS)
  }

  function keep(reach: Reach): void {
    const opens = page.reachesDelete(reach.target, reach.by === 'right-press')
    forgetOld()
    // Until a menu may open, nothing is about Delete.
    if (!opens && kept.length === 0) return
    // Of the many things that the pointer crosses, the last is where it is.
    const last = kept.at(-1)
    if (reach.by === 'coming' && last?.by === 'coming' && !last.opens) kept.pop()
    kept.push({ ...reach, opens, at: performance.now() })
    if (kept.length > MOST_KEPT) kept.shift()
    need()
  }

  return {
    hear(event) {
      const by = kindOf(event)
      if (by === null || !settings.current().notice) return
      const target = event.composedPath()[0]
      if (!(target instanceof Element)) return
      if (notice !== null) notice.hear({ by, target })
      else keep({ by, target })
    },
    attach(create) {
      if (notice !== null || lifetime.aborted) return
      const arrived = create({
        ui,
        openHelp,
        everyoneSeen: () => everyone.noteSeen(page.readSurface().place),
      })
      notice = arrived
      forgetOld()
      for (const { by, target } of kept) arrived.hear({ by, target })
      kept = []
    },
  }
}

/** Heard at every key: what neither comes to anything nor presses it must cost nothing. */
function kindOf(event: Event): Reach['by'] | null {
  const { type } = event
  if (type === 'pointerover' || type === 'focusin') return 'coming'
  if (type === 'contextmenu') return 'right-press'
  return type === 'click' || (type === 'keydown' && pressesControl(event)) ? 'press' : null
}
