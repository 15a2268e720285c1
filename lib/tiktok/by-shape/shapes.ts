/**
 * The page by its shape, for where TikTok has renamed what the candidates go by. A script of its own (entrypoints/shapes.content.ts),
 * loaded into a frame where they have failed: everybody else does without it.
 */
import { weighShape } from '../../core/people/by-shape.ts'
import type { HeaderEvidence } from '../../core/people/evidence.ts'
import type { Shapes } from '../../page/shapes.ts'
import * as anchors from '../anchors/anchors.ts'
import { find, findAll, is } from '../anchors/find.ts'
import { handleInLink } from '../chat/handle-in-link.ts'
import { linesIn } from '../chat/lines.ts'
import { nameText } from '../chat/name-text.ts'
import { composerByShape } from './composer.ts'
import { noteRest, sendControlAt } from './control.ts'
import { readByShape } from './header.ts'
import { paneByShape } from './pane.ts'

const readHeader = (header: Element): HeaderEvidence => ({
  ...readByShape(header),
  linkHandles: findAll(header, anchors.profileLink).flatMap((link) => handleInLink(link) ?? []),
})

/** The words of the only thing beside a chat that calls itself selected and shows a face. */
function selectedRow(pane: Element): string[] {
  for (let around = pane.parentElement; around !== null; around = around.parentElement) {
    const [row, another] = findAll(around, anchors.rowSelected).filter(
      (each) => !pane.contains(each) && !is(each, anchors.tab) && find(each, anchors.personSign) !== null,
    )
    if (row) return another ? [] : linesIn(row).map((line) => nameText(line).trim())
  }
  return []
}

export const shapes: Shapes = {
  composer: composerByShape,
  header: readHeader,
  sendControl: sendControlAt,
  chat(composer) {
    noteRest(composer)
    const pane = paneByShape(composer)
    if (pane === null) return null
    const { header, thread } = pane
    const linked = thread
      .flatMap((each) => findAll(each, anchors.profileLink))
      .flatMap((link) => handleInLink(link) || [])
    const threadHandles = [...new Set(linked)]
    const read = readHeader(header)
    const witnesses = { threadHandles, selectedRow: selectedRow(pane.around) }
    const weigh: HeaderEvidence['weigh'] = (named, row) => weighShape(named, read, row, witnesses)
    return { header: { ...read, weigh }, element: header }
  },
}
