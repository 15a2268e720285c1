/** As much of TikTok's page as the sentry needs in every frame. */
import * as anchors from './anchors/anchors.ts'
import { closest, find } from './anchors/find.ts'
import { composerAround, findComposer, readDraft } from './chat/composer.ts'
import { isMessagesPath } from './chat/paths.ts'
import { earlyDialogSend, offersChoice, opensShare } from './send/early-dialog.ts'
import { readGesture } from './send/gesture.ts'
import type { SendSite } from './send/site.ts'

const EARLY = { around: earlyDialogSend, ofField: () => null }

export const sentryPage = {
  readGesture: (event: Event) => readGesture(event, EARLY),
  opensShare,
  isInComposer: (element: Element) => composerAround(element, location.pathname) !== null,
  isMessagesPath: () => isMessagesPath(location.pathname),
  wordsAround({ box }: SendSite): string {
    if (closest(box, anchors.dialog) === box) return box.textContent ?? ''
    const chat = closest(box, anchors.chatBox)
    return `${(chat && find(chat, anchors.header))?.textContent ?? ''}\n${readDraft(box).text}`
  },
  showsMessages: () =>
    findComposer(document) !== null || find(document, anchors.row) !== null || offersChoice(document),
}
