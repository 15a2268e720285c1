/**
 * The Send of dialogs: photos and videos ("Send media"), and the share sheet. Hardly anything is known of their markup
 * (DOM reference, sections 7 and 10), so they are known by shape: what they show, then which control is called Send.
 */
import { findComposer } from './composer.ts'
import { closest, find, findAll, selectorOf, visibleText } from './find.ts'
import { isCancelLabel, isSendLabel } from './send-words.ts'
import type { FoundPlace } from './site.ts'

/** The Send of a dialog that a press on `element` would press, or null. */
export function dialogSendAround(element: Element): FoundPlace | null {
  const dialog = sendingDialog(element)
  const control = dialog && closest(element, 'pressable')
  if (!control || !dialog.box.contains(control) || isDisabled(control)) return null
  return isSend(control, dialog) ? { ...dialog, control } : null
}

/** The Send that Enter in a field of a dialog would press, or null: search fields search. */
export function dialogSendOfField(field: Element): FoundPlace | null {
  const note = closest(field, 'noteField')
  const dialog = note && closest(note, 'searchField') === null ? sendingDialog(note) : null
  const control = dialog && findSend(dialog)
  if (!control || (dialog.place === 'share' && find(dialog.box, 'chosen') === null)) return null
  return { ...dialog, control }
}

/** The control that is called Send in a dialog that sends, or null. */
export const findSend = (dialog: SendingDialog): HTMLElement | null =>
  findAll(dialog.box, 'pressable').find((each) => !isDisabled(each) && isSend(each, dialog)) ?? null

export interface SendingDialog {
  place: 'media' | 'share'
  box: HTMLElement
}

/** The dialog around an element, if what it shows can be sent: people to choose from, or a preview beside a chat. */
export function sendingDialog(element: Element): SendingDialog | null {
  const box = closest(element, 'dialog')
  // A flyout may call itself a dialog; its composer has a Send of its own.
  if (box === null || find(box, 'composerArea') !== null) return null
  if (
    find(box, 'choice') !== null ||
    box.matches(selectorOf('shareMark')) ||
    find(box, 'shareMark') !== null
  ) {
    return { place: 'share', box }
  }
  const previews = find(box, 'preview') !== null && findComposer(box.ownerDocument) !== null
  return previews ? { place: 'media', box } : null
}

function isSend(control: Element, { place, box }: SendingDialog): boolean {
  if (isNamedSend(control)) return true
  // In a language nobody listed: while no control is called Send, the only thing a preview or a choice is for may be it.
  if (closest(control, 'choiceRow') !== null || !mayBeSend(control)) return false
  const certain = place === 'media' ? box.querySelector(PREVIEW) !== null : find(box, 'chosen') !== null
  return certain && !findAll(box, 'pressable').some(isNamedSend)
}

const PREVIEW = 'video, canvas, img[src^="blob:"]'

const isNamedSend = (control: Element): boolean =>
  closest(control, 'choiceRow') === null &&
  (isSendLabel(visibleText(control)) ||
    isSendLabel(control.getAttribute('aria-label') ?? '') ||
    /\bsend\b/i.test(control.getAttribute('data-e2e') ?? ''))

function mayBeSend(control: Element): boolean {
  const words = visibleText(control).trim()
  return words !== '' && !isCancelLabel(words) && control.getAttribute('aria-haspopup') === null
}

/** A control that is switched off sends nothing. */
export const isDisabled = (control: Element): boolean =>
  closest(control, 'pressable')?.matches(':disabled, [aria-disabled="true"]') ?? false
