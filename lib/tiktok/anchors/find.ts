/** Candidates of an element of TikTok's page, the best first (anchors.ts). */
export type Anchor = readonly string[]

const joined = new Map<Anchor, string>()

/** All candidates of an anchor as one selector, for questions where any of them will do. */
export function selectorOf(anchor: Anchor): string {
  let selector = joined.get(anchor)
  if (selector === undefined) {
    selector = anchor.join(', ')
    joined.set(anchor, selector)
  }
  return selector
}

/** The anchor inside `scope`: the first candidate that is there, or null. Which one it was, `lookup` says. */
export function find(scope: ParentNode, anchor: Anchor): HTMLElement | null {
  for (const selector of anchor) {
    const found = scope.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

export function findAll(scope: ParentNode, anchor: Anchor): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selectorOf(anchor))]
}

/** Gives all that is an anchor inside something, in the order of the page: `findAll`, or `keptIn`, which remembers. */
export type Search = (scope: Document | Element, anchor: Anchor) => readonly HTMLElement[]

/** `element` or the nearest thing around it that is this anchor. */
export function closest(element: Element, anchor: Anchor): HTMLElement | null {
  return element.closest<HTMLElement>(selectorOf(anchor))
}

/** Whether `element` itself is this anchor. */
export const is = (element: Element, anchor: Anchor): boolean => element.matches(selectorOf(anchor))

/** What a person reads in an element: its text, with the words of pictures such as emoji. */
export function visibleText(element: Element | null): string {
  if (element === null) return ''
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (node instanceof HTMLImageElement) text += node.alt
    else if (node instanceof Element) text += visibleText(node)
  }
  return text
}

/** Whether the element is drawn at all. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0
