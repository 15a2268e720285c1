/** Reading the conversation list: who else is in view, and in which order. */
import type { VisibleConversation } from '../../core/signals/signal.ts'
import type { RowPress } from '../../page/presses.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest } from '../anchors/find.ts'
import { keptIn, making, remembering } from '../anchors/kept.ts'
import { conversationIdOf, readRow, rowName, rowsNear } from './evidence.ts'

/** Lists are virtualised: more rows than this at once are no list that anybody sees. */
const MOST_ROWS = 1_000

/** What a row says while the page changes nothing in it: whom to compare with, not whom to decide by. */
const factsOf = remembering(anchors.row, (row) => {
  const { name, linkHandle, conversationId } = readRow(row)
  return { name, linkHandle, conversationId }
})

/** The name of a row to compare with. */
export const keptName = (row: HTMLElement): string => factsOf(row).name

/** The rows of the list nearest to `inside`, the open one marked where the page says which it is. */
export const readRows = (inside: Element): readonly VisibleConversation[] =>
  conversationsOf(rowsNear(inside, keptIn))

const conversationsOf = making([anchors.row, anchors.rowSelected], (rows): VisibleConversation[] => {
  const open = openAmong(rows)
  return rows.slice(0, MOST_ROWS).map((row) => {
    const { name, linkHandle, conversationId } = factsOf(row)
    return { name, handle: linkHandle, conversationId, open: open.has(row) }
  })
})

/** Rows that are selected, hold what is, or stand in it. */
function openAmong([first]: readonly HTMLElement[]): ReadonlySet<Element> {
  const open = new Set<Element>()
  for (const selected of first ? keptIn(first.ownerDocument, anchors.rowSelected) : []) {
    for (const row of keptIn(selected, anchors.row)) open.add(row)
    let row = closest(selected, anchors.row)
    for (; row; row = row.parentElement && closest(row.parentElement, anchors.row)) open.add(row)
  }
  return open
}

/** What tells the rows of the page's list apart, from top to bottom. */
export const readRowOrder = (root: Document): readonly string[] => orderOf(keptIn(root, anchors.row))

/** Two rows may share a name where no id tells them apart: then neither is known to have moved. */
const orderOf = making([anchors.row], (rows) =>
  rows.slice(0, MOST_ROWS).map((row) => {
    const { conversationId, name } = factsOf(row)
    return conversationId ?? name
  }),
)

/** What tells the row around `element` apart; null when it is in none. */
export function rowAt(element: Element): string | null {
  const row = closest(element, anchors.row)
  return row && (conversationIdOf(row) ?? rowName(row))
}

/** The row a press at `element` opens, or null: the menu of a row and what else can be pressed in it opens none. */
export function rowPressedAt(element: Element): RowPress | null {
  const row = closest(element, anchors.row)
  if (row === null) return null
  const other = closest(element, anchors.rowMenuTrigger) ?? closest(element, anchors.popup)
  if (other !== null && row.contains(other)) return null
  return {
    row: readRow(row),
    // A list that was drawn anew is the same list.
    concerns: (box) => !row.isConnected || rowsNear(box, keptIn).includes(row),
  }
}
