/**
 * Whether the rows of the conversation list have just moved, so that a press may have met another one than was aimed
 * at. PURE: feed it the rows whenever the list has changed.
 */
export interface RowOrder {
  /** What tells the rows apart, from top to bottom. */
  readonly rows: readonly string[]
  /** What tells the rows apart that came to lie at another place, at `movedAt`. */
  readonly moved: ReadonlySet<string>
  /** Milliseconds since the epoch. */
  readonly movedAt: number
}

export const noRows: RowOrder = { rows: [], moved: new Set(), movedAt: Number.NEGATIVE_INFINITY }

/** A person needs a quarter of a second to see that something moved, and more to stop a hand under way. */
export const MOVED_MS = 1_000

/**
 * The list shows `rows` now. A row has moved when rows that were there before stand in another order and it is one of
 * those that changed places. Rows that come or go at either end say nothing: that is what scrolling looks like.
 */
export function noteRows(order: RowOrder, rows: readonly string[], now: number): RowOrder {
  if (rows === order.rows) return order
  const [old, shown] = [new Set(order.rows), new Set(rows)]
  const before = order.rows.filter((row) => shown.has(row))
  const after = rows.filter((row) => old.has(row))
  const moved = after.filter((row, place) => before[place] !== row)
  if (moved.length === 0) return { ...order, rows }
  return { rows, moved: new Set([...recent(order, now), ...moved]), movedAt: now }
}

/** Whether a press on `row` at `now` meets a row that has just moved there. */
export function hasMoved(order: RowOrder, row: string, now: number): boolean {
  return recent(order, now).has(row)
}

const recent = ({ moved, movedAt }: RowOrder, now: number): ReadonlySet<string> =>
  Math.abs(now - movedAt) < MOVED_MS ? moved : new Set()
