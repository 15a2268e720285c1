/** Every English sentence of prompt, cue and notice. The ones in design section 4 are a contract. */
import type { Caveat, Question, Saying } from '../lib/core/question.ts'
import type { Recipient } from '../lib/core/recipient.ts'
import { reasonTexts } from './reason-texts.ts'

export const texts = {
  keepWriting: 'Keep writing',
  sendAnyway: 'Send anyway',
  unreadable: "Can't tell who this goes to",
  oneSided: "TikTok can't take it back: deleting only removes it for you.",
  message: 'Your message',
  noText: 'Picture or emoji, no text',
}

export { reasonTexts }

export const caveatTexts: Record<Caveat, string> = {
  'settings-unread': 'Your settings could not be read yet, so every message is asked about.',
  orphan: 'Right Person was updated or removed. Reload this page when your message is safe.',
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

export function noticeWords(what: 'message' | 'chat', recipient: Recipient): string {
  const name = shortName(recipient)
  const keeper = recipient.kind === 'group' ? `Everyone else in ${name}` : (name ?? 'The other person')
  return what === 'chat'
    ? `Deleting this chat only removes it for you. ${keeper} keeps it.`
    : `Deleting only removes it for you. ${keeper} can still see it.`
}

/** What happened to the message, and what to do. */
export function sayingWords(saying: Saying): string {
  const name = shortName(saying.recipient)
  if (saying.kind === 'press-again') {
    const whom = name === null ? '' : ` to ${name}`
    return `Your message is still here. If it does not leave by itself, press Enter again to send it${whom}.`
  }
  const { change } = saying
  switch (change.what) {
    case 'recipient': {
      const now = nameAndHandle(change.now)
      return now === null
        ? `Nothing was sent: it is no longer clear that this chat is with ${name ?? 'the same person'}.`
        : `Nothing was sent: this chat is now with ${now}, not ${name ?? 'the one you were asked about'}.`
    }
    case 'composer':
      return 'Nothing was sent: TikTok rebuilt the message box while you were asked. Check your message and send it again.'
    case 'draft':
      return 'Nothing was sent: the message changed while you were asked. Check it and send it again.'
  }
}

/** The card as plain words, for the browser's own confirm box. */
export function confirmWords(question: Question): string {
  const { recipient, reason, caveat, message } = question
  const handle = handleOf(recipient)
  const lines = [
    handle === null ? cardTitle(recipient) : `${cardTitle(recipient)} (${handle})`,
    reason && reasonTexts[reason](shortName(recipient) ?? ''),
    caveat && caveatTexts[caveat],
    message.slice(0, 300),
    texts.oneSided,
  ]
  return lines.filter(Boolean).join('\n\n')
}
