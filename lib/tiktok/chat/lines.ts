/** The words of a part of the page, one element for each run that a person reads. */
import * as anchors from '../anchors/anchors.ts'
import { is } from '../anchors/find.ts'

/** The outermost elements in `part` that hold words of their own, in the order of the page; what is pressed is no name. */
export function linesIn(part: Element): Element[] {
  const found: Element[] = []
  const collect = (element: Element) => {
    if (element !== part && is(element, anchors.pressable)) return
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    )
    if (own) found.push(element)
    else for (const child of element.children) collect(child)
  }
  collect(part)
  return found
}
