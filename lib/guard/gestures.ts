/**
 * Turns the stream of events into gestures and holds them whole: once one event of a gesture is held, the page
 * hears none of the rest of it (I1). Decides nothing itself.
 */
import { intentOf, type SendPath } from '../core/intent.ts'
import type { PagePort } from './ports.ts'

export interface SendJudge {
  /** Whether this send may go on. Called for every event that could be the one the page acts on. */
  mayPass(path: SendPath, composer: HTMLElement, event: Event): boolean
  /** A held gesture is complete: ask. `key` is the code of the key that may still be down. */
  ask(path: SendPath, composer: HTMLElement, key: string | null): void
  /** A passed gesture is complete: it was sent. */
  passed(path: SendPath, composer: HTMLElement): void
}

export interface Gestures {
  handle(event: Event): void
  /** A key pressed while the prompt was open: what is left of its gesture must not reach the page either. */
  keepFromPage(event: KeyboardEvent): void
}

/** Stops an event before the page hears of it, and what the browser would do by itself. */
export function hold(event: Event): void {
  // Touch events keep their default, the click that follows and completes the gesture.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
  event.stopImmediatePropagation()
}

/** What names a key in the events of one gesture; scripts may leave `code` empty. */
export const keyOf = (event: KeyboardEvent): string => event.code || event.key

export function trackGestures(page: PagePort, judge: SendJudge): Gestures {
  /** Codes of held keys that are still down. */
  const heldKeys = new Set<string>()
  /** An Enter that was let through is down: the line break it makes is its own, not a send. */
  let enterPassed = false
  /** The current press on a send control. */
  let pressHeld = false

  function keyDown(event: KeyboardEvent): void {
    if (event.repeat && heldKeys.has(keyOf(event))) return hold(event)
    heldKeys.delete(keyOf(event))
    // Every other key is typing, and must cost next to nothing.
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (event.key === 'Enter') enterPassed = event.keyCode !== 229 && !event.isComposing
    const gesture = page.readGesture(event)
    const intent = gesture && intentOf(gesture.facts)
    if (gesture === null || intent?.kind !== 'send') return
    if (judge.mayPass(intent.path, gesture.composer, event)) return judge.passed(intent.path, gesture.composer)
    enterPassed = false
    heldKeys.add(keyOf(event))
    hold(event)
    // A key that a script pressed is not down, and will not come up.
    judge.ask(intent.path, gesture.composer, event.isTrusted ? keyOf(event) : null)
  }

  function keyRest(event: KeyboardEvent): void {
    if (heldKeys.size > 0 && heldKeys.has(keyOf(event))) hold(event)
    if (event.type !== 'keyup') return
    heldKeys.delete(keyOf(event))
    if (event.key === 'Enter') enterPassed = false
  }

  function beforeInput(event: InputEvent): void {
    const breaksLine = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak'
    if (!breaksLine || enterPassed) return
    if (heldKeys.size > 0) return hold(event)
    const gesture = page.readGesture(event)
    const intent = gesture && intentOf(gesture.facts)
    if (gesture === null || intent?.kind !== 'send') return
    if (judge.mayPass(intent.path, gesture.composer, event)) return judge.passed(intent.path, gesture.composer)
    hold(event)
    judge.ask(intent.path, gesture.composer, null)
  }

  function press(event: Event): void {
    const begins = event.type === 'pointerdown' || event.type === 'touchstart'
    if (begins) pressHeld = false
    const gesture = page.readGesture(event)
    const intent = gesture && intentOf(gesture.facts)
    if (gesture === null || intent?.kind !== 'send') return
    pressHeld ||= !judge.mayPass(intent.path, gesture.composer, event)
    if (pressHeld) hold(event)
    if (event.type !== 'click') return
    const held = pressHeld
    pressHeld = false
    if (held) judge.ask(intent.path, gesture.composer, null)
    else judge.passed(intent.path, gesture.composer)
  }

  return {
    handle(event) {
      if (event instanceof KeyboardEvent) return event.type === 'keydown' ? keyDown(event) : keyRest(event)
      if (event instanceof InputEvent) return beforeInput(event)
      press(event)
    },
    keepFromPage(event) {
      if (event.type === 'keydown') heldKeys.add(keyOf(event))
      if (event.type === 'keyup') heldKeys.delete(keyOf(event))
    },
  }
}
