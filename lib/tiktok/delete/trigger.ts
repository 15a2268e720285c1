/**
 * Where a menu opens that may delete, and where Delete stands without one. By structure alone, no words: of this folder
 * it is all that the keeper carries, to know when the rest is needed.
 */
import * as anchors from '../anchors/anchors.ts'
import { closest } from '../anchors/find.ts'

/** What opens the menu of the message around `element`: its trigger; for a right click the message itself. */
export const messageTriggerAt = (element: Element, rightClick: boolean): Element | null =>
  closest(element, anchors.messageMenuTrigger) ?? (rightClick ? closest(element, anchors.message) : null)

/** Likewise of the row. */
export const rowTriggerAt = (element: Element, rightClick: boolean): Element | null =>
  closest(element, anchors.rowMenuTrigger) ?? (rightClick ? closest(element, anchors.row) : null)

/** The button of a message request, which no menu opens, at `element`. */
export const requestActionAt = (element: Element): Element | null => closest(element, anchors.requestAction)

/** Whether any of them is at `element`: elsewhere nothing begins that deletes. */
export const reachesDelete = (element: Element, rightClick: boolean): boolean =>
  (messageTriggerAt(element, rightClick) ?? rowTriggerAt(element, rightClick) ?? requestActionAt(element)) !==
  null
