/** Keeps what we draw beside what it belongs to, while the page scrolls and grows. Measures only when something moved. */
import { placeBeside } from './place.ts'

export interface Layout {
  /** Draws the thing at `place` beside `near` from now on; null when there is nothing to draw. */
  follow(place: PlaceName, near: Element | null): void
  /** What is drawn has changed its size, or the page may have moved. */
  update(): void
}

export type PlaceName = 'cue' | 'notice' | 'saying'

/** The height of the cue, a line just above the composer (design section 4). */
const CUE_HEIGHT = 24

export function createLayout(container: HTMLElement): Layout {
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
      const { left, top, width } = name === 'cue' ? placeCue(near) : placeWords(near, place, name)
      place.style.left = `${left}px`
      place.style.top = `${top}px`
      if (width !== null) place.style.width = `${width}px`
    }
  }

  const resizes = new ResizeObserver(update)
  window.addEventListener('scroll', update, { capture: true, passive: true })
  window.addEventListener('resize', update)
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

function placeCue(near: Element) {
  const { left, top, width } = near.getBoundingClientRect()
  return { left, top: top - CUE_HEIGHT, width }
}

function placeWords(near: Element, place: HTMLElement, name: PlaceName) {
  const { width, height } = place.getBoundingClientRect()
  const view = { width: innerWidth, height: innerHeight }
  const box = near.getBoundingClientRect()
  // Words about a send stand above the composer, clear of the cue; words about a menu stand beside it.
  const lifted =
    name === 'saying'
      ? { left: box.left, right: box.right, top: box.top - CUE_HEIGHT, bottom: view.height }
      : box
  return { ...placeBeside(lifted, { width, height }, view), width: null }
}

/** Whether a person can see the element: it is in the window, and no dialog of the page lies over it. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const top_ = document.elementFromPoint(left + width / 2, top + height / 2)
  if (width === 0 || top_ === null) return false
  // A placeholder may lie over the text it stands for: anything close by in the tree is not a cover.
  let around = element
  for (let level = 0; level < 4 && around.parentElement; level++) around = around.parentElement
  return around.contains(top_)
}
