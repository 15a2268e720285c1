/**
 * The key shield: while a prompt is open the page hears no key at all, and keys act on the prompt natively. It is fed
 * by the guard's own listeners, which stand before the page's.
 *
 * Keys of someone who types on, because they never saw the prompt come, are no answer to it and are not lost: the first
 * of them ends the prompt as it goes down, and what the browser makes of it (keypress, beforeinput, input) happens where
 * the focus is then, in the box. We write nothing there ourselves (I3).
 *
 * - A key that makes a character is such a key, with Shift or AltGr too, and so are a dead key and one that an input
 *   method takes. With Ctrl, Alt or Meta it is a command: the words of a card can be copied.
 * - Space makes a character, and is how a keyboard presses what has the focus. In the first half second, and until the
 *   prompt is armed, nobody can have read it: then it is typed, and afterwards it presses. There is no Space right after
 *   another character, because that one has ended the prompt.
 * - A repeat is no key of its own, and Enter, Tab, Escape, arrows and keys that delete are never typed.
 * - Whoever has gone on to another control is in the prompt and has seen it: a slip of a key takes no question away.
 */
import type { Arming } from './arming.ts'

export interface ShieldedPrompt {
  keepWriting(): void
  /** Ends the prompt and gives the focus back, because the person types on; null where nothing is being written. */
  typeOn: (() => void) | null
  /** Sends if the prompt is armed. */
  send(): void
  /** Where Tab stops, in order, and what has the focus. */
  stops(): HTMLElement[]
  focused(): Element | null
}

/** @returns whether the key is the prompt's; false when it is typed, and the rest of its events belong to the page */
export function shieldKey(event: KeyboardEvent, arming: Arming, prompt: ShieldedPrompt): boolean {
  event.stopImmediatePropagation()
  if (event.isTrusted && event.type === 'keydown' && prompt.typeOn && isTyped(event, arming, prompt)) {
    prompt.typeOn()
    return false
  }
  act(event, arming, prompt)
  return true
}

function isTyped(event: KeyboardEvent, arming: Arming, { stops, focused }: ShieldedPrompt): boolean {
  const { key, ctrlKey, altKey, metaKey } = event
  if (event.repeat || arming.isOpeningKey(keyOf(event))) return false
  if ((ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph')) return false
  const at = stops().find((stop) => stop === focused())
  if (at && !('safe' in at.dataset)) return false
  if (key === ' ') return arming.isFresh() || !arming.isArmed()
  // Names of keys are Latin letters and digits; one key may make more than one character, as in Arabic.
  return key === 'Dead' || key === 'Process' || key.length === 1 || /[^ -~]/.test(key)
}

function act(event: KeyboardEvent, arming: Arming, prompt: ShieldedPrompt): void {
  // Scripts neither move the focus nor release a key that is down.
  if (!event.isTrusted) {
    event.preventDefault()
    return
  }
  const opening = arming.isOpeningKey(keyOf(event))
  if (event.type === 'keyup') {
    arming.released(keyOf(event))
    if (opening) event.preventDefault()
    return
  }
  if (event.repeat) arming.repeated(keyOf(event))
  const activates = event.key === 'Enter' || event.key === ' '
  if (activates && (opening || event.repeat || !arming.isArmed())) {
    event.preventDefault()
    return
  }
  if (event.type !== 'keydown') return
  if (event.key === 'Escape') {
    event.preventDefault()
    prompt.keepWriting()
  } else if (event.key === 'Tab') {
    event.preventDefault()
    moveFocus(prompt, event.shiftKey ? -1 : 1)
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    prompt.send()
  }
}

const keyOf = (event: KeyboardEvent) => event.code || event.key

/** Tab wraps inside: left to itself it would leave for the browser's own controls. */
function moveFocus(prompt: ShieldedPrompt, step: number): void {
  const stops = prompt.stops()
  const at = stops.indexOf(prompt.focused() as HTMLElement)
  stops[(at + step + stops.length) % stops.length]?.focus()
}
