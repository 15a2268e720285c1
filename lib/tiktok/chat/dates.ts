/** When the last message of a chat was sent, where the page says it in a form that can only mean one day. */
import * as anchors from '../anchors/anchors.ts'
import { find, visibleText } from '../anchors/find.ts'
import { keptIn, making, remembering } from '../anchors/kept.ts'
import { chatBoxOf, selectedRow } from './evidence.ts'

/** Milliseconds since the epoch, at the start of that day; null where no date can be read. */
export function lastMessageAt(inside: Element): number | null {
  const box = chatBoxOf(inside, keptIn)
  const row = selectedRow(inside, keptIn)
  const inRow = dayIn(visibleText(row && find(row, anchors.rowTime)))
  return latest([box && lastDay(keptIn(box, anchors.timeDivider)), inRow])
}

const dayOf = remembering(anchors.timeDivider, (divider) => dayIn(visibleText(divider)))
const lastDay = making([anchors.timeDivider], (dividers) => latest(dividers.map(dayOf)))

function latest(days: readonly (number | null)[]): number | null {
  const dates = days.filter((day) => day !== null)
  return dates.length === 0 ? null : Math.max(...dates)
}

/** Year first, or nothing: `04/05/2026` is one day here and another there. */
function dayIn(text: string): number | null {
  const [, year, month, day] =
    /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text.normalize('NFKC')) ?? []
  if (year === undefined) return null
  const date = new Date(Number(year), Number(month) - 1, Number(day))
  return date.getMonth() === Number(month) - 1 ? date.getTime() : null
}
