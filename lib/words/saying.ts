/** What we say about a send after the question (what became of it, and what to do), and what Delete does. */

import type { Recipient } from '../core/people/recipient.ts'
import type { SendPath } from '../core/send/intent.ts'
import type { Saying } from '../core/send/question.ts'
import { nameAndHandle, shortName } from './recipient.ts'
import { type Sentence, say, sayNamed } from './sentence.ts'
import { pickedOtherSentence } from './stop.ts'

/** What happened to the message, and what to do. */
export function sayingSentence(saying: Saying): Sentence {
  switch (saying.kind) {
    case 'press-again':
      return pressAgain(saying)
    case 'on-its-way':
      return sayNamed('saying.onItsWay', shortName(saying.recipient))
    case 'changed':
      return changed(saying)
    case 'picked-other':
      return pickedOtherSentence(saying)
    default:
      return say(`saying.${saying.kind}`)
  }
}

function pressAgain({ path, recipient, mayHaveLeft }: Extract<Saying, { kind: 'press-again' }>): Sentence {
  const again = sayNamed(howAgain(path), shortName(recipient))
  return mayHaveLeft ? say('saying.mayArriveTwice', { again }) : again
}

function howAgain(path: SendPath) {
  switch (path) {
    case 'enter':
    case 'icon':
    case 'icon-key':
      return 'saying.pressEnter'
    case 'files':
      return 'saying.dropAgain'
    case 'one-press':
    case 'reaction':
      return 'saying.pressAgain'
    case 'media':
    case 'share':
    case 'resend':
      return 'saying.waitOrPress'
  }
}

function changed({ change, recipient, path }: Extract<Saying, { kind: 'changed' }>): Sentence {
  if (change.what === 'draft') return say('saying.draft')
  if (change.what === 'box')
    return say(path === 'media' || path === 'share' ? 'saying.closed' : 'saying.rebuilt')
  if (path === 'share') return say('saying.othersChosen')
  const [asked, now] = [shortName(recipient), nameAndHandle(change.now)]
  return now === null ? sayNamed('saying.unclear', asked) : sayNamed('saying.otherChat', asked, { now })
}

export interface DeleteAbout {
  what: 'message' | 'chat'
  recipient: Recipient
  /** The label is not known: it only may be so. */
  unsure: boolean
}

/** What Delete does here, as far as is known. */
export function noticeSentence({ what, recipient, unsure }: DeleteAbout): Sentence {
  if (unsure) return say('notice.unsure')
  const name = shortName(recipient)
  return recipient.kind === 'group' && name !== null
    ? say(`notice.${what}.group`, { name })
    : sayNamed(`notice.${what}`, name)
}
