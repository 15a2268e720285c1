/** The questions and sayings as plain text, for the browser's own boxes, where our prompt cannot be had. */

import type { Recipient } from '../core/people/recipient.ts'
import type { Question, Saying } from '../core/send/question.ts'
import type { StopSubject } from '../core/send/stop-question.ts'
import { textOf } from './format.ts'
import type { Language } from './language.ts'
import { reasonSentence, thingOf } from './question.ts'
import { cardTitle, everyoneOf, handleOf, nameAndHandle } from './recipient.ts'
import { sayingSentence } from './saying.ts'
import { say, type Value } from './sentence.ts'
import { stopReasons } from './stop.ts'

/** A box offers nobody: it can only be said yes or no to. */
type Asked = { kind: 'card'; question: Question } | { kind: 'stop'; question: StopSubject }

/** How much of a message a box shows. */
const MOST_SHOWN = 300

/** What the confirm box asks. Its only answers are yes and no, so a stop says what they do. */
export function confirmText(language: Language, asked: Asked): string {
  const { recipient, message, oneSided } = asked.question
  const lines = (...values: (Value | null)[]) => linesOf(language, values)
  const everyone = lines(...everyoneOf(recipient).map(nameAndHandle))
  const leaves = [message.text.slice(0, MOST_SHOWN), lines(thingOf(asked.question))]
  const truth = lines(oneSided ? say('card.oneSided') : null)
  if (asked.kind === 'card') {
    const { reason, caveat } = asked.question
    return paragraphs([
      lines(boxTitle(recipient)),
      everyone,
      lines(reason && reasonSentence(reason, recipient)),
      lines(caveat && say(`caveat.${caveat}`)),
      ...leaves,
      truth,
    ])
  }
  const who = asked.question.certain ? nameAndHandle(recipient) : null
  return paragraphs([
    lines(say('stop.title')),
    lines(...stopReasons(asked.question)),
    lines(who === null ? say('recipient.unreadable') : say('box.goesTo', { who })),
    everyone,
    ...leaves,
    truth,
    lines(say('box.ok')),
  ])
}

/** What the alert box says. */
export const alertText = (language: Language, saying: Saying): string =>
  textOf(language, sayingSentence(saying))

/**
 * The question while only the screens `box` and `recipient` are spoken: whom it goes to, what leaves, and what the
 * box's answers do. Nobody is stuck, and nobody is named who may be somebody else.
 */
export function bareConfirmText(language: Language, { question }: Asked): string {
  const { recipient, message } = question
  const certain = !('certain' in question) || question.certain
  const who = (certain ? nameAndHandle(recipient) : null) ?? say('recipient.unreadable')
  const everyone = everyoneOf(recipient).map((each) => nameAndHandle(each) ?? '')
  return paragraphs([
    linesOf(language, [who, ...everyone]),
    message.text.slice(0, MOST_SHOWN),
    textOf(language, say('box.ok')),
  ])
}

/** The same for a saying, which is only hinted at. */
export const bareAlertText = (language: Language): string => textOf(language, say('box.wordless'))

function boxTitle(recipient: Recipient): Value {
  const [title, handle] = [cardTitle(recipient), handleOf(recipient)]
  return handle === null ? title : say('box.titleAndHandle', { title, handle })
}

const linesOf = (language: Language, values: readonly (Value | null)[]) =>
  values.map((value) => (value === null ? '' : textOf(language, value))).join('\n')

const paragraphs = (texts: readonly string[]) => texts.filter(Boolean).join('\n\n')
