/** The composer where no candidate knows it: the only box of a page of messages that can be one. */
import * as anchors from '../anchors/anchors.ts'
import { closest, findAll, isShown } from '../anchors/find.ts'
import { isMessagesPath } from '../chat/paths.ts'
import { paneByShape } from './pane.ts'

/**
 * Only where the address is one of messages: elsewhere comments stand below an author's face just as a composer stands
 * below a header. What is said there of whom it goes to is another question (pane.ts); a box that nobody can name is asked
 * about all the same, rather than let through.
 * @returns the box, or null where none or more than one may be it
 */
export function composerByShape(root: Document): HTMLElement | null {
  if (!isMessagesPath(root.location.pathname)) return null
  const boxes = findAll(root, anchors.editable).filter(couldBe)
  const [only, more] = boxes
  if (more === undefined) return only ?? null
  const [inPane, another] = boxes.filter((box) => paneByShape(box) !== null)
  return another === undefined ? (inPane ?? null) : null
}

/** The outermost of nested editable parts, in sight, and nothing that is known to be another box. */
const couldBe = (box: HTMLElement): boolean =>
  (box.parentElement === null || closest(box.parentElement, anchors.editable) === null) &&
  closest(box, anchors.notDm) === null &&
  closest(box, anchors.searchBox) === null &&
  isShown(box)
