import { foldName } from '../people/names.ts'
import { findAddressed } from './addressed.ts'
import { loosen } from './loose.ts'
import { mayHold } from './may-hold.ts'
import { isCalled, isNobody } from './name-forms.ts'
import { bearsIt, ownOf } from './own-name.ts'
import { otherConversations, type Signal, type Situation, type VisibleConversation } from './signal.ts'

/**
 * The message speaks to somebody else who is in the list, and not to this recipient: it opens by greeting or calling them
 * ("Hey Bob, are you coming", "Bob, are you coming"), or ends so ("see you at six, Bob"). Silent in groups: one may greet
 * a member, and members are not named on the page. Made to be quiet rather than to see everything: a false stop costs
 * more than a missed one, because cards and the cue still stand behind it.
 */
export const greetsSomeoneElse: Signal<'greets-someone-else'> = {
  name: 'greets-someone-else',
  tier: 'S',
  standing: false,
  tells: 'person',
  fires: (situation) => about(situation) !== null,
  about,
}

/** The display name of whoever is addressed, or null. */
function about(situation: Situation): string | null {
  const { recipient } = situation.reading
  if (recipient.kind !== 'person') return null
  const { names, words } = findAddressed(situation.text)
  if (names.length === 0) return null
  const others = otherConversations(situation).filter((row) => row.handle !== recipient.handle)
  let own: ReturnType<typeof ownOf> | undefined
  // Most rows are passed over without taking their names apart; ways of reading share a first word.
  const perhaps = new Map<string, typeof others>()
  for (const { name, written } of names) {
    const start = name.split(' ')[0] ?? name
    const rows = perhaps.get(start) ?? keep(others, mayHold(start))
    perhaps.set(start, rows)
    const other = rows.find((row) => isCalled(row.name, name) && areAccentsAlike(written, row.name))
    if (!other) continue
    own ??= ownOf(recipient.displayName, recipient.handle)
    const { all } = own
    if (words.some((word) => all.includes(word) && !isNobody(word))) return null
    if (!bearsIt(own, name)) return other.name
  }
  return null
}

const keep = (rows: readonly VisibleConversation[], test: (shown: string) => boolean) =>
  rows.filter(({ name }) => test(name))

const ASCII = /^[ -~]*$/

/** Whether no word was typed with other accents than the name has: tuần is a week, and Tuấn somebody. Left away, they are alike. */
function areAccentsAlike(written: readonly string[], name: string): boolean {
  const shown = foldName(name).match(/[\p{L}\p{M}]+/gu) ?? []
  return written.every((word) => {
    const accents = accentsOf(word)
    if (accents === '') return true
    const same = shown.filter((each) => loosen(each) === loosen(word)).map(accentsOf)
    return same.length === 0 || same.some((each) => each === '' || each === accents)
  })
}

/** Latin ones, in the order they are typed. */
const accentsOf = (word: string): string =>
  ASCII.test(word)
    ? ''
    : (word
        .normalize('NFD')
        .match(/[\u0300-\u0314\u031b\u0323-\u0331\u0342đ]/g)
        ?.join('') ?? '')
