/** What a send would carry, where it stands, and whether it has been carried out. */

import type { Draft } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, visibleText } from '../anchors/find.ts'
import { keptIn } from '../anchors/kept.ts'
import { composerBox, findComposer, readDraft as readComposer } from '../chat/composer.ts'
import { readNote } from './sheet.ts'

const COMPOSER_PATHS = ['enter', 'icon', 'icon-key', 'files']
const DIALOG_PATHS = ['media', 'share']

const inComposer = ({ path }: SendSite) => COMPOSER_PATHS.includes(path)
const inDialog = ({ path }: SendSite) => DIALOG_PATHS.includes(path)

/** Whether the composer, dialog or chat still stands on the page. A dialog that is only hidden has closed. */
export function isThere(send: SendSite): boolean {
  if (!send.box.isConnected) return false
  if (inDialog(send)) return send.box.getClientRects().length > 0
  return inComposer(send) || send.control === null || send.control.isConnected
}

/** What would leave. Reading never changes it. */
export function readDraft(send: SendSite): Draft {
  const { path, box, control, transfer } = send
  const files = transfer?.files ?? []
  if (path === 'files') return { text: files.map(({ name }) => name).join('\n'), embeds: files.length }
  if (inComposer(send)) return readComposer(box)
  if (path === 'media') return { text: readNote(box), embeds: previewsIn(box) }
  if (path === 'share') return { text: readNote(box), embeds: 0 }
  const message = path === 'resend' && control ? closest(control, anchors.message) : null
  return { text: visibleText(message ? messageText(message) : control).trim(), embeds: 1 }
}

/** As many as the button says or as are shown, whichever is more: a preview may stand for several. */
function previewsIn(dialog: Element): number {
  const shown = findAll(dialog, anchors.sentPicture).length
  const said = findAll(dialog, anchors.pressable).map(
    (each) => /\((\d+)\)/.exec(visibleText(each).normalize('NFKC'))?.[1],
  )
  return Math.max(shown, ...said.map((count) => Number(count ?? 0)))
}

const messageText = (message: Element) => find(message, anchors.messageText) ?? message

/** Changes when the page has carried out a send whose draft does not tell: the chat has grown, or a dialog has opened. */
export function readProgress(send: SendSite): string {
  if (inDialog(send) || (inComposer(send) && send.path !== 'files')) return ''
  const chat = closest(send.box, anchors.chatBox) ?? send.box
  const list = find(chat, anchors.messageList)
  const dialogs = keptIn(send.box.ownerDocument, anchors.dialog).length
  return JSON.stringify([
    keptIn(chat, anchors.message).length,
    list?.textContent?.length,
    dialogs,
    keptIn(chat, anchors.reactionShown).length,
  ])
}

/** What a question is drawn beside: the composer as a person sees it, or what was pressed. */
export function placeOf(send: SendSite): HTMLElement {
  if (inComposer(send)) return composerBox(send.box)
  return send.control instanceof HTMLElement && send.control.isConnected ? send.control : send.box
}

/** What holds the caret: the composer as it is now, or the note of a dialog; null when nothing is being written. */
export function fieldOf(send: SendSite): HTMLElement | null {
  if (inComposer(send)) return send.box.isConnected ? send.box : findComposer(send.box.ownerDocument, keptIn)
  const focused = send.box.ownerDocument.activeElement
  const note = focused && send.box.contains(focused) ? closest(focused, anchors.noteField) : null
  // Fields of forms keep their caret by themselves.
  return note?.isContentEditable ? note : null
}
