/** TikTok's page as one object, for wiring. Its methods are documented where they live. */
import { composerAround, composerBox, readDraft } from './composer.ts'
import { deleteMenuAt, findDeleteEntry } from './delete.ts'
import { headerAvatar, ownMessageShown, readEvidence } from './evidence.ts'
import { isOwnEvent, replaySend } from './replay.ts'
import { readSurface } from './surface.ts'

export const tiktokPage = {
  isOwnEvent,
  composerAround: (element: Element) => composerAround(element, location.pathname),
  composerBox,
  readSurface: () => readSurface(document),
  readEvidence,
  readDraft,
  ownMessageShown,
  headerAvatar,
  replaySend,
  deleteMenuAt,
  findDeleteEntry,
}
