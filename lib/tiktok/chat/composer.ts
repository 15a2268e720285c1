/** Finding the DM composer and what belongs to it. */

import type { Draft } from '../../core/send/verify.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, type Search } from '../anchors/find.ts'
import { sendControlByShape } from '../anchors/shapes.ts'

/** LIVE rooms and their replays: `/@user/live`, `/live/...`. */
const LIVE_PATH = /^\/(?:@[^/]+\/)?live(?:\/|$)/

/** The DM composer that `element` is in, or null: comments, search and LIVE chat are not. */
export function composerAround(element: Element): HTMLElement | null {
  const editable = closest(element, anchors.editable)
  if (editable === null) return null
  // Editors nest editable parts; the outermost one is what keeps its identity.
  const outer = editable.parentElement && composerAround(editable.parentElement)
  return outer ?? (isDmBox(editable) ? editable : null)
}

/** The box of a page that only its shape tells (composer-by-shape.ts), as it was when the page was last looked at. */
const shaped = new WeakMap<Document, Element | null>()

/** Takes a box for a composer that no candidate knows, or none any more. */
export const takeForComposer = (root: Document, box: Element | null): void => {
  shaped.set(root, box)
}

function isDmBox(editable: Element): boolean {
  if (shaped.get(editable.ownerDocument) === editable) return true
  const area = closest(editable, anchors.composerArea)
  const other = closest(editable, anchors.notDm)
  // The nearer mark counts: a flyout may call itself a dialog, and a report may open inside a chat.
  if (other !== null && (area === null || area === other || !other.contains(area))) return false
  if (area !== null) return true
  // A label alone is no proof for any box one can write in: reports and forms stand on the same page.
  const isEditor = is(editable, anchors.editor)
  return (
    isEditor &&
    !LIVE_PATH.test(editable.ownerDocument.location.pathname) &&
    closest(editable, anchors.composerAreaByLabel) !== null
  )
}

/** The composer the page shows, the focused one first; null when there is none. */
export function findComposer(root: Document, search: Search = findAll): HTMLElement | null {
  const focused = root.activeElement && composerAround(root.activeElement)
  if (focused) return focused
  // From the few boxes one can write in outwards: a page of thousands of elements without one costs one look.
  for (const box of search(root, anchors.editable)) {
    const composer = composerAround(box)
    if (composer !== null) return composer
  }
  return null
}

/** The send control that `element` is in (the svg, or a part of it), or null. */
export function sendControlAround(element: Element): Element | null {
  const known = closest(element, anchors.sendControl)
  if (known !== null) return known
  const labelled = closest(element, anchors.sendControlByLabel)
  return labelled !== null && closest(labelled, anchors.chatBottom) !== null
    ? labelled
    : // Asking once too often is better than not at all (I1).
      sendControlByShape(element, (box) => readDraft(box).text.trim() !== '')
}

/** The composer in a form that is about to be submitted, or null. */
export function composerInForm(form: Element): HTMLElement | null {
  const editable = find(form, anchors.editable)
  return editable && composerAround(editable)
}

/** The composer that a send control belongs to, or null. */
export function composerOfControl(control: Element): HTMLElement | null {
  for (const around of [anchors.chatBottom, anchors.chatBox]) {
    const scope = closest(control, around)
    const editable = scope && find(scope, anchors.editable)
    if (editable && isDmBox(editable)) return editable
  }
  return null
}

/** The send control beside a composer; TikTok shows one only while the editor holds something. */
export function sendControlOf(composer: Element): Element | null {
  for (const around of [anchors.chatBottom, anchors.chatBox]) {
    const scope = closest(composer, around)
    const control = scope && (find(scope, anchors.sendControl) ?? find(scope, anchors.sendControlByLabel))
    if (control) return control
  }
  return null
}

/** The box around a composer as a person sees it: what is drawn beside the composer keeps clear of this. */
export const composerBox = (composer: HTMLElement): HTMLElement =>
  closest(composer, anchors.composerBox) ?? composer

/** The draft in a composer, as the page shows it. Reading never changes it. */
export function readDraft(composer: HTMLElement): Draft {
  if (composer instanceof HTMLTextAreaElement) return { text: composer.value, embeds: 0 }
  const blocks = findAll(composer, anchors.line)
  const text =
    blocks.length > 0
      ? blocks.map((block) => block.textContent ?? '').join('\n')
      : (composer.textContent ?? '')
  return { text, embeds: findAll(composer, anchors.embed).length }
}

/** Whether nothing is written in the box: no words, and no pictures. */
export function isBlank(composer: HTMLElement): boolean {
  const { text, embeds } = readDraft(composer)
  return text.trim() === '' && embeds === 0
}

/** Whether a send would carry anything: something in the box, or a send control, which says the editor holds something. */
export const holdsSomething = (composer: HTMLElement): boolean =>
  !isBlank(composer) || sendControlOf(composer) !== null
