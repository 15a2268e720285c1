/** As much of TikTok's page as the sentry needs in every frame. */
import { composerAround, findComposer, readDraft } from './composer.ts'
import { closest, find } from './find.ts'
import { readGesture } from './gesture.ts'
import { isMessagesPath } from './paths.ts'

export const sentryPage = {
  readGesture,
  isInComposer: (element: Element) => composerAround(element, location.pathname) !== null,
  isMessagesPath: () => isMessagesPath(location.pathname),
  wordsAround(composer: HTMLElement): string {
    const box = closest(composer, 'chatBox')
    return `${(box && find(box, 'header'))?.textContent ?? ''}\n${readDraft(composer).text}`
  },
  showsMessages: () => findComposer(document) !== null || find(document, 'row') !== null,
}
