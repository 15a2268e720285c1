/**
 * Dialogs, as far as the sentry knows them: without the words of any language, which would weigh on every page of TikTok.
 * The keeper knows them well (dialog-send.ts), and is loaded when something to share with opens. Until it is there, a
 * press beside somebody who is chosen may send: holding it is right, and rare.
 */
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, isShown } from '../anchors/find.ts'
import { isTab, rowOfChoice } from './choice-row.ts'
import type { FoundPlace } from './site.ts'

/** A press on a control of a dialog in which somebody is chosen, or null. */
export function earlyDialogSend(element: Element): FoundPlace | null {
  const control = closest(element, anchors.pressable)
  const box = control && closest(control, anchors.dialog)
  if (!control || !box || closest(control, anchors.choiceRow) !== null) return null
  if (is(control, anchors.switchedOff)) return null
  const chosen = findAll(box, anchors.chosen)
  return chosen.some((each) => !isTab(each) && find(rowOfChoice(each, box), anchors.picture) !== null)
    ? { place: 'share', box, control }
    : null
}

/**
 * Whether the page shows a dialog with something to choose, which needs the keeper: choices that say so, or the faces of
 * several people, who may be marked by classes alone. What lies ready but hidden in every page is no dialog.
 */
export const offersChoice = (root: Document): boolean => findAll(root, anchors.dialog).some(offers)

function offers(dialog: Element): boolean {
  if (!isShown(dialog)) return false
  return (
    findAll(dialog, anchors.choice).some((each) => !isTab(each)) ||
    findAll(dialog, anchors.picture).length > 1
  )
}

/** A control that opens something to share with. */
export const opensShare = (element: Element): boolean => closest(element, anchors.shareControl) !== null
