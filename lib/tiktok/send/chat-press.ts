/** Presses in a chat that send at once: a failed message again, a reaction, and what this page has taught us. */

import type { GestureFacts, Place } from '../../core/send/intent.ts'
import type { LearnablePress } from '../../page/learning.ts'
import type { PageGesture, PressSite } from '../../page/sends.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, is, visibleText } from '../anchors/find.ts'
import { keptIn } from '../anchors/kept.ts'
import { composerAround, findComposer } from '../chat/composer.ts'
import { chatBoxOf } from '../chat/evidence.ts'
import { sendingDialog } from './dialog-send.ts'
import { type Learned, shapeOf } from './learned.ts'

/** The gesture of an event in a chat that sends without a composer, or null. */
export function readChatGesture(event: Event, reactions: boolean, learned: Learned): PageGesture | null {
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || event instanceof InputEvent || event.type === 'submit') return null
  if (event.type === 'drop' || event.type === 'paste') return null
  const found = sendAt(target, reactions, learned)
  const chat = found && chatOf(found.control)
  if (!found || !chat) return null
  return { facts: factsOf(event, found.place), site: { ...found.site, box: chat } }
}

function sendAt(
  target: Element,
  reactions: boolean,
  learned: Learned,
): { place: Place; control: Element; site: Omit<PressSite, 'box'> } | null {
  const as = (place: Place, control: Element) => ({ place, control, site: { control, transfer: null } })
  const problem = closest(target, anchors.sendProblem)
  if (problem) {
    const sign = resendAt(target, problem)
    return sign && as('resend', sign)
  }
  const control = pressableAt(target)
  if (control === null) return null
  if (reactions && isReaction(control)) return as('reaction', control)
  return learned.knows(control) && learnableAt(target) !== null ? as('one-press', control) : null
}

/**
 * What sends a failed message again, or null: the sign beside it, or a button that is a sign. Words about the failure and
 * links in them explain it (docs/tiktok-page.md 13).
 */
function resendAt(target: Element, problem: Element): Element | null {
  const link = closest(target, anchors.link)
  if (link && problem.contains(link)) return null
  const control = closest(target, anchors.pressable)
  if (control && control !== problem && problem.contains(control)) {
    const isSign = find(control, anchors.drawn) !== null || is(control, anchors.drawn)
    return isSign || visibleText(control).trim() === '' ? control : null
  }
  const sign = closest(target, anchors.drawn)
  return sign && problem.contains(sign) ? sign : null
}

/** The control a press would act on: what is made to be pressed, or else a picture or entry outside the messages. */
function pressableAt(target: Element): Element | null {
  const pressable = closest(target, anchors.pressable)
  if (pressable !== null || closest(target, anchors.message) !== null) return pressable
  return closest(target, anchors.unmarkedPressable)
}

/** An emoji alone on a control, beside a message or in a panel that is not the composer's own. */
function isReaction(control: Element): boolean {
  if (closest(control, anchors.emojiPanel) !== null || closest(control, anchors.chatBottom) !== null)
    return false
  const words = visibleText(control).trim()
  return /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u.test(
    words,
  )
}

/** The control that a press on `target` acts on, if it may turn out to send at once; null for what is known to be harmless. */
export function learnableAt(target: Element): LearnablePress | null {
  const control = pressableAt(target)
  if (control === null || isHarmlessControl(control)) return null
  const chat = chatOf(control)
  return chat && { control, shape: shapeOf(control), chat }
}

const HARMLESS = [
  anchors.harmlessControl,
  anchors.harmlessInChat,
  anchors.sendControl,
  anchors.emojiPanel,
  anchors.messageMenuTrigger,
  anchors.rowMenuTrigger,
  anchors.row,
  anchors.header,
  anchors.requestAction,
  anchors.reaction,
]

const isHarmlessControl = (control: Element): boolean =>
  HARMLESS.some((anchor) => closest(control, anchor) !== null) ||
  composerAround(control) !== null ||
  sendingDialog(control) !== null

/** The chat a press belongs to: the one around it, or the only one when it stands in a panel over the page. */
function chatOf(control: Element): HTMLElement | null {
  const chat = chatBoxOf(control, keptIn)
  const composer = findComposer(control.ownerDocument, keptIn)
  const around = chat instanceof HTMLElement ? chat : null
  return around ?? (composer && (closest(composer, anchors.chatBox) ?? composer))
}

function factsOf(event: Event, place: Place): GestureFacts {
  if (!(event instanceof KeyboardEvent)) return { kind: 'press', place }
  const { key, shiftKey, keyCode, isComposing } = event
  return { kind: 'key', place, key, shift: shiftKey, composing: keyCode === 229 || isComposing }
}
