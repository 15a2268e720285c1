/**
 * The Send of dialogs: photos and videos ("Send media"), and the share sheet. Hardly anything is known of their markup
 * (docs/tiktok-page.md 7 and 10), so they are known by shape: which control is called Send, and what it stands beside.
 * A dialog of TikTok that has boxes to tick (cookies, login, report, settings) sends nothing by that (I9).
 */
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, visibleText } from '../anchors/find.ts'
import { keptIn } from '../anchors/kept.ts'
import { controlByShape, dialogByShape } from '../anchors/shapes.ts'
import { findComposer } from '../chat/composer.ts'
import { isTab, rowOfChoice } from './choice-row.ts'
import { isOther } from './other-dialogs.ts'
import { beginsWithSend, isCancelLabel, isSendLabel, knowsSend } from './send-words.ts'
import type { FoundPlace } from './site.ts'

/** The Send of a dialog that a press on `element` would press, or null. */
export function dialogSendAround(element: Element): FoundPlace | null {
  const control = closest(element, anchors.pressable) ?? bareSend(element)
  if (control === null || isDisabled(control)) return null
  const inRow = rowAround(control)
  const dialog = sendingDialog(control)
  if (!dialog?.box.contains(control)) return null
  if (inRow !== null) return isSendOfRow(control, dialog.box) ? { place: 'share', box: inRow, control } : null
  return isSend(control, dialog) ? { ...dialog, control } : null
}

/** The Send that Enter in a field of a dialog would press, or null: search fields search. */
export function dialogSendOfField(field: Element): FoundPlace | null {
  const note = closest(field, anchors.noteField)
  const dialog = note && !isSearch(note) && !isComment(note) ? sendingDialog(note) : null
  const control = dialog && findSend(dialog)
  if (!control || (dialog.place === 'share' && isIdle(dialog.box))) return null
  return { ...dialog, control }
}

/** Choices can be read, and none is made. */
const isIdle = (box: Element) => choices(box).length > 0 && !hasChosen(box)

const hasChosen = (box: Element) => findAll(box, anchors.chosen).some((each) => !isTab(each))

/** A field that searches; a class around the whole dialog says nothing about its fields. */
export function isSearch(field: Element): boolean {
  const search = closest(field, anchors.searchField)
  return search !== null && (search === field || find(search, anchors.pressable) === null)
}

/** The control that is called Send in a dialog that sends, or null. */
export const findSend = (dialog: SendingDialog): HTMLElement | null =>
  findAll(dialog.box, anchors.pressable).find(
    (each) => !isDisabled(each) && rowAround(each) === null && isSend(each, dialog),
  ) ?? null

export interface SendingDialog {
  place: 'media' | 'share'
  box: HTMLElement
  /** Whether it is known to send: otherwise only a control that is called just Send is believed. */
  certain: boolean
}

/** The dialog around an element, if what it shows may be sent: people to choose from, or a preview beside a chat. */
export function sendingDialog(element: Element): SendingDialog | null {
  const box = closest(element, anchors.dialog) ?? overlayAround(element)
  // A flyout may call itself a dialog; its composer has a Send of its own.
  if (box === null || find(box, anchors.composerArea) !== null || isOther(box)) return null
  const marked = is(box, anchors.shareMark)
  const offered = choices(box)
  if (marked || offered.some((each) => isPerson(each, box))) return { place: 'share', box, certain: true }
  const inChat = findComposer(box.ownerDocument, keptIn) !== null
  const faces = findAll(box, anchors.picture).length
  const counts = findAll(box, anchors.pressable).some((each) => isCounted(nameOf(each)))
  const offers = offered.length > 0 || find(box, anchors.searchField) !== null
  // Faces that nothing marks as chosen: it goes to one of them, not to the chat behind the dialog (I7). But pictures
  // under "Send (2)" with nobody to look for are what is sent.
  if (inChat && (faces === 0 || (counts && !offers))) {
    if (find(box, anchors.preview) !== null) return { place: 'media', box, certain: true }
    if (counts) return { place: 'media', box, certain: false }
  }
  // Names alone may be people to choose; one box to tick, beside a picture or not, is an option of a form.
  const sheet = offered.length > 1 || faces > (inChat && offered.length === 0 ? 0 : 1)
  return sheet ? { place: 'share', box, certain: false } : null
}

/** "Send (2)" */
const isCounted = (name: string) => /[([【]\s*\d/.test(name.normalize('NFKC')) && isSendLabel(name)

/** Something over the page that calls itself nothing. Only asked where the press or field may belong to one. */
function overlayAround(element: Element): HTMLElement | null {
  const asked =
    !(element instanceof HTMLElement) || closest(element, anchors.noteField) !== null || isNamedSend(element)
  return asked || dialogByShape(element, false) !== null ? dialogByShape(element, true) : null
}

/** What can be chosen. One of several radio buttons is an option unless it shows a face; a tab is a place to look. */
const choices = (box: Element) =>
  findAll(box, anchors.choice).filter(
    (each) => !isTab(each) && (!is(each, anchors.radio) || isPerson(each, box)),
  )

/** A choice with a face, a handle or a profile, in its own row. */
function isPerson(choice: Element, box: Element): boolean {
  const row = rowOfChoice(choice, box)
  return (
    is(row, anchors.profileRow) ||
    find(row, anchors.personSign) !== null ||
    /(?:^|\s)@[\w.]{2,}/.test(row.textContent ?? '')
  )
}

function isSend(control: Element, { place, box, certain }: SendingDialog): boolean {
  if (isComment(control)) return false
  if (isNamedSend(control)) return true
  if (!certain || !mayBeSend(control)) return false
  const ready = place === 'media' ? find(box, anchors.preview) !== null : hasChosen(box)
  if (!ready || findAll(box, anchors.pressable).some(isNamedSend)) return false
  // In a language nobody listed, the only thing a preview or a choice is for may be it.
  return beginsWithSend(nameOf(control)) || !knowsSend(box.ownerDocument.documentElement.lang)
}

/** A list with a Send for each person: whoever stands in the row gets it. */
const isSendOfRow = (control: Element, box: Element): boolean =>
  isNamedSend(control) &&
  (is(box, anchors.shareMark) || findAll(box, anchors.pressable).filter(isNamedSend).length > 1)

/** The row of a list that a control stands in; not the row itself, whose words are a name. */
const rowAround = (control: Element): HTMLElement | null => {
  if (is(control, anchors.choiceRow) || is(control, anchors.choice)) return control as HTMLElement
  return control.parentElement && closest(control.parentElement, anchors.choiceRow)
}

/** Comments and searches inside a dialog, as a video with its comments may be. */
function isComment(element: Element): boolean {
  const other = closest(element, anchors.notDm)
  return other !== null && !is(other, anchors.dialog)
}

/** Something that is called just Send, and nothing says that it can be pressed. */
const bareSend = (element: Element): HTMLElement | null =>
  controlByShape(element, (each) => isSendLabel(visibleText(each)))

const nameOf = (control: Element): string =>
  (control instanceof HTMLInputElement ? control.value : visibleText(control)).trim()

const isNamedSend = (control: Element): boolean =>
  isSendLabel(nameOf(control)) ||
  isSendLabel(control.getAttribute('aria-label') ?? '') ||
  /-send(?:-btn)?$/.test(control.getAttribute('data-e2e') ?? '')

function mayBeSend(control: Element): boolean {
  const words = nameOf(control)
  return words !== '' && !isCancelLabel(words) && control.getAttribute('aria-haspopup') === null
}

/** A control that is switched off sends nothing. */
export function isDisabled(control: Element): boolean {
  const pressable = closest(control, anchors.pressable)
  return pressable !== null && is(pressable, anchors.switchedOff)
}
