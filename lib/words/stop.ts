/** What a stop says. */
import type { Named } from '../core/people/recipient.ts'
import type { Choice, PickedOther, ShownStop } from '../core/send/ask-who.ts'
import type { StopSubject } from '../core/send/stop-question.ts'
import { bareName } from './format.ts'
import { reasonSentence } from './question.ts'
import { nameAndHandle, shortName } from './recipient.ts'
import { type Sentence, say, type Value } from './sentence.ts'

/** Anybody who can be named, as the other sentences take them. */
export const personOf = ({ name, handle }: Choice): Named => ({
  kind: 'person',
  displayName: name,
  handle: handle ?? '',
})

/** What a person's button is called, e.g. `Mia Chen @mia.chen`. */
export const choiceLabel = (choice: Choice): Value => nameAndHandle(personOf(choice)) ?? ''

/** What stands beside the box to tick; null when people are offered instead. */
export function tickLabel({ form, recipient }: ShownStop): Sentence | null {
  if (form.kind === 'people') return null
  if (form.kind === 'unknown') {
    const inSheet = recipient.kind === 'unreadable' && recipient.missing === 'people'
    return say(inSheet ? 'stop.unknown.people' : 'stop.unknown')
  }
  const [only] = form.people
  const who = form.people.length === 1 && only ? nameAndHandle(only) : null
  return who === null ? say('stop.everyone') : say('stop.for', { who })
}

export const stopReasons = ({ reasons, recipient, caveat }: StopSubject): Sentence[] => [
  ...reasons.map((reason) => reasonSentence(reason, recipient)),
  ...(caveat === null ? [] : [say(`caveat.${caveat}`)]),
]

/** What became of a send after another person was chosen. */
export function pickedOtherSentence({ picked, recipient, certain }: PickedOther): Sentence {
  const name = shortName(recipient) ?? ''
  // Of two people with one name the handle says which is meant.
  const namesake = typeof name === 'string' && bareName(name) === bareName(picked)
  const who = namesake ? (nameAndHandle(recipient) ?? '') : name
  const key = namesake ? 'saying.namesake' : 'saying.picked'
  return say(certain ? key : `${key}.maybe`, { picked, who })
}
