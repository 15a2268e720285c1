/** Why the guard asks, and what would leave. */
import type { Reason } from '../core/send/decide.ts'
import type { SendPath } from '../core/send/intent.ts'
import type { Question } from '../core/send/question.ts'

import type { SignalName } from '../core/signals/all.ts'
import type { FieldName } from '../settings/fields.ts'
import { nameAndHandle, shortName } from './recipient.ts'

import { type Sentence, say, sayNamed } from './sentence.ts'

/** Does not compile where a signal has no switch in lib/settings/fields.ts: the error names it. */
type Switched<_Lacks extends never> = SignalName
type Said = Switched<
  Exclude<SignalName, FieldName extends infer Name ? (Name extends `ask:${infer Of}` ? Of : never) : never>
>

/**
 * The sentence of one reason to ask about a send to `recipient`. A signal without a sentence does not compile; one that
 * names somebody (Reason.about) needs a case here.
 */
export function reasonSentence(
  { name, about }: Reason & { name: Said },
  recipient: Question['recipient'],
): Sentence {
  const who = shortName(recipient)
  switch (name) {
    case 'sources-disagree':
      return sayNamed('reason.sources-disagree', who, { other: about ?? say('reason.somebodyElse') })
    case 'recipient-changed':
    case 'copied-elsewhere':
    case 'greets-someone-else':
    case 'look-alike':
    case 'between-chats':
      return sayNamed(`reason.${name}`, about)
    case 'payment-or-secret':
      return say('reason.payment-or-secret', { secret: secretOf(about) })
    case 'unreadable': {
      const guess = recipient.kind === 'unreadable' && recipient.guess ? nameAndHandle(recipient.guess) : null
      if (guess !== null) return say('reason.unreadable.guess', { who: guess })
      return say(about === 'people' ? 'reason.unreadable.people' : 'reason.unreadable')
    }
    case 'request':
    case 'first-ever':
      return say(`reason.${name}`, { name: who ?? '' })
    default:
      return say(`reason.${name}`)
  }
}

const secretOf = (kind: string | null) =>
  kind === 'card' || kind === 'iban' || kind === 'code' ? kind : 'other'

/** What leaves, where the message has no words of its own. */
function thingSent(path: SendPath, count: number): Sentence {
  switch (path) {
    case 'enter':
    case 'icon':
    case 'icon-key':
      return say('thing.picture')
    case 'files':
    case 'media':
      return say(`thing.${path}`, { count })
    default:
      return say(`thing.${path}`)
  }
}

/** What the message is besides its words, e.g. `2 photos or videos`; null where its words say all. */
export function thingOf({ path, message }: Pick<Question, 'path' | 'message'>): Sentence | null {
  const beside = path !== 'enter' && path !== 'icon' && path !== 'icon-key' && path !== 'resend'
  const wordless = message.text.trim() === ''
  if (path === 'share' && !wordless) return say('thing.shareWithNote')
  return beside || wordless ? thingSent(path, message.embeds) : null
}
