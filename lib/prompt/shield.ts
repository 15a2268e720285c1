/**
 * The key shield: while a prompt is open the page hears no key at all, and keys act on the prompt natively. It is fed
 * by the guard's own listeners, which stand before the page's.
 */
import type { Arming } from './arming.ts'

export interface ShieldedPrompt {
  keepWriting(): void
  /** Sends if the prompt is armed. */
  send(): void
  /** Where Tab stops, in order, and what has the focus. */
  stops(): HTMLElement[]
  focused(): Element | null
}

export function shieldKey(event: KeyboardEvent, arming: Arming, prompt: ShieldedPrompt): void {
  event.stopImmediatePropagation()
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
