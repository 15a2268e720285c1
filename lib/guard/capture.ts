/**
 * The guard's ears: capture listeners on `window`, registered in the first task of document_start so that they run
 * before anything the page registers. They hang on our own lifetime, which the page cannot end.
 */
import type { Flow } from './flow.ts'
import { type Gestures, keyOf } from './gestures.ts'

/** Every event that can be part of a send. */
export const GESTURE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
] as const

export interface Ears {
  gestures: Gestures
  flow: Flow
  isOwnEvent(event: Event): boolean
  /** A key went down outside any prompt. */
  typed(event: KeyboardEvent): void
  clicked(event: Event): void
}

export function listen({ gestures, flow, isOwnEvent, typed, clicked }: Ears, lifetime: AbortSignal): void {
  function hear(event: Event): void {
    if (isOwnEvent(event)) return
    if (event instanceof KeyboardEvent) {
      hearKey(event)
      return
    }
    gestures.handle(event)
    if (event.type === 'click') clicked(event)
  }

  function hearKey(event: KeyboardEvent): void {
    if (event.type === 'keyup') flow.released(keyOf(event))
    const prompt = flow.prompt()
    if (prompt !== null) {
      gestures.keepFromPage(event)
      prompt.shieldKey(event)
      return
    }
    // Typing must cost next to nothing: a plain key only says that someone is here.
    if (event.type === 'keydown') typed(event)
    gestures.handle(event)
  }

  for (const type of GESTURE_EVENTS) {
    window.addEventListener(type, hear, {
      capture: true,
      passive: type.startsWith('touch'),
      signal: lifetime,
    })
  }
  // A window that loses the keyboard never hears the key come up.
  window.addEventListener('blur', (event) => event.target === window && flow.released(null), {
    capture: true,
    signal: lifetime,
  })
}
