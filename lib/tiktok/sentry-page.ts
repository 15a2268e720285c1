/** As much of TikTok's page as the sentry needs in every frame. */
import { composerAround, findComposer } from './composer.ts'
import { find } from './find.ts'
import { readGesture } from './gesture.ts'
import { isMessagesPath } from './paths.ts'

export const sentryPage = {
  readGesture,
  isInComposer: (element: Element) => composerAround(element, location.pathname) !== null,
  isMessagesPath: () => isMessagesPath(location.pathname),
  showsMessages: () => findComposer(document) !== null || find(document, 'row') !== null,
}
