/**
 * Whom a stop offers, and what an answer means. PURE. It asks whom the person means, so it cannot be clicked through by
 * habit; randomness is a parameter.
 */
import { looksLike, nameKeys } from '../people/names.ts'
import type { Named, Recipient } from '../people/recipient.ts'
import { recipientName, type VisibleConversation } from '../signals/signal.ts'
import { seenName } from '../text/unseen.ts'
import type { StopQuestion, StopSubject } from './stop-question.ts'

/** A stop as it is shown. */
export interface ShownStop extends StopSubject {
  form: StopForm
}

export type StopForm =
  /** Two or three people in random order, the real recipient among them. */
  | { kind: 'people'; choices: readonly Choice[]; handlesShown: boolean }
  /** Nobody else is at hand, or several are meant at once: `This is for Mia Chen @mia.chen`, to be ticked first. */
  | { kind: 'checkbox'; people: readonly Named[] }
  /** Nobody knows whose chat this is, so no name can be right: a box to tick before `Send anyway` (I4, I7). */
  | { kind: 'unknown' }

export interface Choice {
  name: string
  /** Without `@`; null where the list does not tell. */
  handle: string | null
  /** This chat's recipient. Only for judging: the button must not show it. */
  real: boolean
}

const MOST_CHOICES = 3

/** The stop with whom it offers. */
export const showStop = (question: StopQuestion, random: () => number): ShownStop => ({
  ...question,
  form: askWho(question.recipient, question.others, question.suspects, random),
})

/**
 * Whom to offer.
 * @param others the rows of other conversations (`otherConversations`)
 * @param suspects names that the reasons speak of: before all others, also when no row shows them
 * @param random 0 to 1, as Math.random gives it
 */
export function askWho(
  recipient: Recipient,
  others: readonly VisibleConversation[],
  suspects: readonly string[],
  random: () => number,
): StopForm {
  if (recipient.kind === 'unreadable') return { kind: 'unknown' }
  if (recipient.kind === 'several') return { kind: 'checkbox', people: recipient.people }
  const handle = recipient.kind === 'person' && recipient.handle !== '' ? recipient.handle : null
  const real = { name: recipientName(recipient), handle, real: true }
  const choices: Choice[] = [real]
  for (const candidate of byRank(real.name, others, suspects)) {
    if (choices.length === MOST_CHOICES) break
    const choice = { name: candidate.name, handle: candidate.handle, real: false }
    if (seenName(choice.name) !== '' && choices.every((each) => canBeTold(each, choice))) choices.push(choice)
  }
  if (choices.length === 1) return { kind: 'checkbox', people: [recipient] }
  return { kind: 'people', choices: shuffle(choices, random), handlesShown: needHandles(choices) }
}

/**
 * Whether the buttons show handles. Rows seldom tell them, the header always does: then the one button that shows a handle
 * would be the right one, and could be pressed by habit. So they are shown where all have one, or where a name alone may
 * be taken for another.
 */
function needHandles(choices: readonly Choice[]): boolean {
  const alike = choices.some((one, at) => choices.slice(at + 1).some(({ name }) => looksLike(one.name, name)))
  return alike || choices.every(({ handle }) => handle !== null)
}

export type StopAnswer = { kind: 'keep-writing' } | { kind: 'confirmed' } | { kind: 'picked'; index: number }

/** `You picked Bob. This chat is with Mia Chen. Nothing was sent.` */
export interface PickedOther {
  kind: 'picked-other'
  picked: string
  recipient: Recipient
  certain: boolean
}

export type Answered = { kind: 'send' } | { kind: 'back' } | PickedOther

/** What an answer means. Whatever does not fit the form sends nothing. */
export function judgeAnswer(
  { form, recipient, certain }: Pick<ShownStop, 'form' | 'recipient' | 'certain'>,
  answer: StopAnswer,
): Answered {
  if (answer.kind === 'confirmed') return { kind: form.kind === 'people' ? 'back' : 'send' }
  if (answer.kind === 'keep-writing' || form.kind !== 'people') return { kind: 'back' }
  const choice = form.choices[answer.index]
  if (choice === undefined) return { kind: 'back' }
  if (choice.real) return { kind: 'send' }
  return { kind: 'picked-other', picked: choice.name, recipient, certain }
}

/** Those the reasons name, then look-alikes, then the rest, each in the order of the list. */
function byRank(name: string, others: readonly VisibleConversation[], suspects: readonly string[]) {
  const named = suspects.flatMap((suspect) => {
    const rows = others.filter((row) => row.name === suspect)
    if (rows.length > 0) return rows
    return { name: suspect, handle: suspect.startsWith('@') ? suspect.slice(1) : null, open: false }
  })
  return [...named, ...others.filter((row) => looksLike(name, row.name)), ...others]
}

/**
 * Whether two buttons can be told apart: by name, or by handles that both show. A namesake without a handle would be
 * a button nobody can choose with reason: beside the real one's handle it still says "not that one".
 */
function canBeTold(one: Choice, other: Choice): boolean {
  if (one.handle !== null && other.handle !== null) return one.handle !== other.handle
  return nameKeys(one.name).folded !== nameKeys(other.name).folded || (one.real && one.handle !== null)
}

/** Fisher-Yates. */
function shuffle(choices: readonly Choice[], random: () => number): Choice[] {
  const mixed = [...choices]
  for (let last = mixed.length - 1; last > 0; last--) {
    const pick = Math.min(Math.floor(random() * (last + 1)), last)
    const [one, other] = [mixed[last], mixed[pick]]
    if (one && other) [mixed[last], mixed[pick]] = [other, one]
  }
  return mixed
}
