/** Whom a message may be speaking to, before anybody knows which names there are. PURE. */
import { namesAtEnd } from './ending.ts'
import { type Before, goesOn } from './goes-on.ts'
import { lexicon } from './lexicon.ts'
import { formsOf, isNobody, isWordToo } from './name-forms.ts'
import { APART, CLOSED, COMMA, type Named, nameOf, readWords, SENTENCE, type Word } from './opening.ts'
import { isNameElsewhere, isWordOf, partAt } from './phrase.ts'
import { namesInRun } from './run-names.ts'
import { type Speech, speechOf } from './speech.ts'

/** How much of a message is its opening, and how much its end, in characters; and how many words of it are read. */
const OPENING = 140
const ENDING = 90
const FIRST_WORDS = 12

export interface Addressed {
  /** Ways of reading the message that name somebody, first things first. */
  names: Named[]
  /** Every word of the opening and the end: whoever is among them is met. */
  words: string[]
}

export function findAddressed(text: string): Addressed {
  // What somebody else wrote, quoted, greets whom they meant.
  if (/^\s*["'“”„«»‘’>「『]/u.test(text)) return { names: [], words: [] }
  const short = text.length <= OPENING
  const words = readWords(text.slice(0, OPENING).trimStart(), FIRST_WORDS)
  const ending = short && words.length < FIRST_WORDS ? words : readWords(text.slice(-ENDING), 40)
  const speech = speechOf(words)
  const names = [
    ...namesAtStart(words, speech),
    ...namesCalled(words, speech),
    ...namesAtEnd(ending, ending === words ? speech : speechOf(ending)),
  ]
  return { names, words: [...words, ...ending].map((word) => word.text) }
}

function namesAtStart(words: readonly Word[], speech: Speech): Named[] {
  const found: Named[] = []
  let before: Before = 'nothing'
  let at = 0
  for (;;) {
    const word = words[at]
    if (word === undefined) break
    const part = partAt(words, at)
    // Lan greets in Turkish, and is somebody elsewhere.
    const next = part?.[1] === 1 && isNameElsewhere(word, speech) ? null : part
    if (next === null || next[0] === 'beside' || word.run) found.push(...namesFrom(words, at, before, speech))
    if (next === null) break
    const [kind, length] = next
    const last = words[at + length - 1]
    // Two, and the call behind a name, in Vietnamese.
    if (speech.vietnamese && length === 1 && /^(?:hai|oi)$/.test(word.key)) break
    if (kind !== 'beside')
      before =
        kind === 'calls' ? 'greeting' : before === 'greeting' ? before : kind === 'hints' ? 'hint' : kind
    at += length
    const after = last?.after ?? ''
    const title = kind === 'beside' && /^\.\s?$/u.test(after) && (last?.text.length ?? 0) < 5
    if (SENTENCE.test(after) && !title) before = 'sentence'
    else if (COMMA.test(after))
      // "Saludos, Lucía" ends a letter, and greets as well.
      before =
        before === 'greeting' && kind !== 'beside' && !lexicon().me.has(last?.key ?? '')
          ? 'comma'
          : 'sentence'
    else if (CLOSED.test(after) && /[:;"“(]/u.test(after)) break
  }
  return found
}

/** Names that begin at a word: one to four words, each way of reading it. */
function namesFrom(words: readonly Word[], at: number, before: Before, speech: Speech): Named[] {
  const word = words[at]
  if (word?.run) return namesInRun(words, at, before).map((name) => ({ name, written: [] }))
  const found: Named[] = []
  for (let length = 1; length <= 4; length++) {
    const name = words.slice(at, at + length)
    const last = name[length - 1]
    if (last === undefined || last.run || name.slice(0, -1).some(({ after }) => APART.test(after))) break
    if (isWordOf(name[0], speech)) break
    const whole = nameOf(name)
    const forms = length === 1 ? formsOf(whole.name) : [{ name: whole.name, calls: false }]
    for (const form of forms) {
      if (length === 1 && form !== forms[0] && isNobody(form.name, speech.languages)) continue
      if (form.calls || goesOn(form.name, name, words.slice(at + length), before, speech))
        found.push(form === forms[0] ? whole : { name: form.name, written: [] })
    }
  }
  return found
}

/** Called out anywhere in the opening: Linh ơi, يا محمد. */
function namesCalled(words: readonly Word[], speech: Speech): Named[] {
  return words.flatMap((word, at) => {
    const [next, second] = words.slice(at + 1)
    if (next?.key === 'ơi' && !APART.test(word.after)) {
      const before = words[at - 1]
      const two = before && !APART.test(before.after) ? [nameOf([before, word])] : []
      return isWordOf(word, speech) ? [] : [nameOf([word]), ...two]
    }
    if (
      word.text === 'يا' &&
      next !== undefined &&
      !isWordOf(next, speech) &&
      !isWordToo(next.text, speech.languages)
    )
      return [nameOf([next]), ...(second ? [nameOf([next, second])] : [])]
    return []
  })
}
