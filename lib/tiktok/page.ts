/** TikTok's page as one object, for wiring. Its methods are documented where they live. */
import * as anchors from './anchors.ts'
import { isHarmless, isLongPress, learn, learnableAt, readChatGesture, unlearn } from './chat-press.ts'
import { composerAround, composerBox } from './composer.ts'
import { lastMessageAt } from './dates.ts'
import { reachesDelete } from './delete/trigger.ts'
import { dialogSendAround, dialogSendOfField, sendingDialog } from './dialog-send.ts'
import { headerAvatar, readEvidence } from './evidence.ts'
import { closest, findAll } from './find.ts'
import { readGesture } from './gesture.ts'
import { countSent, ownMessageShown, readOwnMessages, tellsOwn } from './own-messages.ts'
import { isOwnEvent, replaySend } from './replay.ts'
import { readRowOrder, readRows, rowAt, rowPressedAt } from './rows.ts'
import { fieldOf, isThere, placeOf, readDraft, readProgress } from './send.ts'
import { readChosen } from './sheet.ts'
import type { SendSite } from './site.ts'
import { readSurface } from './surface.ts'

const DIALOGS = { around: dialogSendAround, ofField: dialogSendOfField }

export const tiktokPage = {
  isOwnEvent,
  composerAround: (element: Element) => composerAround(element, location.pathname),
  composerBox,
  readSurface: () => readSurface(document),
  readEvidence,
  readChosen,
  ownMessageShown,
  headerAvatar,
  readRows,
  readRowOrder: () => readRowOrder(document),
  rowAt,
  rowPressedAt,
  lastMessageAt,
  chatAround: (element: Element) => closest(element, anchors.chatBox),
  isThere,
  readDraft,
  readProgress,
  placeOf,
  fieldOf,
  // Nothing can hold a button down in place of a person.
  replaySend: (send: SendSite) => !isLongPress(send) && replaySend(send),
  readGesture: (event: Event, reactions: boolean) =>
    readGesture(event, DIALOGS) ?? readChatGesture(event, reactions),
  learnableAt,
  readOwnMessages,
  countSent,
  tellsOwn,
  learn,
  unlearn,
  isHarmless,
  countDialogs: () =>
    findAll(document, anchors.dialog).filter((each) => sendingDialog(each)?.box === each).length,
  reachesDelete,
}
