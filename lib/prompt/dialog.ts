/** The native modal dialog around a card: opening, placing, and every way it can end without an answer. */
import type { PromptView } from '../guard/ports.ts'
import { placeCard } from './place.ts'

/** Clicks beside the card right after it opened belong to the press that opened it. */
const BACKDROP_DEAF_MS = 500

export function openDialog(dialog: HTMLDialogElement, { near }: PromptView, onKeepWriting: () => void): void {
  const openedAt = performance.now()
  dialog.showModal()
  place(dialog, near)
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

/** Where Tab stops: what scrolls, so that it can be read to its end, and the buttons. */
export function tabStops(dialog: HTMLDialogElement): HTMLElement[] {
  const stops = dialog.querySelectorAll<HTMLElement>('[data-scrolls], button')
  return [...stops].filter((stop) => stop.tagName === 'BUTTON' || stop.scrollHeight > stop.clientHeight)
}

/** Places the card beside the composer; call it again when the window has changed. */
export function place(dialog: HTMLDialogElement, near: Element): void {
  const heightAt = (width: number) => {
    dialog.style.width = `${width}px`
    return dialog.getBoundingClientRect().height
  }
  const view = { width: innerWidth, height: innerHeight }
  const { left, top } = placeCard(near.getBoundingClientRect(), heightAt, view)
  dialog.style.left = `${left}px`
  dialog.style.top = `${top}px`
}

function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
