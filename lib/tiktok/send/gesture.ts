/** Events become facts here; the rest of the project never looks inside a page event. */

import { type GestureFacts, isEnter, type Place } from '../../core/send/intent.ts'
import type { PageGesture } from '../../page/sends.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find } from '../anchors/find.ts'
import {
  composerAround,
  composerInForm,
  composerOfControl,
  holdsSomething,
  sendControlAround,
} from '../chat/composer.ts'
import type { FoundPlace } from './site.ts'

/** Knows the Send of dialogs: the sentry a little (early-dialog.ts), the keeper well (dialog-send.ts). */
export interface DialogReader {
  /** The Send that a press on `element` presses, or null. */
  around(element: Element): FoundPlace | null
  /** The Send that Enter in a field presses, or null. */
  ofField(field: Element): FoundPlace | null
}

/** The gesture an event belongs to, or null when it concerns nothing that sends. */
export function readGesture(event: Event, dialogs: DialogReader): PageGesture | null {
  const target = event.composedPath()[0]
  if (!(target instanceof Element)) return null
  const by = transferOf(event.type)
  const files = by === null ? [] : filesIn(event)
  const found =
    event.type === 'submit' ? placeOfForm(target, event, dialogs) : placeAt(target, event, dialogs)
  if (found === null) return null
  const { place, box, control } = found
  // Files need no words beside them.
  if (place === 'composer' || place === 'send-control') {
    if (files.length === 0 && !holdsSomething(box)) return null
  }
  const facts = factsOf(event, place, files)
  const transfer = by === null ? null : { by, files }
  return facts && { facts, site: { box, control, transfer } }
}

function placeAt(target: Element, event: Event, dialogs: DialogReader): FoundPlace | null {
  const icon = sendControlAround(target)
  if (icon !== null) {
    const composer = composerOfControl(icon)
    return composer && { place: 'send-control', box: composer, control: icon }
  }
  const composer = composerAround(target)
  if (composer !== null) return { place: 'composer', box: composer, control: null }
  if (event.type === 'drop') return dropZone(target)
  const pressesEnter = event instanceof KeyboardEvent && isEnter(event) && !event.shiftKey
  return dialogs.around(target) ?? (pressesEnter ? dialogs.ofField(target) : null)
}

/** A form that holds a composer, or stands in a dialog that sends. */
function placeOfForm(form: Element, event: Event, dialogs: DialogReader): FoundPlace | null {
  const composer = composerInForm(form)
  const submitter = event instanceof SubmitEvent ? event.submitter : null
  if (composer !== null) return { place: 'send-control', box: composer, control: submitter }
  return (submitter && dialogs.around(submitter)) ?? dialogs.ofField(form.ownerDocument.activeElement ?? form)
}

const transferOf = (type: string): 'drop' | 'paste' | null =>
  type === 'drop' || type === 'paste' ? type : null

/** Files may be dropped beside the box, on the whole chat. */
function dropZone(target: Element): FoundPlace | null {
  const chat = closest(target, anchors.chatBox)
  const editable = chat && find(chat, anchors.editable)
  const composer = editable && composerAround(editable)
  return composer ? { place: 'composer', box: composer, control: null } : null
}

/** Only the browser can say that something composes. */
const isInputMethods = ({ keyCode, isTrusted, isComposing }: KeyboardEvent) =>
  keyCode === 229 || (isTrusted && isComposing)

/** What is dropped or pasted. Text that brings a picture of itself along is text. */
function filesIn(event: Event): readonly File[] {
  const { dataTransfer, clipboardData } = event as Partial<DragEvent & ClipboardEvent>
  const data = dataTransfer ?? clipboardData
  return data && data.getData('text/plain') === '' ? [...data.files] : []
}

export function factsOf(event: Event, place: Place, files: readonly File[]): GestureFacts | null {
  if (event instanceof KeyboardEvent) {
    const key = isEnter(event) ? 'Enter' : event.key
    return { kind: 'key', place, key, shift: event.shiftKey, composing: isInputMethods(event) }
  }
  if (event.type === 'drop' || event.type === 'paste')
    return files.length > 0 ? { kind: 'files', place } : null
  if (event instanceof InputEvent) {
    const breaks = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak'
    return breaks ? { kind: 'line-break', place, composing: event.isComposing } : null
  }
  // A "keydown" of a script that is no keyboard event: its fields are the page's, so it may well be an Enter.
  if (event.type === 'keydown')
    return place === 'composer' ? { kind: 'line-break', place, composing: false } : { kind: 'press', place }
  return { kind: 'press', place }
}
