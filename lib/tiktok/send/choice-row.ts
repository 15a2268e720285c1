/** Whose row a mark of a choice stands in. */
import * as anchors from '../anchors/anchors.ts'
import { closest, is } from '../anchors/find.ts'
import { choiceRowByShape } from '../anchors/shapes.ts'

/** A tab is a place to look, never somebody to send to, though it can be selected like one. */
export const isTab = (element: Element): boolean => is(element, anchors.tab)

/** The row of a choice in a dialog: what is made as a row around it, else what looks like one, else the choice itself. */
export function rowOfChoice(choice: Element, dialog: Element): Element {
  const row = closest(choice, anchors.choiceRow)
  return row !== null && row !== choice && dialog.contains(row) ? row : choiceRowByShape(choice, dialog)
}
