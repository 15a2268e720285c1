import { type AnchorName, anchors } from './anchors.ts'

const joined = new Map<AnchorName, string>()

/** All candidates of an anchor as one selector, for questions where any of them will do. */
export function selectorOf(name: AnchorName): string {
  let selector = joined.get(name)
  if (selector === undefined) {
    selector = anchors[name].join(', ')
    joined.set(name, selector)
  }
  return selector
}

/** The anchor inside `scope`: the first candidate that is there, or null. */
export function find(scope: ParentNode, name: AnchorName): HTMLElement | null {
  for (const selector of anchors[name]) {
    const found = scope.querySelector<HTMLElement>(selector)
    if (found !== null) return found
  }
  return null
}

export function findAll(scope: ParentNode, name: AnchorName): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selectorOf(name))]
}

/** `element` or the nearest thing around it that is this anchor. */
export function closest(element: Element, name: AnchorName): HTMLElement | null {
  return element.closest<HTMLElement>(selectorOf(name))
}

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
