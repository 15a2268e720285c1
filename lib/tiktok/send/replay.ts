/** Carrying out a confirmed send through the page's own means. */

import type { SendSite } from '../../page/sends.ts'
import { sendControlOf } from '../chat/composer.ts'
import { findSend, sendingDialog } from './dialog-send.ts'

/** Our own events, by identity: a flag could be left set by an exception, and the page could not be told apart. */
const own = new WeakSet<Event>()

/** Whether this very event object was made by a replay. */
export const isOwnEvent = (event: Event): boolean => own.has(event)

/**
 * Replays a send the way it was made: Enter in the composer, a press on a control, or a drop of the same files.
 * @returns false when there was nothing to press, in which case nothing was dispatched
 */
export function replaySend(send: SendSite): boolean {
  const { path, box } = send
  if (path === 'enter') {
    for (const type of ['keydown', 'keyup']) dispatch(box, new KeyboardEvent(type, ENTER))
    return true
  }
  if (path === 'files') return transferFiles(send)
  const control = controlOf(send)
  if (control === null) return false
  press(control)
  return true
}

/** The control as it is now: pages make their buttons anew. */
function controlOf({ path, box, control }: SendSite): Element | null {
  if (path === 'icon' || path === 'icon-key') return sendControlOf(box) ?? stillIn(control)
  if (path !== 'media' && path !== 'share') return stillIn(control)
  const dialog = sendingDialog(box)
  return stillIn(control) ?? (dialog && findSend(dialog))
}

const stillIn = (control: Element | null) => (control?.isConnected ? control : null)

const BUBBLING = { bubbles: true, cancelable: true, composed: true }
// Draft.js reads `which`, and ignores an Enter without it (docs/platform.md 1.13).
const ENTER = { ...BUBBLING, key: 'Enter', code: 'Enter', keyCode: 13, which: 13 }
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

/**
 * An svg has no .click(); and a page may act on any event of a press, so it gets them all (docs/platform.md 1.12). A page
 * that acted on one of them may have taken the control away: the rest would fall on nothing, or on another control.
 */
function press(control: Element): void {
  for (const type of PRESS) {
    if (!control.isConnected) return
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent
    dispatch(control, new Kind(type, { ...BUBBLING, button: 0, view: window }))
  }
}

function transferFiles({ box, transfer }: SendSite): boolean {
  if (transfer === null) return false
  const data = transferOf(transfer.files)
  if (transfer.by === 'paste') {
    const paste = new ClipboardEvent('paste', { ...BUBBLING, clipboardData: data })
    // Firefox makes no paste with files in it: only the person can.
    if (paste.clipboardData?.files.length !== transfer.files.length) return false
    dispatch(box, paste)
    return true
  }
  const { left, top } = box.getBoundingClientRect()
  const at = { ...BUBBLING, dataTransfer: data, clientX: left + 1, clientY: top + 1 }
  for (const type of ['dragenter', 'dragover', 'drop']) dispatch(box, new DragEvent(type, at))
  return true
}

/**
 * The files as a page may read them: in Firefox only from an object of its own world, so it is made there. The page
 * gets no more than what the person has just confirmed to give it.
 */
function transferOf(files: readonly File[]): DataTransfer {
  const { DataTransfer: Kind } =
    (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis
  const data = new Kind()
  for (const file of files) data.items.add(file)
  return data
}

function dispatch(target: Element, event: Event): void {
  own.add(event)
  target.dispatchEvent(event)
}
