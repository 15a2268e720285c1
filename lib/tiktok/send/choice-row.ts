/** Whose row a mark of a choice stands in, where the page makes no rows that say so. */
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is } from '../anchors/find.ts'

/** A tab is a place to look, never somebody to send to, though it can be selected like one. */
export const isTab = (element: Element): boolean => is(element, anchors.tab)

/** A person's row is not built deeper than this. */
const LEVELS = 3

/**
 * The row of a choice in a dialog: what is made as a row around it; else the smallest thing around it that holds a face and
 * no other choice; else the choice itself.
 */
export function rowOfChoice(choice: Element, dialog: Element): Element {
  const row = closest(choice, anchors.choiceRow)
  if (row !== null && row !== choice && dialog.contains(row)) return row
  if (!is(choice, anchors.beside) || find(choice, anchors.personSign) !== null) return choice
  let around = choice.parentElement
  for (let level = 0; level < LEVELS && around !== null && around !== dialog; level++) {
    const others = findAll(around, anchors.choice).some((each) => each !== choice && !choice.contains(each))
    if (others) return choice
    if (find(around, anchors.personSign) !== null) return around
    around = around.parentElement
  }
  return choice
}
