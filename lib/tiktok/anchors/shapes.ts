/**
 * What anchors look like, for where no candidate of theirs is there: by structure and place alone. Whoever asks knows the
 * words and decides how far to believe it.
 */
import * as anchors from './anchors.ts'
import { closest, find, findAll, is } from './find.ts'

/**
 * The send control: TikTok has renamed it three times. While no known one is in the bar, any control of the bar that is not
 * known to be harmless may be it.
 * @param offersSend whether a box holds what would make the page show one
 */
export function sendControlByShape(
  element: Element,
  offersSend: (box: HTMLElement) => boolean,
): Element | null {
  const bottom = closest(element, anchors.chatBottom)
  const control = bottom && closest(element, anchors.unknownControl)
  if (!control || !bottom?.contains(control) || closest(control, anchors.harmlessControl)) return null
  if (closest(control, anchors.composerBox)) return null
  const editable = find(bottom, anchors.editable)
  const known = find(bottom, anchors.sendControl) ?? find(bottom, anchors.sendControlByLabel)
  return editable && !known && offersSend(editable) ? control : null
}

/** How far up something that is called by its words may reach. */
const LEVELS_OF_WORDS = 3

/** A control that nothing marks as one: what holds the words `says` knows, and hardly more. */
export function controlByShape(
  element: Element,
  says: (element: HTMLElement) => boolean,
): HTMLElement | null {
  let around: Element | null = element
  for (let level = 0; around !== null && level < LEVELS_OF_WORDS; level++) {
    if (around instanceof HTMLElement && says(around)) return around
    around = around.parentElement
  }
  return null
}

/**
 * A dialog that calls itself nothing: it lies over the page.
 * @param around whether to look outwards from `element`; otherwise it must lie over the page itself
 */
export function dialogByShape(element: Element, around: boolean): HTMLElement | null {
  for (let each: Element | null = element; each !== null; each = around ? each.parentElement : null) {
    if (each instanceof HTMLElement && getComputedStyle(each).position === 'fixed') return each
  }
  return null
}

/** A person's row is not built deeper than this. */
const LEVELS_OF_ROW = 3

/** The row of a choice in a dialog: the smallest thing around it that holds a face and no other choice; else the choice. */
export function choiceRowByShape(choice: Element, dialog: Element): Element {
  if (!is(choice, anchors.beside) || find(choice, anchors.personSign) !== null) return choice
  let around = choice.parentElement
  for (let level = 0; level < LEVELS_OF_ROW && around !== null && around !== dialog; level++) {
    const others = findAll(around, anchors.choice).some((each) => each !== choice && !choice.contains(each))
    if (others) return choice
    if (find(around, anchors.personSign) !== null) return around
    around = around.parentElement
  }
  return choice
}

/** In CSS pixels: a menu is small beside the page. */
const LARGEST_MENU = { width: 320, height: 480 }

/** The menu around an entry: outwards as long as things hold what is in them, and stay small. */
export function menuByShape(entry: Element): Element {
  let around = entry
  for (let next = entry.parentElement; next !== null; next = next.parentElement) {
    if (!holds(next.getBoundingClientRect(), around.getBoundingClientRect())) break
    around = next
  }
  return around
}

const holds = (outer: DOMRect, inner: DOMRect) =>
  outer.width <= LARGEST_MENU.width &&
  outer.height <= LARGEST_MENU.height &&
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom
