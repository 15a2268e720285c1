/** Whether this frame shows direct messages, where, and whether the composer is known. */

import type { Shapes } from '../../page/shapes.ts'
import type { Surface, SurfacePlace } from '../../page/surface.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, isShown } from '../anchors/find.ts'
import { keptIn } from '../anchors/kept.ts'
import { findComposer, takeForComposer } from './composer.ts'
import { isMessagesPath } from './paths.ts'

/** @param shapes asked where something can be written in and no candidate knows it; null where nobody can be asked */
export function readSurface(root: Document, shapes?: () => Shapes | null): Surface {
  takeForComposer(root, null)
  const known = findComposer(root, keptIn)
  const dm = isMessagesPath(root.location.pathname)
  const unknownBox = known === null && dm && hasUnknownBox(root)
  const composer = known ?? (unknownBox ? (shapes?.()?.composer(root) ?? null) : null)
  takeForComposer(root, composer)
  // Nothing in a bar that is not known can be told from what sends.
  if (known !== null && closest(known, anchors.chatBottom) === null) shapes?.()
  const place = placeOf(root.location)
  if (composer !== null) {
    // Looked for now, so that Enter need not.
    for (const anchor of [anchors.message, anchors.timeDivider]) keptIn(root, anchor)
    return { dm: true, composer, place, unknownBox: false }
  }
  // A flyout's list without an open chat is not looked for: that would cost every page of TikTok a search.
  return { dm, composer: null, place, unknownBox }
}

/** Business Suite's frame is the messages page with a scene of its own (docs/tiktok-page.md 2). */
function placeOf({ pathname, search }: Location): SurfacePlace {
  if (!isMessagesPath(pathname)) return 'over'
  const suite =
    pathname.startsWith('/business-suite') || new URLSearchParams(search).get('scene') === 'business'
  return suite ? 'suite' : 'page'
}

/** A box to write in on the messages page that is neither a known composer nor a known something else. */
function hasUnknownBox(root: Document): boolean {
  return keptIn(root, anchors.editable).some(
    (box) => closest(box, anchors.searchBox) === null && isShown(box),
  )
}
