/**
 * Reading a name out of the element that holds it. Beside the name there may stand what is none of it: a count of unread
 * messages, a streak, a badge, words for screen readers alone. A name as a person reads it is one run of text.
 */
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is } from '../anchors/find.ts'

/** The name in an element; empty for none. Emoji that are pictures count, the words of other pictures do not. */
export function nameText(element: Element | null): string {
  if (element === null) return ''
  const holder = find(element, anchors.nameAlone) ?? element
  const name = nameIn(holder)
  return name.trim() === '' ? picturesIn(holder) : name
}

/** A name of pictures alone, whatever they are called. */
const picturesIn = (element: Element): string =>
  findAll(element, anchors.image)
    .map((each) => (isSeen(each) ? (each as HTMLImageElement).alt : ''))
    .join('')

function nameIn(element: Element): string {
  const own = runOf(element)
  if (own.trim() !== '') return own
  // No text of its own: the first of its parts that says anything, one with letters before a mere emoji or number.
  let first = ''
  for (const child of element.children) {
    if (!isSeen(child)) continue
    const name = nameIn(child)
    if (/\p{L}/u.test(name)) return name
    if (first === '') first = name.trim() === '' ? '' : name
  }
  return first === '' ? hiddenName(element) : first
}

/** The run of text that an element holds itself, through elements that are part of the text. */
function runOf(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (node instanceof HTMLImageElement) text += emojiIn(node)
    else if (node instanceof HTMLElement && is(node, anchors.phrase) && isSeen(node)) text += runOf(node)
  }
  return text
}

/** Where everything is kept from screen readers, what stands there for the eye is the name. */
function hiddenName(element: Element): string {
  for (const child of element.children) {
    const name = isDrawn(child) && child.getAttribute('aria-hidden') === 'true' ? nameIn(child) : ''
    if (name.trim() !== '') return name
  }
  return ''
}

/** A picture that stands for an emoji, not a badge or a face with words of its own. */
const emojiIn = ({ alt }: HTMLImageElement): string =>
  /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(alt) && !/\p{L}/u.test(alt) ? alt : ''

const isSeen = (element: Element): boolean =>
  element.getAttribute('aria-hidden') !== 'true' && isDrawn(element)

/** Whether a person who looks can see it: neither left out, nor shrunk to nothing for screen readers alone. */
function isDrawn(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.hidden) return false
  const { display, visibility, opacity, position, width, height, clip, clipPath, fontSize } =
    getComputedStyle(element)
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse' || opacity === '0')
    return false
  if (fontSize === '0px') return false
  if (position !== 'absolute' && position !== 'fixed') return true
  const isTiny = Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1
  return !isTiny && !/^rect\((?:0|1)px,? (?:0|1)px/.test(clip) && !/^inset\((?:50|100)%/.test(clipPath)
}

/**
 * Whether a browser's translator has rewritten what an element says, or is at work on its page (docs/platform.md 10.10).
 */
export function isTranslated(element: Element | null): boolean {
  if (element === null) return false
  const page = element.ownerDocument.documentElement.classList
  return page.contains('translated-ltr') || page.contains('translated-rtl') || isRewritten(element)
}

/** Whether the text of an element itself stands in what a translator has made, and may be that of the chat before. */
export const isRewritten = (element: Element | null): boolean =>
  element !== null &&
  (closest(element, anchors.translated) !== null || find(element, anchors.translated) !== null)
