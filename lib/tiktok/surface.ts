/** Whether this frame shows direct messages, and whether the composer is known. */
import { findComposer } from './composer.ts'
import { findAll } from './find.ts'
import { isMessagesPath } from './paths.ts'

export interface TikTokSurface {
  dm: boolean
  composer: HTMLElement | null
  unknownBox: boolean
}

export function readSurface(root: Document): TikTokSurface {
  const composer = findComposer(root)
  if (composer !== null) return { dm: true, composer, unknownBox: false }
  // A flyout's list without an open chat is not looked for: that would cost every page of TikTok a search.
  const dm = isMessagesPath(root.location.pathname)
  return { dm, composer: null, unknownBox: dm && hasUnknownBox(root) }
}

/** A box to write in on the messages page that is neither a known composer nor a known something else. */
function hasUnknownBox(root: Document): boolean {
  return findAll(root, 'editable').some(
    (box) => box.closest('input, [role="search"]') === null && isShown(box),
  )
}

const isShown = (element: Element) => element.getClientRects().length > 0
