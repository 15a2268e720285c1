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
    // Only the browser can say that something composes; and the editor takes code 13 for Enter whatever the key is called.
    const composing = event.keyCode === 229 || (event.isTrusted && event.isComposing)
    const key = event.keyCode === 13 ? 'Enter' : event.key
    return { kind: 'key', place, key, shift: event.shiftKey, composing }
  }
  if (event instanceof InputEvent) {
    const breaks = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak'
    return breaks && !event.isComposing ? { kind: 'line-break', place } : null
  }
  // A "keydown" of a script that is no keyboard event: its fields are the page's, so it may well be an Enter.
  if (event.type === 'keydown') return { kind: 'line-break', place }
  return { kind: 'press', place }
}
