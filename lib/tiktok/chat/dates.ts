/** When the last message of a chat was sent, where the page says it in a form that can only mean one day. */
import * as anchors from '../anchors/anchors.ts'
import { find, findAll, visibleText } from '../anchors/find.ts'
import { chatBoxOf, selectedRow } from './evidence.ts'

/** Milliseconds since the epoch, at the start of that day; null where no date can be read. */
export function lastMessageAt(inside: Element): number | null {
  const box = chatBoxOf(inside)
  const dividers = box ? findAll(box, anchors.timeDivider) : []
  const row = selectedRow(inside)
  const said = [...dividers.map(visibleText), visibleText(row && find(row, anchors.rowTime))]
  const dates = said.map(dayIn).filter((day) => day !== null)
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
