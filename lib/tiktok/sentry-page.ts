/** As much of TikTok's page as the sentry needs in every frame. */
import { composerAround, findComposer, readDraft } from './composer.ts'
import { closest, find } from './find.ts'
import { readGesture } from './gesture.ts'
import { isMessagesPath } from './paths.ts'
import type { SendSite } from './site.ts'

export const sentryPage = {
  readGesture,
  isInComposer: (element: Element) => composerAround(element, location.pathname) !== null,
  isMessagesPath: () => isMessagesPath(location.pathname),
  wordsAround({ box }: SendSite): string {
    if (closest(box, 'dialog') === box) return box.textContent ?? ''
    const chat = closest(box, 'chatBox')
    return `${(chat && find(chat, 'header'))?.textContent ?? ''}\n${readDraft(box).text}`
  },
  showsMessages: () => findComposer(document) !== null || find(document, 'row') !== null || sharesSomething(),
}

/** A share sheet needs the keeper before anyone is chosen in it. */
function sharesSomething(): boolean {
  const dialog = find(document, 'dialog')
  return dialog !== null && find(dialog, 'choice') !== null
}
