/**
 * The stop, "Who is this for?" (design, section 4). PURE: whom it offers, and what an answer means. It asks whom the
 * person means, so it cannot be clicked through by habit; randomness is a parameter.
 */
import { looksLike, nameKeys } from './names.ts'
import type { Recipient } from './recipient.ts'
import { recipientName, type VisibleConversation } from './signals-s/situation.ts'

export interface Choice {
  name: string
  /** Without `@`; null where the list does not tell. */
  handle: string | null
  /** This chat's recipient. Only for judging: the button must not show it. */
  real: boolean
}

export type StopForm =
  /** Two or three people in random order, the real recipient among them. */
  | { kind: 'people'; choices: readonly Choice[] }
  /** Nobody else is at hand: `This is for Mia Chen @mia.chen`, to be ticked before `Send to Mia Chen`. */
  | { kind: 'checkbox' }
  /** Nobody knows whose chat this is, so no name can be right: a box to tick before `Send anyway` (I4, I7). */
  | { kind: 'unknown' }

const MOST_CHOICES = 3

/**
 * @param others the rows of other conversations (signals-s/situation.ts, `otherConversations`)
 * @param suspects names that the reasons speak of (whom the message greets): before all others
 * @param random 0 to 1, as Math.random gives it
 */
export function askWho(
  recipient: Recipient,
  others: readonly VisibleConversation[],
  suspects: readonly string[],
  random: () => number,
): StopForm {
  if (recipient.kind === 'unreadable') return { kind: 'unknown' }
  const real = choiceOf(recipient)
  const choices = [real]
  for (const rows of byRank(recipientName(recipient), others, suspects)) {
    for (const { name, handle } of rows) {
      if (choices.length === MOST_CHOICES) break
      const choice = { name, handle, real: false }
      if (nameKeys(name).folded !== '' && choices.every((each) => canBeTold(each, choice)))
        choices.push(choice)
    }
  }
  return choices.length === 1 ? { kind: 'checkbox' } : { kind: 'people', choices: shuffle(choices, random) }
}

export type StopAnswer = { kind: 'keep-writing' } | { kind: 'confirmed' } | { kind: 'picked'; index: number }

export type Verdict =
  | { kind: 'send' }
  | { kind: 'back' }
  /** `You picked Bob. This chat is with Mia Chen. Nothing was sent.` */
  | { kind: 'wrong'; picked: string; recipient: string }

/** What an answer to `form` means. Whatever does not fit the form sends nothing. */
export function judgeAnswer(form: StopForm, recipient: Recipient, answer: StopAnswer): Verdict {
  if (answer.kind === 'confirmed') return { kind: form.kind === 'people' ? 'back' : 'send' }
  if (answer.kind === 'keep-writing' || form.kind !== 'people') return { kind: 'back' }
  const choice = form.choices[answer.index]
  if (choice === undefined) return { kind: 'back' }
  if (choice.real) return { kind: 'send' }
  return { kind: 'wrong', picked: choice.name, recipient: recipientName(recipient) }
}

function choiceOf(recipient: Exclude<Recipient, { kind: 'unreadable' }>): Choice {
  const handle = recipient.kind === 'person' ? recipient.handle : null
  return { name: recipientName(recipient), handle, real: true }
}

/** Those the reasons name, then look-alikes, then the rest, each in the order of the list. */
function byRank(name: string, others: readonly VisibleConversation[], suspects: readonly string[]) {
  const named = others.filter((row) => suspects.includes(row.name))
  const alike = others.filter((row) => looksLike(name, row.name))
  return [named, alike, others]
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
