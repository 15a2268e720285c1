/** Which messages of a chat are one's own. */
import * as anchors from './anchors.ts'
import { chatBoxOf } from './evidence.ts'
import { find, findAll } from './find.ts'

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

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom
