/**
 * Watches for a DM surface, and follows it while it is there. On a page without one this costs two listeners and a
 * look after a click; the page is observed only once it shows direct messages.
 */
import type { PagePort, Surface } from './ports.ts'

/** Looks after a click: menus and flyouts need a moment to open, slow ones a second one. */
const LOOKS_AFTER_CLICK_MS = [300, 1500]

export interface Watch {
  /** Something was clicked: a composer may open. */
  clicked(): void
  surface(): Surface
}

/** Watches until `lifetime` aborts; `onSurface` hears of every surface seen, also of one that has gone. */
export function watchSurface(
  page: PagePort,
  onSurface: (surface: Surface) => void,
  lifetime: AbortSignal,
): Watch {
  let surface: Surface = { dm: false, composer: null, unknownBox: false }
  let lookIsDue = false
  let observer: MutationObserver | null = null
  let clickLooks: ReturnType<typeof setTimeout>[] = []

  function look(): void {
    lookIsDue = false
    if (lifetime.aborted) return
    const had = surface.dm
    surface = page.readSurface()
    if (surface.dm && observer === null) observe()
    if (!surface.dm) stopObserving()
    if (had || surface.dm) onSurface(surface)
  }

  function lookSoon(): void {
    if (lookIsDue) return
    lookIsDue = true
    // A hidden tab draws no frames, and there is nothing to follow in it.
    requestAnimationFrame(look)
  }

  function observe(): void {
    observer = new MutationObserver((records) => {
      // What is typed changes only the composer; everything else may change who it goes to.
      if (records.some(({ target }) => !surface.composer?.contains(target))) lookSoon()
    })
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['aria-selected', 'href'],
    })
  }

  function stopObserving(): void {
    observer?.disconnect()
    observer = null
  }

  const hear = { capture: true, signal: lifetime }
  window.addEventListener(
    'focusin',
    (event) => {
      if (observer === null && event.target instanceof Element && page.composerAround(event.target)) look()
    },
    hear,
  )
  // Only where messages are expected: elsewhere they open after a click or with the focus.
  const lookAtFirst = () => page.isMessagesPath() && look()
  // Not earlier: a composer is never part of the page as it arrives.
  window.addEventListener('pageshow', lookAtFirst, hear)
  lifetime.addEventListener('abort', stopObserving)
  // Started late, in a page that was already there. Not in this task: whoever starts us is not ready to hear yet.
  if (document.readyState === 'complete') setTimeout(look)

  return {
    clicked() {
      if (observer !== null) return
      for (const timer of clickLooks) clearTimeout(timer)
      clickLooks = LOOKS_AFTER_CLICK_MS.map((ms) => setTimeout(look, ms))
    },
    surface: () => surface,
  }
}
