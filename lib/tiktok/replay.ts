/** Carrying out a confirmed send through the page's own means. */
import type { SendPath } from '../core/intent.ts'
import { sendControlOf } from './composer.ts'

/** Our own events, by identity: a flag could be left set by an exception, and the page could not be told apart. */
const own = new WeakSet<Event>()

/** Whether this very event object was made by a replay. */
export const isOwnEvent = (event: Event): boolean => own.has(event)

/**
 * Replays a send the way it was made: Enter in the composer, or a press on the send control.
 * @returns false when there was nothing to press, in which case nothing was dispatched
 */
export function replaySend(path: SendPath, composer: HTMLElement): boolean {
  if (path === 'enter') {
    for (const type of ['keydown', 'keyup']) dispatch(composer, new KeyboardEvent(type, ENTER))
    return true
  }
  const control = sendControlOf(composer)
  if (control === null) return false
  // An svg has no .click(); and a page may act on any event of a press, so it gets them all (platform facts 1.12).
  for (const type of PRESS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent
    dispatch(control, new Kind(type, { ...BUBBLING, button: 0, view: window }))
  }
  return true
}

const BUBBLING = { bubbles: true, cancelable: true, composed: true }
// Draft.js reads `which`, and ignores an Enter without it (platform facts 1.13).
const ENTER = { ...BUBBLING, key: 'Enter', code: 'Enter', keyCode: 13, which: 13 }
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

function dispatch(target: Element, event: Event): void {
  own.add(event)
  target.dispatchEvent(event)
}
