/** Whom a message may be speaking to, before anybody knows which names there are. PURE. */
import { type Lexicon, lexicon, type Part } from './lexicon.ts'
import { shorten, squeeze } from './loose.ts'
import { formsOf, isNobody } from './name-forms.ts'
import { readWords, type Word } from './opening.ts'
import { namesInRun } from './run-names.ts'
import { ASKS, WORD_NAMES, YOU } from './word-names.ts'

/** How much of a message is its opening, and how much its end, in characters; and how many words of it are read. */
const OPENING = 140
const ENDING = 90
const FIRST_WORDS = 12

/**
 * How a name at this place must go on, from what stands before it: nothing; a greeting; a word that may be one; thanks or a
 * wish; a greeting with a comma; a greeting that ended its own sentence.
 */
export type Before = 'nothing' | 'greeting' | 'hint' | 'thanks' | 'comma' | 'sentence'

export interface Addressed {
  /** Ways of reading the message that name somebody, loosely written, first things first. */
  names: string[]
  /** Every word of the opening and the end: whoever is among them is met. */
  words: string[]
}

/** Ends a sentence; "Mr." is told apart by its length. */
const SENTENCE = /[!?…。]|\n|\.(?:\s|$)/u
/** Between the parts of one name nothing stands but these. */
const APART = /[^\s'’.\-_]|\n/u
const COMMA = /^\s*[,،、]/u
export const CALL = /^\s*[,،、!~〜]/u
/** Somebody who was spoken to, and no more of the sentence. */
export const CLOSED = /[^\s'’\-_]|\n|\s[-–—]\s/u

export function findAddressed(text: string): Addressed {
  // What somebody else wrote, quoted, greets whom they meant.
  if (/^\s*["'“”„«»‘’>「『]/u.test(text)) return { names: [], words: [] }
  const short = text.length <= OPENING
  const words = readWords(text.slice(0, OPENING).trimStart(), FIRST_WORDS)
  const ending = short && words.length < FIRST_WORDS ? words : readWords(text.slice(-ENDING), 40)
  const names = [...namesAtStart(words), ...namesCalled(words), ...namesAtEnd(ending)]
  return { names: [...new Set(names)], words: [...words, ...ending].map((word) => word.text) }
}

/** The longest phrase that begins at a word, what it does, and how many words it takes. */
function partAt({ parts }: Lexicon, words: readonly Word[], at: number): [Part, number] | null {
  for (let length = 4; length > 0; length--) {
    const taken = words.slice(at, at + length)
    if (taken.length < length || taken.slice(0, -1).some(({ after }) => APART.test(after))) continue
    const phrase = taken.map(({ key }) => key).join(' ')
    const loose = taken.map(({ text }) => text).join(' ')
    const part = parts.get(phrase) ?? parts.get(squeeze(loose))
    if (part && (part !== 'beside' || parts.get(phrase) === part || parts.get(shorten(phrase)) === part))
      return [part, length]
  }
  return null
}

function namesAtStart(words: readonly Word[]): string[] {
  const lexed = lexicon()
  const found: string[] = []
  const vietnamese = words.some(({ key }) => /[ăâđêôơư\u1ea0-\u1ef9]/u.test(key))
  let before: Before = 'nothing'
  let english = false
  let at = 0
  for (;;) {
    if (words[at] === undefined) break
    const next = partAt(lexed, words, at)
    const word = words[at]
    if (next === null || next[0] === 'beside' || word?.run) {
      found.push(...namesFrom(words, at, before, english))
    }
    if (next === null) break
    const [part, length] = next
    const last = words[at + length - 1]
    // Two, and the call behind a name, in Vietnamese.
    if (vietnamese && length === 1 && /^(?:hai|oi)$/.test(word?.key ?? '')) break
    if (part === 'calls') english ||= lexed.english.has(squeeze(word?.text ?? ''))
    if (part !== 'beside')
      before =
        part === 'calls' ? 'greeting' : before === 'greeting' ? before : part === 'hints' ? 'hint' : part
    at += length
    const after = last?.after ?? ''
    if (
      SENTENCE.test(after) &&
      !(part === 'beside' && /^\.\s?$/u.test(after) && (last?.text.length ?? 0) < 5)
    )
      before = 'sentence'
    else if (COMMA.test(after))
      before = part === 'beside' ? 'sentence' : before === 'greeting' ? 'comma' : 'sentence'
    else if (CLOSED.test(after) && /[:;"“(]/u.test(after)) break
  }
  return found
}

/** Names that begin at a word: one to four words, each way of reading it. */
function namesFrom(words: readonly Word[], at: number, before: Before, english: boolean): string[] {
  const word = words[at]
  if (word?.run) return namesInRun(words, at, before)
  const found: string[] = []
  for (let length = 1; length <= 4; length++) {
    const name = words.slice(at, at + length)
    const last = name[length - 1]
    if (last === undefined || last.run || name.slice(0, -1).some(({ after }) => APART.test(after))) break
    const text = name.map((each) => each.text).join(' ')
    if (isWordOf(name[0], english)) break
    const forms = length === 1 ? formsOf(text) : [{ name: text, calls: false }]
    for (const form of forms) {
      if (length === 1 && form !== forms[0] && isNobody(form.name)) continue
      if (form.calls || goesOn(form.name, name, words.slice(at + length), before)) found.push(form.name)
    }
  }
  return found
}

/** A word of everyday speech where a name might begin. */
function isWordOf(word: Word | undefined, english: boolean): boolean {
  if (word === undefined) return true
  const { quiet, pets } = lexicon()
  if (WORD_NAMES.has(word.text)) return false
  if (word.key !== word.text && !quiet.has(word.key)) return false
  return isNobody(word.text) || quiet.has(shorten(word.key)) || (pets.has(word.text) && !english)
}

/** Whether what follows a name says that it is spoken to. */
function goesOn(name: string, written: readonly Word[], rest: readonly Word[], before: Before): boolean {
  const { of, to, and, quiet, parts } = lexicon()
  const strict = WORD_NAMES.has(name)
  let [after, at] = [written.at(-1)?.after ?? '', 0]
  const first = rest[0]
  if (!CLOSED.test(after) && first !== undefined && /^(?:oi|ơi)$/.test(first.key)) return true
  // "Budi kak", "rahul ji": a title behind the name.
  while (
    !CLOSED.test(after) &&
    rest[at] !== undefined &&
    parts.get(rest[at]?.key ?? '') === 'beside' &&
    !of.has(rest[at]?.key ?? '')
  ) {
    after = rest[at]?.after ?? ''
    at++
  }
  const [next, second] = rest.slice(at)
  if (before === 'nothing' || before === 'sentence') {
    if (next === undefined) return false
    if (before === 'nothing' && !CLOSED.test(after) && partAt(lexicon(), rest, at)?.[0] === 'calls')
      return !strict
    if (
      !CALL.test(after) ||
      (second === undefined && !/!|~/.test(after) && !quiet.has(next.key) && !to.has(next.key))
    )
      return false
    const list =
      (second !== undefined && and.has(second.key)) ||
      and.has(next.key) ||
      (next.capital &&
        next.cased &&
        next.text.length > 1 &&
        !isNobody(next.text) &&
        (second === undefined || isListed(next, second)))
    return !list && !COMMA.test(next.after) && !isListed(next, second)
  }
  const capital = written.every((word) => word.capital)
  const closed = next === undefined || CLOSED.test(after)
  if (before === 'thanks') return closed && capital && !/^\s*[?:]/u.test(after)
  if (closed) return true
  const speaks = ASKS.has(next.key) && second !== undefined && YOU.has(second.key)
  if (of.has(next.key) && !speaks && !to.has(next.key)) return false
  if (strict) return speaks
  if (before === 'hint') return to.has(next.key)
  return before === 'greeting' || capital
}

/** "Bob, Anna, Tom": another name stands between commas. */
const isListed = (next: Word, second: Word | undefined) =>
  second?.capital && second.cased && APART.test(next.after) && next.capital

/** Called out anywhere in the opening: Linh ơi, يا محمد. */
function namesCalled(words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    const [next, second] = words.slice(at + 1)
    if (next?.key === 'ơi' && !APART.test(word.after)) {
      const before = words[at - 1]
      return [word, ...(before && !APART.test(before.after) ? [before] : [])].length > 1
        ? [word.text, `${before?.text} ${word.text}`].filter((name) => !lexicon().quiet.has(name))
        : lexicon().quiet.has(word.key)
          ? []
          : [word.text]
    }
    if (word.text === 'يا' && next !== undefined && !isNobody(next.text)) {
      return second === undefined ? [next.text] : [next.text, `${next.text} ${second.text}`]
    }
    return []
  })
}

/** The last words of a message behind a comma: "see you at six, Bob". */
function namesAtEnd(words: readonly Word[]): string[] {
  const { and, me, parts } = lexicon()
  const last = words.at(-1)
  if (last === undefined || !/^[\s.!?…~〜。)]*$/u.test(last.after)) return []
  let from = words.length - 1
  while (from > 0 && words.length - from < 4 && !APART.test(words[from - 1]?.after ?? '')) from--
  const before = words[from - 1]
  if (before === undefined || !/^\s*[,،、]\s*$/u.test(before.after)) return []
  if (me.has(before.key) || me.has(`${words.slice(0, from).at(-2)?.key} ${before.key}`)) return []
  let start = from - 1
  while (start > 0 && !APART.test(words[start - 1]?.after ?? '')) start--
  // "Anna, Bob": the words before the comma are a name themselves, or the last of a list.
  const said = words.slice(start, from)
  const first = said[0]
  const isCommon = said.some(
    (word) => parts.has(squeeze(word.text)) || isNobody(word.text) || (word.cased && !word.capital),
  )
  if (!isCommon && said.length < 3 && (first?.cased || (first?.run?.length ?? 0) < 4)) return []
  if (words.slice(Math.max(0, start - 3), from).some((word) => and.has(word.key)) && said.length < 2)
    return []
  let to = words.length
  while (from < to - 1 && parts.get(words[from]?.key ?? '') === 'beside') from++
  while (to - 1 > from && parts.get(words[to - 1]?.key ?? '') === 'beside') to--
  const name = words.slice(from, to)
  if (name[0]?.run) return namesInRun(words, from, 'thanks')
  if (name.length > 3 || isWordOf(name[0], false) || !name.every((word) => word.capital)) return []
  const text = name.map((word) => word.text).join(' ')
  return name.length === 1 ? formsOf(text).map((form) => form.name) : [text]
}
