/** As much of TikTok's page as the sentry needs in every frame. */
import * as anchors from './anchors.ts'
import { composerAround, findComposer, readDraft } from './composer.ts'
import { sendingDialog } from './dialog-send.ts'
import { closest, find } from './find.ts'
import { readGesture } from './gesture.ts'
import { isMessagesPath } from './paths.ts'
import type { SendSite } from './site.ts'

export const sentryPage = {
  readGesture,
  isInComposer: (element: Element) => composerAround(element, location.pathname) !== null,
  isMessagesPath: () => isMessagesPath(location.pathname),
  wordsAround({ box }: SendSite): string {
    if (closest(box, anchors.dialog) === box) return box.textContent ?? ''
    const chat = closest(box, anchors.chatBox)
    return `${(chat && find(chat, anchors.header))?.textContent ?? ''}\n${readDraft(box).text}`
  },
  showsMessages: () =>
    findComposer(document) !== null || find(document, anchors.row) !== null || sharesSomething(),
}

/** A share sheet needs the keeper before anyone is chosen in it. */
function sharesSomething(): boolean {
  const dialog = find(document, anchors.dialog)
  return dialog !== null && sendingDialog(dialog)?.certain === true
}
