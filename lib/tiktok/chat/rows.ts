/** Reading the conversation list: who else is in view, and in which order. */
import type { VisibleConversation } from '../../core/signals/signal.ts'
import type { RowPress } from '../../page/presses.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll } from '../anchors/find.ts'
import { conversationIdOf, readRow, rowName, rowsNear } from './evidence.ts'

/** Lists are virtualised: more rows than this at once are no list that anybody sees. */
const MOST_ROWS = 1_000

/** The rows of the list nearest to `inside`, the open one marked where the page says which it is. */
export function readRows(inside: Element): VisibleConversation[] {
  return rowsNear(inside)
    .slice(0, MOST_ROWS)
    .map((row) => {
      const { name, linkHandle, conversationId } = readRow(row)
      return { name, handle: linkHandle, conversationId, open: isOpen(row) }
    })
}

const isOpen = (row: Element) =>
  closest(row, anchors.rowSelected) !== null || find(row, anchors.rowSelected) !== null

/** What tells the rows of the page's list apart, from top to bottom. */
export const readRowOrder = (root: Document): string[] =>
  findAll(root, anchors.row).slice(0, MOST_ROWS).map(identityOf)

/** What tells the row around `element` apart; null when it is in none. */
export function rowAt(element: Element): string | null {
  const row = closest(element, anchors.row)
  return row && identityOf(row)
}

/** Two rows may share a name where no id tells them apart: then neither is known to have moved. */
const identityOf = (row: Element): string => conversationIdOf(row) ?? rowName(row)

/** The row a press at `element` opens, or null: the menu of a row and what else can be pressed in it opens none. */
export function rowPressedAt(element: Element): RowPress | null {
  const row = closest(element, anchors.row)
  if (row === null) return null
  const other = closest(element, anchors.rowMenuTrigger) ?? closest(element, anchors.popup)
  if (other !== null && row.contains(other)) return null
  return {
    row: readRow(row),
    // A list that was drawn anew is the same list.
    concerns: (box) => !row.isConnected || rowsNear(box).includes(row),
  }
}
