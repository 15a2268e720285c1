/** TikTok's page as one object, for wiring. Its methods are documented in lib/page and where they live. */
import type { GuardedPage } from '../page/page.ts'
import type { Shapes } from '../page/shapes.ts'
import * as anchors from './anchors/anchors.ts'
import { closest } from './anchors/find.ts'
import { keptIn } from './anchors/kept.ts'
import { composerAround, composerBox } from './chat/composer.ts'
import { lastMessageAt } from './chat/dates.ts'
import { headerAvatar, readEvidence } from './chat/evidence.ts'
import { countSent, ownMessageShown, readOwnMessages, tellsOwn } from './chat/own-messages.ts'
import { keptName, readRowOrder, readRows, rowAt, rowPressedAt } from './chat/rows.ts'
import { readSurface } from './chat/surface.ts'
import { reachesDelete } from './delete/trigger.ts'
import { learnableAt, readChatGesture } from './send/chat-press.ts'
import { dialogSendAround, dialogSendOfField, sendingDialog } from './send/dialog-send.ts'
import { readGesture } from './send/gesture.ts'
import { createLearned } from './send/learned.ts'
import { isOwnEvent, replaySend } from './send/replay.ts'
import { fieldOf, isThere, placeOf, readDraft, readProgress } from './send/send.ts'
import { readShapedPress } from './send/shaped-press.ts'
import { readChosen } from './send/sheet.ts'

const DIALOGS = { around: dialogSendAround, ofField: dialogSendOfField }

/**
 * @param document the page; what it teaches is known to this one alone
 * @param shapes asked where candidates fail; null while nobody can be asked
 */
export function createPage({
  document,
  shapes = () => null,
}: {
  document: Document
  shapes?: () => Shapes | null
}): GuardedPage {
  const learned = createLearned()
  let failed = false
  /** Whatever asks has found no candidate: from then on presses are read by their shape too. */
  const ask = () => {
    failed = true
    return shapes()
  }
  return {
    isOwnEvent,
    composerAround,
    composerBox,
    readSurface: () => readSurface(document, ask),
    readEvidence: (box) => readEvidence(box, { search: keptIn, nameOf: keptName, shapes: ask }),
    readChosen,
    ownMessageShown,
    headerAvatar: (box) => headerAvatar(box, { search: keptIn, shapes: ask }),
    readRows,
    readRowOrder: () => readRowOrder(document),
    rowAt,
    rowPressedAt,
    lastMessageAt,
    chatAround: (element) => closest(element, anchors.chatBox),
    isThere,
    readDraft,
    readProgress,
    placeOf,
    fieldOf,
    // Nothing can hold a button down in place of a person.
    replaySend: (send) => !learned.isLongPress(send) && replaySend(send),
    readGesture: (event, reactions) =>
      readGesture(event, DIALOGS) ??
      (failed ? readShapedPress(event, shapes) : null) ??
      readChatGesture(event, reactions, learned),
    learnableAt,
    readOwnMessages,
    countSent,
    tellsOwn,
    learn: learned.learn,
    unlearn: learned.unlearn,
    isHarmless: learned.isHarmless,
    countDialogs: () =>
      keptIn(document, anchors.dialog).filter((each) => sendingDialog(each)?.box === each).length,
    reachesDelete,
  }
}
