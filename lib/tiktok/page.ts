/** TikTok's page as one object, for wiring. Its methods are documented where they live. */
import * as anchors from './anchors/anchors.ts'
import { closest, findAll } from './anchors/find.ts'
import { composerAround, composerBox } from './chat/composer.ts'
import { lastMessageAt } from './chat/dates.ts'
import { headerAvatar, readEvidence } from './chat/evidence.ts'
import { countSent, ownMessageShown, readOwnMessages, tellsOwn } from './chat/own-messages.ts'
import { readRowOrder, readRows, rowAt, rowPressedAt } from './chat/rows.ts'
import { readSurface } from './chat/surface.ts'
import { reachesDelete } from './delete/trigger.ts'
import { isHarmless, isLongPress, learn, learnableAt, readChatGesture, unlearn } from './send/chat-press.ts'
import { dialogSendAround, dialogSendOfField, sendingDialog } from './send/dialog-send.ts'
import { readGesture } from './send/gesture.ts'
import { isOwnEvent, replaySend } from './send/replay.ts'
import { fieldOf, isThere, placeOf, readDraft, readProgress } from './send/send.ts'
import { readChosen } from './send/sheet.ts'
import type { SendSite } from './send/site.ts'

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
