/** Why the guard asks: one sentence for each signal. A signal without a sentence does not compile. */
import type { Reason } from '../lib/core/decide.ts'
import type { SignalName } from '../lib/core/signals/signal.ts'

/**
 * @param name the recipient's, as shown; empty while it cannot be read
 * @param about whom or what the signal names (Reason.about), or null
 */
type Sentence = (name: string, about?: string | null) => string

export const reasonTexts: Record<SignalName, Sentence> = {
  'sources-disagree': (name, about) =>
    `TikTok names different people for this chat: ${name === '' ? '' : `${name} at the top, `}${about ?? 'somebody else'} elsewhere.`,
  'recipient-changed': (_name, about) => `You began this message in ${chatOf(about)}.`,
  'copied-elsewhere': (_name, about) => `You copied this text in ${chatOf(about)}.`,
  'greets-someone-else': (_name, about) => `Your message greets ${about ?? 'somebody else'}.`,
  'look-alike': (_name, about) => `Another chat looks like this one: ${about ?? 'it has the same name'}.`,
  'payment-or-secret': (_name, about) => `Your message seems to hold ${secretOf(about)}.`,
  unreadable: (_name, about) =>
    about === 'people'
      ? 'TikTok does not show clearly who is chosen here. Look at the list of people first.'
      : 'TikTok does not show clearly whose chat this is. Look at the top of the chat first.',
  request: (name) => `Message request: you have not accepted ${name} yet.`,
  'first-ever': (name) => `No earlier message to ${name} is known on this device.`,
  several: () => 'This goes to more than one chat.',
  group: () => 'This is a group: everyone in it can read this.',
  'row-moved': () => 'The list of chats moved just before you opened this one.',
  'just-switched': () => 'You only just came to this chat.',
  'between-chats': (_name, about) =>
    about ? `Your last message went to ${about}.` : 'Your last message went to another chat.',
  'long-silence': () => 'The last message in this chat is more than 90 days old.',
  'late-hours': () => 'It is late: you wanted to be asked at this hour.',
}

/** Signals whose `about` is a kind of thing, not a name. */
const KINDS: ReadonlySet<SignalName> = new Set<SignalName>(['payment-or-secret', 'unreadable'])

/** The sentence of one reason, with every name in it isolated (components/prompt/Isolated.tsx). */
export const reasonSentence = ({ name, about }: Reason, recipient: string | null): string =>
  reasonTexts[name](isolated(recipient ?? ''), about === null || KINDS.has(name) ? about : isolated(about))

const chatOf = (about: string | null | undefined) => (about ? `the chat with ${about}` : 'another chat')

function secretOf(kind: string | null | undefined): string {
  switch (kind) {
    case 'card':
      return 'a card number'
    case 'iban':
      return 'a bank account number'
    case 'code':
      return 'a code that proves who you are'
    default:
      return 'a password or PIN'
  }
}

/** Bidirectional controls turn a name into another one before the eye; each name is isolated in the sentence instead. */
export const isolated = (name: string): string =>
  name === '' ? '' : `\u2068${name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')}\u2069`
