/**
 * Turns the stream of events into gestures and holds them whole: once one event of a gesture is held, the page
 * hears none of the rest of it (I1). Decides nothing itself.
 */
import { intentOf, isEnter } from '../../core/send/intent.ts'
import { passes, type Ruled } from '../../core/send/ruled.ts'
import type { PressReader, SendSite } from '../../page/sends.ts'
import type { SendJudge } from './send-judge.ts'

export interface Gestures {
  handle(event: Event): void
  /** A key pressed while the prompt was open: what is left of its gesture must not reach the page either. */
  keepFromPage(event: KeyboardEvent): void
  /** The window has lost the keyboard: no key that is down will be heard to come up. */
  forgetKeys(): void
}

/** Stops an event before the page hears of it, and what the browser would do by itself. */
function hold(event: Event): void {
  // Touch events keep their default, the click that follows and completes the gesture.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
  event.stopImmediatePropagation()
}

/** Keeps an event from the page alone: what the browser does with it belongs to the input method. */
const hush = (event: Event) => event.stopImmediatePropagation()

/** What names a key in the events of one gesture; scripts may leave `code` empty. */
export const keyOf = (event: KeyboardEvent): string => event.code || event.key

/** Whether a key going down presses what has the focus. */
export const pressesControl = (event: Event): boolean =>
  event instanceof KeyboardEvent && !event.repeat && (event.key === 'Enter' || event.key === ' ')

/** Whether something can be written in: there Space is a letter. */
export const isField = (target: unknown): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/.test(target.tagName))

/** @param judge whoever reads and judges now: that changes when the keeper comes */
export function trackGestures(judge: () => SendJudge & PressReader): Gestures {
  /** Held keys that are still down. */
  const heldKeys = new Set<string>()
  /** Keys with which an input method took its text, and that are still down. */
  const methodKeys = new Set<string>()
  /** An Enter that was let through is down: the line break it makes is its own, not a send. */
  let enterPassed = false
  /** What the last event of the current press on a send control got. */
  let pressed: Ruled | null = null
  /** A native button turns a key that was let through into a click: the same gesture, judged once. */
  let keyPassedOn: Element | null = null

  /** The send that an event would make; `commit` where it is an input method's; or null. */
  function sendIn(event: Event): SendSite | 'commit' | null {
    const gesture = judge().readGesture(event)
    const intent = gesture && intentOf(gesture.facts)
    return gesture && intent && (intent === 'commit' ? intent : { ...gesture.site, path: intent })
  }

  function keyDown(event: KeyboardEvent): void {
    const key = keyOf(event)
    // Held down after it took the text, the key would go on as an ordinary Enter.
    if (event.repeat && (heldKeys.has(key) || methodKeys.has(key))) {
      hold(event)
      return
    }
    heldKeys.delete(key)
    methodKeys.delete(key)
    // Every other key is typing, and must cost next to nothing; so is a space in a text.
    if (!isEnter(event) && (event.key !== ' ' || isField(event.target))) return
    keyPassedOn = null
    if (isEnter(event)) enterPassed = event.keyCode !== 229 && !(event.isTrusted && event.isComposing)
    const send = sendIn(event)
    if (!send) return
    if (send === 'commit') {
      methodKeys.add(key)
      // While the method still composes, pages know its key by the name that it has then.
      if (event.key === 'Enter' || !event.isComposing) hush(event)
      return
    }
    // A key that a script pressed is not down, and will not come up.
    const down = event.isTrusted ? key : null
    if (complete(event, send, null, down)) keyPassedOn = send.control
    else {
      enterPassed = false
      if (down !== null) heldKeys.add(key)
    }
  }

  /** The event that completes a gesture, or is the whole of it. Returns whether it passes. */
  function complete(event: Event, send: SendSite, earlier: Ruled | null, key: string | null): boolean {
    const ruled = judge().rule(send, event, earlier)
    if (passes(ruled)) {
      judge().passed(send, ruled)
      return true
    }
    hold(event)
    judge().ask(send, ruled, key, event.isTrusted)
    return false
  }

  function keyRest(event: KeyboardEvent): void {
    const key = keyOf(event)
    if (heldKeys.has(key)) hold(event)
    if (methodKeys.has(key)) hush(event)
    if (event.type !== 'keyup') return
    heldKeys.delete(key)
    methodKeys.delete(key)
    // Space clicks after its release.
    if (keyPassedOn)
      setTimeout(() => {
        keyPassedOn = null
      })
    if (isEnter(event)) enterPassed = false
  }

  /** A line break is its key's doing; without a key it is how Android keyboards press Enter. */
  function beforeInput(event: InputEvent): void {
    const breaksLine = /^insert(?:Paragraph|LineBreak)$/.test(event.inputType)
    if (!breaksLine || (enterPassed && !event.isComposing)) return
    const send = sendIn(event)
    if (!send) return
    if (send === 'commit') {
      hush(event)
      return
    }
    const ofHeldKey = heldKeys.has('Enter') || heldKeys.has('NumpadEnter')
    if (ofHeldKey) hold(event)
    else complete(event, send, null, null)
  }

  /** Ruled at every event that may pass, because pages send on any of them; asked about at the click, which completes it. */
  function press(event: Event): void {
    const { type } = event
    const begins = type === 'pointerdown' || type === 'touchstart'
    const whole = /^(?:keydown|drop|paste)$/.test(type)
    const completes = whole || type === 'click' || type === 'submit'
    if (begins) keyPassedOn = null
    if (begins || whole) pressed = null
    const send = sendIn(event)
    if (!send || send === 'commit') return
    if (completes && event.isTrusted && keyPassedOn && keyPassedOn === send.control) return
    if (completes) {
      complete(event, send, pressed, null)
      pressed = null
      return
    }
    if (!pressed || passes(pressed)) pressed = judge().rule(send, event, pressed)
    if (!passes(pressed)) hold(event)
  }

  return {
    handle(event) {
      if (event instanceof KeyboardEvent) {
        if (event.type === 'keydown') keyDown(event)
        else keyRest(event)
      } else if (event instanceof InputEvent) beforeInput(event)
      else press(event)
    },
    keepFromPage(event) {
      if (!event.isTrusted) return
      if (event.type === 'keydown') heldKeys.add(keyOf(event))
      if (event.type === 'keyup') heldKeys.delete(keyOf(event))
    },
    forgetKeys() {
      heldKeys.clear()
      methodKeys.clear()
    },
  }
}
