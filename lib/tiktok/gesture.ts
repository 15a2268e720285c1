/** Events become facts here; the rest of the project never looks inside a page event. */
import type { GestureFacts } from '../core/intent.ts'
import { composerAround, composerOfControl, holdsSomething, sendControlAround } from './composer.ts'

/** An event on a DM surface: what it is, and the composer it concerns. */
export interface PageGesture {
  facts: GestureFacts
  composer: HTMLElement
}

/** The gesture an event belongs to, or null when it does not concern a DM composer that holds something. */
export function readGesture(event: Event): PageGesture | null {
  const target = event.composedPath()[0]
  if (!(target instanceof Element)) return null
  const path = location.pathname
  const control = sendControlAround(target)
  const composer = control === null ? composerAround(target, path) : composerOfControl(control, path)
  if (composer === null || !holdsSomething(composer)) return null
  const facts = factsOf(event, control === null ? 'composer' : 'send-control')
  return facts && { facts, composer }
}

function factsOf(event: Event, place: GestureFacts['place']): GestureFacts | null {
  if (event instanceof KeyboardEvent) {
    const composing = event.isComposing || event.keyCode === 229
    return { kind: 'key', place, key: event.key, shift: event.shiftKey, composing }
  }
  if (event instanceof InputEvent) {
    const breaks = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak'
    return breaks && !event.isComposing ? { kind: 'line-break', place } : null
  }
  return { kind: 'press', place }
}
