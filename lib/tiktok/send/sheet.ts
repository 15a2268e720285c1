/** Reading a share sheet: who is chosen. Its markup is not known (docs/tiktok-page.md 10); everything here is assumed. */

import type { ChosenRow } from '../../core/people/sheet.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, visibleText } from '../anchors/find.ts'
import { linesIn } from '../chat/lines.ts'
import { nameText } from '../chat/name-text.ts'
import { isTab } from './choice-row.ts'
import { isSearch } from './dialog-send.ts'

/** Everyone chosen in a sheet, in the order in which the page shows them. Read synchronously, changes nothing. */
export function readChosen(sheet: Element): ChosenRow[] {
  // A row with a Send of its own.
  if (is(sheet, anchors.choiceRow) && find(sheet, anchors.chosen) === null)
    return [readRow(sheet as HTMLElement)]
  const rows = new Set(
    findAll(sheet, anchors.chosen)
      .map((mark) => rowAround(mark, sheet))
      // A tab of the sheet is selected too, but shows nobody.
      .filter((row) => !isTab(row)),
  )
  // Marks in marks: the outer one is the row.
  return [...rows]
    .filter((row) => ![...rows].some((other) => other !== row && other.contains(row)))
    .map(readRow)
}

/** The row around what marks it as chosen: a box to tick is not the row, and holds no name. */
function rowAround(mark: HTMLElement, sheet: Element): HTMLElement {
  if (visibleText(mark).trim() !== '') return mark
  const row = mark.parentElement && closest(mark.parentElement, anchors.choiceRow)
  if (row && sheet.contains(row)) return row
  for (let around = mark.parentElement; around !== null && around !== sheet; around = around.parentElement) {
    if (visibleText(around).trim() !== '') return around
  }
  return mark
}

function readRow(row: HTMLElement): ChosenRow {
  const texts = linesIn(row).map((line) => nameText(line).trim())
  const link = (is(row, anchors.link) ? row : find(row, anchors.profileLink))?.getAttribute('href') ?? ''
  const linked = /\/@([^/?#]+)/.exec(link)?.[1] ?? null
  const handle = texts.find(isHandle) ?? (linked === null ? null : `@${linked}`)
  const count = find(row, anchors.memberCount)
  const members =
    count === null ? Number.NaN : Number(/\d+/.exec(visibleText(count).normalize('NFKC'))?.[0] ?? Number.NaN)
  const countText = count === null ? null : visibleText(count).trim()
  const name = texts.find((text) => text !== handle && text !== countText) ?? ''
  return { name, handleText: handle, memberCount: Number.isNaN(members) ? null : members }
}

/** `@` and what TikTok allows in a handle; a name may begin with the sign too, but not be all of it. */
const isHandle = (text: string) => /^@[\w.]{2,}$/.test(text)

/** The note beside a share, as written; empty when there is none. */
export function readNote(dialog: Element): string {
  const note = findAll(dialog, anchors.noteField).find((field) => !isSearch(field))
  if (note instanceof HTMLInputElement || note instanceof HTMLTextAreaElement) return note.value
  return note ? visibleText(note) : ''
}
