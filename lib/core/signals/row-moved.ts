import type { Signal } from './signal.ts'

/** The chat was opened by a press on a row that had come to lie there a moment before: perhaps the row above was meant. */
export const rowMoved: Signal<'row-moved'> = {
  name: 'row-moved',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  fires: ({ openedByMovedRow }) => openedByMovedRow,
}
