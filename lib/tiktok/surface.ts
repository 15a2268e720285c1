/** Whether this frame shows direct messages, and whether the composer is known. */
import { findComposer } from './composer.ts'
import { find, findAll } from './find.ts'

const DM_PATH = /^\/(?:business-suite\/)?messages(?:\/|$)/

export interface TikTokSurface {
  dm: boolean
  composer: HTMLElement | null
  unknownBox: boolean
}

export function readSurface(root: Document): TikTokSurface {
  const composer = findComposer(root)
  if (composer !== null) return { dm: true, composer, unknownBox: false }
  const onPath = DM_PATH.test(root.location.pathname)
  const dm = onPath || find(root, 'conversationList') !== null
  return { dm, composer: null, unknownBox: onPath && hasUnknownBox(root) }
}

/** A box to write in on the messages page that is neither a known composer nor a known something else. */
function hasUnknownBox(root: Document): boolean {
  return findAll(root, 'editable').some(
    (box) => box.closest('input, [role="search"]') === null && isShown(box),
  )
}

const isShown = (element: Element) => element.getClientRects().length > 0
