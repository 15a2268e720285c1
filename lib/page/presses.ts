/** Presses on the rows of a list: which chat one opens. */
import type { RowEvidence } from '../core/people/row-says.ts'

/** A row that was pressed. */
export interface RowPress {
  row: RowEvidence
  /** Whether it stands in the list that belongs to the chat around `box`. */
  concerns(box: Element): boolean
}

/** Every method is synchronous and leaves the page as it is. */
export interface PressesPage {
  /** What tells the row around `element` apart; null when it is in none. */
  rowAt(element: Element): string | null
  /** The row that a press at `element` opens, as far as it is one that opens a chat. */
  rowPressedAt(element: Element): RowPress | null
}
