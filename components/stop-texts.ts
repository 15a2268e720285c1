/** Every English sentence of the stop. Title, buttons and the result line are a contract (docs/design.md 4). */
import type { Named } from '../lib/core/recipient.ts'
import type { Choice, PickedOther, StopQuestion } from '../lib/core/stop-question.ts'
import { isolated, reasonSentence } from './reason-texts.ts'
import { caveatTexts, fullName, handleOf, nameAndHandle, shortName, texts, thingOf } from './texts.ts'

export const stopTexts = {
  title: 'Who is this for?',
  pick: 'Choose whom you mean. It is sent only if this is their chat.',
  tick: 'Look at the name once more, then tick the box.',
  everyone: 'This is for everyone listed here',
  unknown: 'I looked at the top of this chat: it is the right one',
  unknownPeople: 'I looked at everyone chosen here: they are the right ones',
  listed: 'Goes to',
}

/** Anybody who can be named, as the other texts take them. */
export const personOf = ({ name, handle }: Choice): Named => ({
  kind: 'person',
  displayName: name,
  handle: handle ?? '',
})

/** What a person's button is called, e.g. `Mia Chen @mia.chen`. */
export const choiceLabel = (choice: Choice): string => nameAndHandle(personOf(choice)) ?? ''

/** Name and handle, each isolated. */
export const isolatedName = (recipient: Named): string =>
  [fullName(recipient), handleOf(recipient)].flatMap((part) => (part ? isolated(part) : [])).join(' ')

/** What stands beside the box to tick; null when people are offered instead. Names are isolated. */
export function tickLabel({ form, recipient }: StopQuestion): string | null {
  if (form.kind === 'people') return null
  if (form.kind === 'unknown') {
    const inSheet = recipient.kind === 'unreadable' && recipient.missing === 'people'
    return inSheet ? stopTexts.unknownPeople : stopTexts.unknown
  }
  const [only] = form.people
  return form.people.length === 1 && only ? `This is for ${isolatedName(only)}` : stopTexts.everyone
}

/** What the button beside the box is called. It names nobody as a fact where the page contradicts itself. */
export function stopSendLabel({ recipient, certain }: StopQuestion): string {
  const name = certain ? shortName(recipient) : null
  return name === null ? texts.sendAnyway : `Send to ${name}`
}

export const stopReasons = ({ reasons, recipient, caveat }: StopQuestion): string[] => [
  ...reasons.map((reason) => reasonSentence(reason, shortName(recipient))),
  ...(caveat === null ? [] : [caveatTexts[caveat]]),
]

/** What became of a send after another person was chosen. */
export function pickedOtherWords({ picked, recipient, certain }: PickedOther): string {
  const chosen = shortName({ kind: 'person', displayName: picked, handle: '' }) ?? ''
  const name = shortName(recipient) ?? ''
  // Of two people with one name the handle says which is meant.
  const [other, here] = chosen === name ? [`another ${chosen}`, nameAndHandle(recipient)] : [chosen, name]
  return `You picked ${other}. This chat ${certain ? 'is' : 'may be'} with ${here}. Nothing was sent.`
}

/** The stop as plain words, for the browser's own confirm box, which can only be answered with yes or no. */
export function stopConfirmWords(question: StopQuestion): string {
  const { recipient, certain, message, oneSided } = question
  const name = nameAndHandle(recipient)
  const lines = [
    stopTexts.title,
    stopReasons(question).join('\n'),
    name === null || !certain ? texts.unreadable : `This goes to ${name}.`,
    recipient.kind === 'several' ? recipient.people.map((each) => nameAndHandle(each)).join('\n') : '',
    message.text.slice(0, 300),
    thingOf(question),
    oneSided ? texts.oneSided : '',
    'OK sends it. Cancel keeps it in the box.',
  ]
  return lines.filter(Boolean).join('\n\n')
}
