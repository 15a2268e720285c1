import { foldName, nameKeys } from '../people/names.ts'
import {
  ADDRESSES,
  AND,
  ASKS,
  CALLS,
  GREETINGS,
  nicknamesOf,
  SPOKEN_OF,
  SPOKEN_TO,
  WORD_NAMES,
  YOU,
} from './greeting-words.ts'
import { otherConversations, type Signal, type Situation } from './signal.ts'

/**
 * The message opens by naming somebody else who is in the list, and not this recipient ("Hey Bob, are you coming").
 * Silent in groups: one may greet a member, and members are not named on the page. Made to be quiet rather than to
 * see everything: a false stop costs more than a missed one, because cards and the cue still stand behind it.
 */
export const greetsSomeoneElse: Signal = {
  name: 'greets-someone-else',
  tier: 'S',
  standing: false,
  fires: (situation) => about(situation) !== null,
  about,
}

/** How much of a message is its opening. */
const OPENING = 120
const FIRST_WORDS = 8

interface Word {
  text: string
  /** Starts with a capital in the message as written; also true in scripts that have none. */
  capital: boolean
  /** What stands between it and the next word. */
  after: string
}

/** The display name of whoever is greeted, or null. */
function about(situation: Situation): string | null {
  const { recipient } = situation.reading
  if (recipient.kind !== 'person') return null
  // What somebody else wrote, quoted, greets whom they meant.
  if (/^\s*["'“”„«»‘’>]/u.test(situation.text)) return null
  const words = readOpening(situation.text)
  const named = namesIn(words)
  if (named.length === 0) return null
  const shown = [...partsOf(recipient.displayName), ...partsOf(recipient.handle)]
  const own = [...shown, ...nicknamesOf(shown)]
  const bearsIt = (name: string) =>
    own.some((part) => (part.length > 2 && name.startsWith(part)) || part.includes(name))
  if (words.some(({ text }) => own.includes(text) && !ADDRESSES.has(text))) return null
  const others = otherConversations(situation)
  for (const name of named) {
    if (bearsIt(name)) continue
    const [start = name] = name.split(' ')
    const other = others.find(
      (row) =>
        row.handle !== recipient.handle &&
        // Most rows are passed over without taking their names apart.
        nameKeys(row.name).folded.includes(start) &&
        callNames(row.name).includes(name),
    )
    if (other) return other.name
  }
  return null
}

/** What may be names in the opening: one to three words, each way of reading it. */
function namesIn(words: readonly Word[]): string[] {
  let greeted = 0
  while (greeted < words.length && GREETINGS.has(words[greeted]?.text ?? '')) greeted++
  const found: string[] = []
  for (let length = 1; length <= 3 && greeted + length <= words.length; length++) {
    const name = words.slice(greeted, greeted + length)
    const last = name[length - 1]
    if (last === undefined || name.slice(0, -1).some(({ after }) => MARK.test(after))) break
    const text = name.map((word) => word.text).join(UNSPACED.test(last.text) ? '' : ' ')
    const rest = words.slice(greeted + length)
    if (greeted > 0 ? isGreeted(text, last, rest) : isCalled(last, rest)) found.push(text)
  }
  return found
}

const MARK = /[^\s'’.\-_]/u
const CALL = /^\s*[,،、，!！]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

/** After a greeting. */
function isGreeted(name: string, last: Word, [next, second]: readonly Word[]): boolean {
  const closed = next === undefined || /[^\s'’\-_]|\n/u.test(last.after)
  if (closed) return true
  if (SPOKEN_OF.has(next.text)) return false
  // "hey Will can you" speaks to Will; "hey will you" and "hi may I" do not.
  if (WORD_NAMES.has(name)) return ASKS.has(next.text) && second !== undefined && YOU.has(second.text)
  return last.capital || SPOKEN_TO.has(next.text)
}

/** Without a greeting before it: a comma or exclamation mark right behind, or a greeting; and not the head of a list. */
function isCalled(last: Word, [next, second]: readonly Word[]): boolean {
  if (next === undefined) return false
  if (CALLS.has(next.text)) return !WORD_NAMES.has(last.text)
  if (!CALL.test(last.after) || second === undefined) return false
  const list =
    AND.has(second.text) || AND.has(next.text) || (next.capital && isCased(next.text) && next.text.length > 1)
  return !list && !/^\s*[,،、，]/u.test(next.after)
}

const isCased = (text: string) => text.toUpperCase() !== text

/** Honorifics that are words of their own to the segmenter. Korean particles are not, so a name with one is missed. */
const HONORIFIC = /(?:さん|ちゃん|くん|さま|先生|님|씨|哥|姐)$/u

/** The first words of a text, in any script; splitting finds no name inside a longer word. */
function readOpening(text: string): Word[] {
  const opening = text.slice(0, OPENING).normalize('NFKC').trimStart()
  const words: Word[] = []
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const { segment, isWordLike } of segmenter.segment(opening)) {
    const last = words.at(-1)
    if (isWordLike) {
      if (words.length > FIRST_WORDS) break
      if (last?.after === '' && HONORIFIC.test(segment) && segment.length < 3) continue
      const first = segment.charAt(0)
      words.push({ text: foldName(segment), capital: first === first.toUpperCase(), after: '' })
    } else if (last) last.after += segment
  }
  return words
}

/** Made at the first message: building one takes longer than reading with it. */
let segmenter: Intl.Segmenter | undefined

const partsOf = (name: string) =>
  nameKeys(name)
    .folded.split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part.length > 1)

/** What someone may be called by: the first word of the name, the first few, two letters at either end in Chinese. */
function callNames(name: string): readonly string[] {
  const parts = partsOf(name)
  const [first = ''] = parts
  if (ADDRESSES.has(first) || GREETINGS.has(first)) return []
  const names = [first, parts.slice(0, 2).join(' '), parts.slice(0, 3).join(' ')]
  return /^\p{Script=Han}{3,4}$/u.test(first) ? [...names, first.slice(0, 2), first.slice(-2)] : names
}
