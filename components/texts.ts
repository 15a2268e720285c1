/** Every English sentence of prompt, cue and notice. The ones in docs/design.md 4 are a contract. */
import type { SendPath } from '../lib/core/intent.ts'
import type { Caveat, Question } from '../lib/core/question.ts'
import type { Named, Recipient } from '../lib/core/recipient.ts'
import { reasonSentence } from './reason-texts.ts'

export const texts = {
  keepWriting: 'Keep writing',
  sendAnyway: 'Send anyway',
  unreadable: "Can't tell who this goes to",
  oneSided: "TikTok can't take it back: deleting only removes it for you.",
  message: 'Your message',
  recipients: 'Goes to',
  more: 'What you can still do',
  unsure: 'This may only remove it for you.',
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What leaves, where the message has no words of its own. */
const thingTexts: Record<SendPath, (count: number) => string> = {
  enter: () => 'Picture or emoji, no text',
  icon: () => 'Picture or emoji, no text',
  'icon-key': () => 'Picture or emoji, no text',
  files: (count) => counted(count, 'file', 'files'),
  media: (count) => counted(count, 'photo or video', 'photos or videos'),
  share: () => 'What you are sharing, without a note',
  resend: () => 'The message that was not sent before',
  'one-press': () => 'Leaves with this one press: a sticker, a greeting or the like',
  reaction: () => 'A reaction to a message',
}

/** What the message is besides its words, e.g. `2 photos or videos`; null where its words say all. */
export function thingOf({ path, message }: Pick<Question, 'path' | 'message'>): string | null {
  const beside = path !== 'enter' && path !== 'icon' && path !== 'icon-key' && path !== 'resend'
  if (path === 'share') return message.text.trim() === '' ? thingTexts.share(0) : 'With what you are sharing'
  return beside || message.text.trim() === '' ? thingTexts[path](message.embeds) : null
}

export const caveatTexts: Record<Caveat, string> = {
  'settings-unread': 'Your settings could not be read yet, so every message is asked about.',
  orphan: 'Right Person was updated or removed. Reload this page when your message is safe.',
  'may-have-left': 'You sent this a moment ago. It may have left already.',
}

/** Bidirectional controls turn a name into another one before the eye; they are never part of who someone is. */
const plain = (name: string) => name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')

/** The name as shown, e.g. `Mia Chen`, `Road trip (5 people)`; null when unreadable. */
export function fullName(recipient: Recipient): string | null {
  const name = shortName(recipient)
  if (recipient.kind !== 'group' || recipient.memberCount === null) return name
  return `${name} (${recipient.memberCount} people)`
}

/** The name without a count; null when unreadable. */
export function shortName(recipient: Recipient): string | null {
  switch (recipient.kind) {
    case 'person':
      return plain(recipient.displayName)
    case 'group':
      return plain(recipient.title)
    case 'several': {
      const onlyPeople = recipient.people.every(({ kind }) => kind === 'person')
      return `${recipient.people.length} ${onlyPeople ? 'people' : 'chats'}`
    }
    case 'unreadable':
      return null
  }
}

/** The handle with its sign, unless the name already is the handle. */
export function handleOf(recipient: Recipient): string | null {
  if (recipient.kind !== 'person' || recipient.handle === '') return null
  const handle = `@${recipient.handle}`
  return handle === recipient.displayName ? null : handle
}

/** Name and handle in one line, as read to someone: `Mia Chen @mia.chen`. */
export function nameAndHandle(recipient: Recipient): string | null {
  const name = fullName(recipient)
  const handle = handleOf(recipient)
  return handle === null ? name : `${name} ${handle}`
}

export function cardTitle(recipient: Recipient): string {
  const name = fullName(recipient)
  return name === null ? texts.unreadable : `Send to ${name}?`
}

export function sendLabel(recipient: Recipient): string {
  const name = shortName(recipient)
  return name === null ? texts.sendAnyway : `Send to ${name}`
}

export function cueLabel(recipient: Recipient): string {
  const name = nameAndHandle(recipient)
  return name === null ? texts.unreadable : `Sending to ${name}`
}

export interface DeleteAbout {
  what: 'message' | 'chat'
  recipient: Recipient
  /** The label is not known: it only may be so. */
  unsure: boolean
}

/** What Delete does here, as far as is known. */
export function noticeWords({ what, recipient, unsure }: DeleteAbout): string {
  if (unsure) return texts.unsure
  const name = shortName(recipient)
  const keeper = recipient.kind === 'group' ? `Everyone else in ${name}` : (name ?? 'The other person')
  return what === 'chat'
    ? `Deleting this chat only removes it for you. ${keeper} keeps it.`
    : `Deleting only removes it for you. ${keeper} can still see it.`
}

/** Everyone a share goes to, one line each. */
export const everyoneOf = (recipient: Recipient): readonly Named[] =>
  recipient.kind === 'several' ? recipient.people : []

/** The card as plain words, for the browser's own confirm box. */
export function confirmWords(question: Question): string {
  const { recipient, reason, caveat, message, oneSided } = question
  const handle = handleOf(recipient)
  const lines = [
    handle === null ? cardTitle(recipient) : `${cardTitle(recipient)} (${handle})`,
    everyoneOf(recipient).map(nameAndHandle).join('\n'),
    reason && reasonSentence(reason, shortName(recipient)),
    caveat && caveatTexts[caveat],
    message.text.slice(0, 300),
    thingOf(question),
    oneSided && texts.oneSided,
  ]
  return lines.filter(Boolean).join('\n\n')
}
