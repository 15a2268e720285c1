/** As much of TikTok's page as the sentry needs in every frame. */
import type { SentryPage } from '../page/sentry.ts'
import * as anchors from './anchors/anchors.ts'
import { closest, find } from './anchors/find.ts'
import { composerAround, findComposer, readDraft } from './chat/composer.ts'
import { isMessagesPath } from './chat/paths.ts'
import { earlyDialogSend, offersChoice, opensShare } from './send/early-dialog.ts'
import { readGesture } from './send/gesture.ts'

const EARLY = { around: earlyDialogSend, ofField: () => null }

/** @param document the page of this frame */
export const createSentryPage = ({ document }: { document: Document }): SentryPage => ({
  readGesture: (event) => readGesture(event, EARLY),
  opensShare,
  isInComposer: (element) => composerAround(element) !== null,
  isMessagesPath: () => isMessagesPath(document.location.pathname),
  wordsAround({ box }) {
    if (closest(box, anchors.dialog) === box) return box.textContent ?? ''
    const chat = closest(box, anchors.chatBox)
    return `${(chat && find(chat, anchors.header))?.textContent ?? ''}\n${readDraft(box).text}`
  },
  showsMessages: () =>
    findComposer(document) !== null || find(document, anchors.row) !== null || offersChoice(document),
})
