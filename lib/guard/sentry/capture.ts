/**
 * The guard's ears: capture listeners on `window`, registered in the first task of document_start so that they run
 * before anything the page registers. They hang on our own lifetime, which the page cannot end.
 */

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
  'drop',
  'paste',
] as const

/** Calls `hear` with every event that can be part of a send, before the page, until `lifetime` ends. */
export function listen(hear: (event: Event) => void, lifetime: AbortSignal): void {
  for (const type of GESTURE_EVENTS) {
    window.addEventListener(type, hear, {
      capture: true,
      passive: type.startsWith('touch'),
      signal: lifetime,
    })
  }
}
