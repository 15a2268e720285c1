/** TikTok's page as one object, for wiring. Its methods are documented where they live. */
import { composerAround, readDraft } from './composer.ts'
import { deleteMenuAt, findDeleteEntry, opensDeleteMenu } from './delete.ts'
import { headerAvatar, ownMessageShown, readEvidence } from './evidence.ts'
import { readGesture, touchesComposer } from './gesture.ts'
import { isOwnEvent, replaySend } from './replay.ts'
import { isMessagesPath, readSurface } from './surface.ts'

export const tiktokPage = {
  isOwnEvent,
  concernsMessages(event: Event): boolean {
    const target = event.composedPath()[0]
    return target instanceof Element && (touchesComposer(target) || opensDeleteMenu(target))
  },
  readGesture,
  composerAround: (element: Element) => composerAround(element, location.pathname),
  isMessagesPath: () => isMessagesPath(location.pathname),
  readSurface: () => readSurface(document),
  readEvidence,
  readDraft,
  ownMessageShown,
  headerAvatar,
  replaySend,
  deleteMenuAt,
  findDeleteEntry,
}
