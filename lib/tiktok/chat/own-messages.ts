/** Which messages of a chat are one's own. */
import type { Draft } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import * as anchors from '../anchors/anchors.ts'
import { find, findAll, visibleText } from '../anchors/find.ts'
import { chatBoxOf } from './evidence.ts'

/**
 * Whether the open thread shows a message of one's own; null when it shows messages but no sign of whose they are.
 */
export function ownMessageShown(inside: Element): boolean | null {
  const box = chatBoxOf(inside)
  if (box === null) return null
  const messages = findAll(box, anchors.message)
  const known = messages.map(isOwn).filter((own) => own !== null)
  if (known.length === 0) return messages.length === 0 ? false : null
  return known.includes(true)
}

/** Own messages lay their actions out in reverse (two sources, 2026); "no avatar means own" is contradicted. */
function isOwn(message: Element): boolean | null {
  const actions = find(message, anchors.messageActions)
  return actions && getComputedStyle(actions).flexDirection === 'row-reverse'
}

/**
 * One's own messages in a chat: how many are shown, and the last one if it stands at the end, whatever the DOM order.
 * `end`: whatever stands there.
 */
export function readOwnMessages(chat: Element): { count: number; last: Element | null; end: Element | null } {
  const messages = findAll(chat, anchors.message)
  let lowest: Element | null = null
  for (const message of messages)
    if (lowest === null || bottomOf(message) >= bottomOf(lowest)) lowest = message
  const count = messages.filter((message) => isOwn(message) === true).length
  return { count, last: lowest !== null && isOwn(lowest) === true ? lowest : null, end: lowest }
}

/**
 * How many messages in the chat of a send hold what it carries and are one's own, or may be, in whatever state. Asked
 * before and after: one more means that it has left. Nothing where it goes to somebody who is chosen in a sheet.
 */
export function countSent({ path, box }: SendSite, { text, embeds }: Draft): number {
  const chat = path === 'share' ? null : chatBoxOf(box)
  if (chat === null) return 0
  const words = squash(text)
  // Pictures have no words to know them by: only what is surely one's own counts.
  if (words === '') return findAll(chat, anchors.message).filter((each) => isOwn(each) === true).length
  const holds = (message: Element) => {
    const texts = findAll(message, anchors.messageText).map((each) => squash(visibleText(each)))
    // Emoji drawn as pictures stand between the words of one and not of the other.
    const whole = texts.length > 0 && embeds === 0
    return whole ? texts.includes(words) : squash(visibleText(message)).includes(words)
  }
  return findAll(chat, anchors.message).filter((each) => holds(each) && isOwn(each) !== false).length
}

/** Whether a new message of one's own would be seen by `countSent`. */
export function tellsOwn({ path, box }: SendSite): boolean {
  return path === 'share' || ownMessageShown(box) !== null
}

/** Lines and spaces are drawn in more than one way. */
const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom
