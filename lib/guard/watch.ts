/** Follows what the page shows of direct messages. The page is observed only while it shows any. */
import type { ChatPage } from '../page/chat.ts'
import type { Surface, SurfacePage } from '../page/surface.ts'

/** Looks after a click while nothing is observed: flyouts need a moment to open, slow ones a second one. */
const LOOKS_AFTER_CLICK_MS = [300, 1500]

export interface Watch {
  /** Something was clicked: a composer may open. */
  clicked(): void
  surface(): Surface
  /** More can be seen than before: looks again with the next frame. */
  lookSoon(): void
}

/** Watches until `lifetime` aborts; `onSurface` hears of every surface seen, also of one that has gone. */
export function watchSurface(
  page: SurfacePage & Pick<ChatPage, 'composerAround'>,
  onSurface: (surface: Surface) => void,
  lifetime: AbortSignal,
): Watch {
  let surface: Surface = { dm: false, composer: null, place: 'over', unknownBox: false }
  let lookIsDue = false
  let observer: MutationObserver | null = null

  function look(): void {
    lookIsDue = false
    if (lifetime.aborted) return
    const had = surface.dm
    surface = page.readSurface()
    if (surface.dm) observe()
    else stopObserving()
    if (had || surface.dm) onSurface(surface)
  }

  function lookSoon(): void {
    if (lookIsDue) return
    lookIsDue = true
    // A hidden tab draws no frames, and there is nothing to follow in it.
    requestAnimationFrame(look)
  }

  function observe(): void {
    if (observer !== null) return
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

  const onFocus = ({ target }: Event) => {
    if (observer === null && target instanceof Element && page.composerAround(target)) look()
  }
  window.addEventListener('focusin', onFocus, { capture: true, signal: lifetime })
  lifetime.addEventListener('abort', stopObserving)
  // Not in this task: whoever starts us is not ready to hear yet.
  setTimeout(look)

  return {
    clicked() {
      if (observer === null) for (const ms of LOOKS_AFTER_CLICK_MS) setTimeout(look, ms)
    },
    surface: () => surface,
    lookSoon,
  }
}
