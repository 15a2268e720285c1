/** Every English sentence of prompt, cue and notice. The ones in design section 4 are a contract. */
import type { SendPath } from '../lib/core/intent.ts'
import type { Caveat, Question, Saying } from '../lib/core/question.ts'
import type { Named, Recipient } from '../lib/core/recipient.ts'
import { reasonTexts } from './reason-texts.ts'

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

/** What happened to the message, and what to do. */
export function sayingWords(saying: Saying): string {
  switch (saying.kind) {
    case 'press-again':
      return pressAgain(saying.path, shortName(saying.recipient))
    case 'changed':
      return changedWords(saying)
    case 'learned':
      return 'That sent a message at once. From now on Right Person asks before this button.'
    case 'script-held':
      return 'Nothing was sent: something on this page keeps trying to send by itself. It is being held.'
  }
}

function pressAgain(path: SendPath, name: string | null): string {
  const whom = name === null ? '' : ` to ${name}`
  switch (path) {
    case 'enter':
    case 'icon':
    case 'icon-key':
      return `Your message is still here. If it does not leave by itself, press Enter again to send it${whom}.`
    case 'files':
      return `TikTok did not take the file. Drop or paste it again to send it${whom}.`
    case 'one-press':
    case 'reaction':
      return `Nothing has left yet. Press the same button again to send it${whom}.`
    case 'media':
    case 'share':
    case 'resend':
      return `Nothing has left yet. If nothing happens by itself, press the same button again to send it${whom}.`
  }
}

function changedWords({ change, recipient, path }: Extract<Saying, { kind: 'changed' }>): string {
  const name = shortName(recipient)
  switch (change.what) {
    case 'recipient': {
      const now = nameAndHandle(change.now)
      if (path === 'share')
        return 'Nothing was sent: the people chosen changed while you were asked. Check them and send again.'
      return now === null
        ? `Nothing was sent: it is no longer clear that this chat is with ${name ?? 'the same person'}.`
        : `Nothing was sent: this chat is now with ${now}, not ${name ?? 'the one you were asked about'}.`
    }
    case 'box':
      return path === 'media' || path === 'share'
        ? 'Nothing was sent: TikTok closed this while you were asked. Open it and send again.'
        : 'Nothing was sent: TikTok rebuilt the message box while you were asked. Check your message and send it again.'
    case 'draft':
      return 'Nothing was sent: the message changed while you were asked. Check it and send it again.'
  }
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
    reason && reasonTexts[reason](shortName(recipient) ?? ''),
    caveat && caveatTexts[caveat],
    message.text.slice(0, 300),
    thingOf(question),
    oneSided && texts.oneSided,
  ]
  return lines.filter(Boolean).join('\n\n')
}
