/**
 * Dialogs, as far as the sentry knows them: without the words of any language, which would weigh on every page of TikTok.
 * The keeper knows them well (dialog-send.ts), and is loaded when something to share with opens. Until it is there, a
 * press beside somebody who is chosen may send: holding it is right, and rare.
 */
import * as anchors from './anchors.ts'
import { closest, find } from './find.ts'
import type { FoundPlace } from './site.ts'

/** A press on a control of a dialog in which somebody is chosen, or null. */
export function earlyDialogSend(element: Element): FoundPlace | null {
  const control = closest(element, anchors.pressable)
  const box = control && closest(control, anchors.dialog)
  if (!control || !box || closest(control, anchors.choiceRow) !== null) return null
  if (control.matches(':disabled, [aria-disabled="true"]')) return null
  const chosen = find(box, anchors.chosen)
  const row = chosen && (closest(chosen, anchors.choiceRow) ?? chosen)
  return row && find(row, anchors.picture) !== null ? { place: 'share', box, control } : null
}

/** Whether the page shows a dialog with something to choose, which needs the keeper. */
export function offersChoice(root: Document): boolean {
  const dialog = find(root, anchors.dialog)
  return dialog !== null && find(dialog, anchors.choice) !== null
}

/** A control that opens something to share with. */
export const opensShare = (element: Element): boolean => closest(element, anchors.shareControl) !== null
