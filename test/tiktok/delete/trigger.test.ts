/** What the keeper takes for the beginning of a deletion: structure alone. */
import { expect, test } from 'vitest'
import * as anchors from '../../../lib/tiktok/anchors/anchors.ts'
import { type Anchor, selectorOf } from '../../../lib/tiktok/anchors/find.ts'
import { reachesDelete } from '../../../lib/tiktok/delete/trigger.ts'

/** An element that is inside these and nothing else. */
const inside = (...around: Anchor[]) =>
  ({
    closest: (selector: string) => (around.some((each) => selectorOf(each) === selector) ? {} : null),
  }) as unknown as Element

const rows: [what: string, around: Anchor[], left: boolean, right: boolean][] = [
  ['the trigger of a message', [anchors.messageMenuTrigger, anchors.message], true, true],
  ['the trigger of a row', [anchors.rowMenuTrigger, anchors.row], true, true],
  ['a trigger outside of what it belongs to', [anchors.rowMenuTrigger], true, true],
  ['a button of a message request', [anchors.requestAction, anchors.requestBox], true, true],
  ['a message', [anchors.message, anchors.messageText], false, true],
  ['a row', [anchors.row, anchors.rowName], false, true],
  ['the box of a message request', [anchors.requestBox], false, false],
  ['an entry of a menu', [anchors.menuEntry, anchors.popup, anchors.deleteShape], false, false],
  ['a dialog', [anchors.dialog], false, false],
  ['anything else', [], false, false],
]
test.each(rows)('%s', (_what, around, left, right) => {
  expect(reachesDelete(inside(...around), false)).toBe(left)
  expect(reachesDelete(inside(...around), true)).toBe(right)
})
