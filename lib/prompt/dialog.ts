/** The native modal dialog around a card or a stop: opening, placing, and every way it can end without an answer. */
import { inOwnPixels, placeCard, placeStop } from './place.ts'
import type { Fit } from './root.ts'

/** Places a dialog that stands open; called again when the window has changed. */
export type Place = (dialog: HTMLDialogElement) => void

/** Clicks beside the card right after it opened belong to the press that opened it. */
const BACKDROP_DEAF_MS = 500

export function openDialog(dialog: HTMLDialogElement, place: Place, onKeepWriting: () => void): void {
  const openedAt = performance.now()
  dialog.showModal()
  place(dialog)
  // Opening gives the focus to something, which may stand further down.
  dialog.scrollTop = 0
  // A card that grows, as when trust is given in it, must not grow over the composer.
  new ResizeObserver(() => dialog.open && place(dialog)).observe(dialog)
  focusSafeAnswer(dialog)
  // The focus never falls to the page: a part of the dialog that goes, as when trust was given in it, may have had it.
  new MutationObserver(() => dialog.open && !focusedIn(dialog) && focusSafeAnswer(dialog)).observe(dialog, {
    childList: true,
    subtree: true,
  })
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    onKeepWriting()
  })
  dialog.addEventListener('close', () => {
    // Closed and opened again when the page took our host away.
    if (!dialog.open) onKeepWriting()
  })
  dialog.addEventListener('click', (event) => {
    const late = performance.now() - openedAt >= BACKDROP_DEAF_MS
    if (event.isTrusted && late && event.target === dialog && isOutside(dialog, event)) onKeepWriting()
  })
}

/** Shows a dialog again whose host was taken out of the page: it is still open then, but no longer modal. */
export function reopenDialog(dialog: HTMLDialogElement): void {
  dialog.close()
  dialog.showModal()
  focusSafeAnswer(dialog)
}

/**
 * Explicitly: browsers give the focus to the first thing that scrolls, and a long name does. And without scrolling: the
 * answers are in view anyway, and Firefox would scroll to where they stood without that, past the title.
 */
function focusSafeAnswer(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('[data-safe]')?.focus({ preventScroll: true })
}

/** What in the dialog has the focus of its tree. */
export function focusedIn(dialog: HTMLDialogElement): Element | null {
  const { activeElement } = dialog.getRootNode() as Document | ShadowRoot
  return dialog.contains(activeElement) ? activeElement : null
}

/** Where Tab stops: what scrolls, so that it can be read to its end, and everything to press. */
export function tabStops(dialog: HTMLDialogElement): HTMLElement[] {
  const stops = dialog.querySelectorAll<HTMLElement>(
    '[data-scrolls], button:not(:disabled), input:not(:disabled)',
  )
  return [...stops].filter((stop) => !('scrolls' in stop.dataset) || stop.scrollHeight > stop.clientHeight)
}

/** The card, beside the composer. @param measure how large it is drawn, and the room it has */
export const beside =
  (near: Element, measure: () => Fit): Place =>
  (dialog) => {
    const fit = measure()
    const box = inOwnPixels(near.getBoundingClientRect(), fit.scale)
    put(dialog, placeCard(box, heightAt(dialog, fit), fit.view))
  }

/** The stop, wherever the composer is; likewise. */
export const inTheMiddle =
  (measure: () => Fit): Place =>
  (dialog) => {
    const fit = measure()
    put(dialog, placeStop(heightAt(dialog, fit), fit.view))
  }

/** How high a dialog becomes at a width; it is left so wide. */
const heightAt =
  (dialog: HTMLDialogElement, { scale }: Fit) =>
  (width: number) => {
    dialog.style.width = `${width}px`
    return dialog.getBoundingClientRect().height / scale
  }

function put(dialog: HTMLDialogElement, { left, top }: { left: number; top: number }): void {
  dialog.style.left = `${left}px`
  dialog.style.top = `${top}px`
}

function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
