/** Who a send goes to, as it stands in a sentence. */
import type { Named, Recipient } from '../core/people/recipient.ts'
import { bareName } from './format.ts'
import { type Sentence, say, type Value } from './sentence.ts'

/** The name as shown, e.g. `Mia Chen`, `Road trip (5 people)`; null when unreadable. */
export function fullName(recipient: Recipient): Value | null {
  const name = shortName(recipient)
  if (recipient.kind !== 'group' || recipient.memberCount === null || name === null) return name
  return say('recipient.counted', { name, count: recipient.memberCount })
}

/** The name without a count; null when unreadable. */
export function shortName(recipient: Recipient): Value | null {
  switch (recipient.kind) {
    case 'person':
      return recipient.displayName
    case 'group':
      return recipient.title
    case 'several': {
      const count = recipient.people.length
      const onlyPeople = recipient.people.every(({ kind }) => kind === 'person')
      return say(onlyPeople ? 'recipient.people' : 'recipient.chats', { count })
    }
    case 'unreadable':
      return null
  }
}

/** What a face without a picture shows the first letter of; how many they are, where they are several. */
export function initialsOf(recipient: Recipient): string | null {
  if (recipient.kind === 'several') return `${recipient.people.length}`
  const name = shortName(recipient)
  return typeof name === 'string' ? bareName(name) : null
}

/** The handle with its sign, unless the name already is the handle. */
export function handleOf(recipient: Recipient): string | null {
  if (recipient.kind !== 'person' || recipient.handle === '') return null
  const handle = `@${recipient.handle}`
  return handle === recipient.displayName ? null : handle
}

/** Name and handle in one line, as read to someone: `Mia Chen @mia.chen`; null when unreadable. */
export function nameAndHandle(recipient: Recipient): Value | null {
  const [name, handle] = [fullName(recipient), handleOf(recipient)]
  return name === null || handle === null ? name : say('recipient.nameAndHandle', { name, handle })
}

/** Everyone a share goes to, one line each. */
export const everyoneOf = (recipient: Recipient): readonly Named[] =>
  recipient.kind === 'several' ? recipient.people : []

/** What the line above the composer is called. */
export function cueLabel(recipient: Recipient): Sentence {
  const who = nameAndHandle(recipient)
  return who === null ? say('recipient.unreadable') : say('cue.label', { who })
}

/** The title of a card. */
export function cardTitle(recipient: Recipient): Sentence {
  const who = fullName(recipient)
  return who === null ? say('recipient.unreadable') : say('card.title', { who })
}

/** What the button is called that sends. Whom it may not name as a fact, it does not name. */
export function sendLabel(recipient: Recipient, certain = true): Sentence {
  const name = certain ? shortName(recipient) : null
  return name === null ? say('card.sendAnyway') : say('card.send', { name })
}
