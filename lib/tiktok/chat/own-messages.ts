/** Which messages of a chat are one's own. */
import type { Draft } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import * as anchors from '../anchors/anchors.ts'
import { find, findAll, visibleText } from '../anchors/find.ts'
import { keptIn } from '../anchors/kept.ts'
import { chatBoxOf } from './evidence.ts'

/** So many messages at either end of a thread are looked at for what comes or goes. */
const NEAR = 25
/** A window of messages that nobody has looked through for so long is set anew. */
const LOOKED_MS = 10_000

/**
 * Whether the open thread shows a message of one's own; null when it shows messages but no sign of whose they are. From the
 * end, where most people's last own message stands.
 */
export function ownMessageShown(inside: Element): boolean | null {
  const box = chatBoxOf(inside, keptIn)
  if (box === null) return null
  const messages = keptIn(box, anchors.message)
  let known = messages.length === 0
  for (let at = messages.length - 1; at >= 0; at--) {
    const own = isOwn(messages[at] as HTMLElement)
    if (own) return true
    known ||= own !== null
  }
  return known ? false : null
}

/** Own messages lay their actions out in reverse (two sources, 2026); "no avatar means own" is contradicted. */
function isOwn(message: Element): boolean | null {
  const actions = find(message, anchors.messageActions)
  return actions && getComputedStyle(actions).flexDirection === 'row-reverse'
}

interface Window {
  /** The last message of the part at the beginning, and the first of the part at the end. */
  head: HTMLElement
  tail: HTMLElement | undefined
  lookedAt: number
}

const windows = new WeakMap<Element, Window>()

/**
 * The messages at both ends of a chat: what is sent appears at one of them, whatever the DOM order. What came since the
 * first look is among them too, and nothing has left them, so that two looks at one send can be compared.
 */
function messagesNearEnds(chat: Element): HTMLElement[] {
  const all = keptIn(chat, anchors.message)
  const now = performance.now()
  const before = windows.get(chat)
  if (before && now - before.lookedAt < LOOKED_MS) {
    const head = all.indexOf(before.head)
    const tail = before.tail === undefined ? head + 1 : all.lastIndexOf(before.tail)
    if (head >= 0 && tail > head) {
      before.lookedAt = now
      return [...all.slice(0, head + 1), ...all.slice(tail)]
    }
  }
  const half = Math.ceil(all.length / 2)
  const [head, tail] = [Math.min(NEAR, half), Math.max(all.length - NEAR, half)]
  const last = all[head - 1]
  if (last) windows.set(chat, { head: last, tail: all[tail], lookedAt: now })
  return [...all.slice(0, head), ...all.slice(tail)]
}

/**
 * One's own messages near the ends of a chat: how many are shown, and the last one if it stands at the end, whatever the
 * DOM order. `end`: whatever stands there.
 */
export function readOwnMessages(chat: Element): { count: number; last: Element | null; end: Element | null } {
  const messages = messagesNearEnds(chat)
  let lowest: Element | null = null
  for (const message of messages)
    if (lowest === null || bottomOf(message) >= bottomOf(lowest)) lowest = message
  const count = messages.filter((message) => isOwn(message) === true).length
  return { count, last: lowest !== null && isOwn(lowest) === true ? lowest : null, end: lowest }
}

/**
 * How many messages near the ends of the chat of a send hold what it carries and are one's own, or may be, in whatever
 * state. Asked before and after: one more means that it has left. Nothing where it goes to somebody who is chosen in a sheet.
 */
export function countSent({ path, box }: SendSite, { text, embeds }: Draft): number {
  const chat = path === 'share' ? null : chatBoxOf(box, keptIn)
  if (chat === null) return 0
  const messages = messagesNearEnds(chat)
  const words = squash(text)
  // Pictures have no words to know them by: only what is surely one's own counts.
  if (words === '') return messages.filter((each) => isOwn(each) === true).length
  const holds = (message: Element) => {
    const texts = findAll(message, anchors.messageText).map((each) => squash(visibleText(each)))
    // Emoji drawn as pictures stand between the words of one and not of the other.
    const whole = texts.length > 0 && embeds === 0
    return whole ? texts.includes(words) : squash(visibleText(message)).includes(words)
  }
  return messages.filter((each) => holds(each) && isOwn(each) !== false).length
}

/** Whether a new message of one's own would be seen by `countSent`. */
export function tellsOwn({ path, box }: SendSite): boolean {
  return path === 'share' || ownMessageShown(box) !== null
}

/** Lines and spaces are drawn in more than one way. */
const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom
