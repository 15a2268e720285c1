/** Keeps what we draw beside what it belongs to, while the page scrolls and grows. Measures only when something moved. */
import { CUE_HEIGHT, inOwnPixels, placeBeside, placeCue } from './place.ts'
import type { Fit } from './root.ts'

export interface Layout {
  /** Draws the thing at `place` beside `near` from now on; null when there is nothing to draw. */
  follow(place: PlaceName, near: Element | null): void
  /** What is drawn has changed its size, or the page may have moved. */
  update(): void
}

export type PlaceName = 'cue' | 'notice' | 'saying'

/** @param measure how large `container` is drawn now, and the room it has */
export function createLayout(container: HTMLElement, measure: () => Fit, lifetime: AbortSignal): Layout {
  const followed = new Map<PlaceName, Element>()
  let due = false

  function update(): void {
    if (due || followed.size === 0) return
    due = true
    requestAnimationFrame(() => {
      due = false
      placeAll()
    })
  }

  function placeAll(): void {
    const fit = measure()
    for (const [name, near] of followed) {
      const place = container.querySelector<HTMLElement>(`[data-place="${name}"]`)
      if (place === null) continue
      // What the page lays over the composer also lies over the cue; words about a message must be seen all the same.
      if (!near.isConnected) {
        // A menu may be drawn anew many times a second: its notice stays where it was until it is taken away.
        if (name === 'cue') place.style.visibility = 'hidden'
        continue
      }
      const shown = name !== 'cue' || isUncovered(near)
      place.style.visibility = shown ? 'visible' : 'hidden'
      if (!shown) continue
      const { left, top, width } = placeOne(name, near, place, fit)
      place.style.left = `${left}px`
      place.style.top = `${top}px`
      place.style.width = width === null ? '' : `${width}px`
    }
  }

  const resizes = new ResizeObserver(update)
  window.addEventListener('scroll', update, { capture: true, passive: true, signal: lifetime })
  lifetime.addEventListener('abort', () => resizes.disconnect())
  return {
    follow(name, near) {
      const before = followed.get(name)
      if (before === near) return
      if (before) resizes.unobserve(before)
      followed.delete(name)
      if (near) {
        followed.set(name, near)
        resizes.observe(near)
      }
      update()
    },
    update,
  }
}

function placeOne(name: PlaceName, near: Element, place: HTMLElement, { scale, view }: Fit) {
  const box = inOwnPixels(near.getBoundingClientRect(), scale)
  if (name === 'cue') return placeCue(box, view)
  // Where it stood before must not make it narrower than it need be.
  place.style.left = '0'
  const { width, height } = place.getBoundingClientRect()
  const size = { width: width / scale, height: height / scale }
  // Words about a send stand above the composer, clear of the cue; words about a menu stand beside it.
  const lifted = name === 'saying' ? { ...box, top: box.top - CUE_HEIGHT, bottom: view.height } : box
  return { ...placeBeside(lifted, size, view), width: null }
}

/** Whether a person can see the element: some of it is in the window, and no dialog of the page lies over that. */
function isUncovered(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const [fromLeft, fromTop] = [Math.max(left, 0), Math.max(top, 0)]
  const [toRight, toBottom] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)]
  if (fromLeft >= toRight || fromTop >= toBottom) return false
  const hit = document.elementFromPoint((fromLeft + toRight) / 2, (fromTop + toBottom) / 2)
  if (hit === null) return false
  // A placeholder may lie over the text it stands for: anything close by in the tree is not a cover.
  let around = element
  for (let level = 0; level < 4 && around.parentElement; level++) around = around.parentElement
  return around.contains(hit)
}
