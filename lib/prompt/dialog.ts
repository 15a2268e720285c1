/** The native modal dialog around a card or a stop: opening, placing, and every way it can end without an answer. */
import { placeCard, placeStop, type Size } from './place.ts'

/** Places a dialog that stands open; called again when the window has changed. */
export type Place = (dialog: HTMLDialogElement) => void

/** Clicks beside the card right after it opened belong to the press that opened it. */
const BACKDROP_DEAF_MS = 500

export function openDialog(dialog: HTMLDialogElement, place: Place, onKeepWriting: () => void): void {
  const openedAt = performance.now()
  dialog.showModal()
  place(dialog)
  // A card that grows, as when trust is given in it, must not grow over the composer.
  new ResizeObserver(() => dialog.open && place(dialog)).observe(dialog)
  focusSafeAnswer(dialog)
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

/** Explicitly: browsers give the focus to the first thing that scrolls, and a long name does. */
function focusSafeAnswer(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('[data-safe]')?.focus()
}

/** Where Tab stops: what scrolls, so that it can be read to its end, and everything to press. */
export function tabStops(dialog: HTMLDialogElement): HTMLElement[] {
  const stops = dialog.querySelectorAll<HTMLElement>('[data-scrolls], button:enabled, input:enabled')
  return [...stops].filter((stop) => !('scrolls' in stop.dataset) || stop.scrollHeight > stop.clientHeight)
}

/** The card, beside the composer. */
export const beside =
  (near: Element): Place =>
  (dialog) =>
    put(dialog, (heightAt, view) => placeCard(near.getBoundingClientRect(), heightAt, view))

/** The stop, wherever the composer is. */
export const inTheMiddle: Place = (dialog) => put(dialog, placeStop)

function put(
  dialog: HTMLDialogElement,
  placed: (heightAt: (width: number) => number, view: Size) => { left: number; top: number },
): void {
  const heightAt = (width: number) => {
    dialog.style.width = `${width}px`
    return dialog.getBoundingClientRect().height
  }
  const { left, top } = placed(heightAt, { width: innerWidth, height: innerHeight })
  dialog.style.left = `${left}px`
  dialog.style.top = `${top}px`
}

function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
