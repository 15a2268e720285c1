/** The words of a message, and what stands between them. PURE. */
import { keyOf, lexicon } from './lexicon.ts'
import { isRun, loosen, shorten, squeeze, WORD } from './loose.ts'

export interface Word {
  /** Loose (./loose.ts): what names are compared by. */
  text: string
  /** As words are looked up (./lexicon.ts). */
  key: string
  /** Composed, in small letters, with its accents. */
  written: string
  /** Starts with a capital in the message as written; also true in scripts that have none. */
  capital: boolean
  cased: boolean
  /** In capitals, all of it. */
  shouted: boolean
  /** In a script without spaces: from here to the end of the run, of which `text` is the first known word. Else null. */
  run: string | null
  /** What stands between it and the next word; `*` for an emoji. */
  after: string
}

/** Ends a sentence; "Mr." is told apart by its length. */
export const SENTENCE = /[!?…。]|\n|\.(?:\s|$)/u
/** Between the parts of one name nothing stands but these. */
export const APART = /[^\s'’.\-_]|\n/u
export const COMMA = /^[\s*]*[,،、]/u
export const CALL = /^[\s*]*[,،、!~〜]/u
/** Somebody who was spoken to, and no more of the sentence. */
export const CLOSED = /[^\s'’\-_]|\n|\s[-–—]\s/u

/** What may be a name, as it stands in the message. */
export interface Named {
  /** Loose (./loose.ts), words parted by single spaces. */
  name: string
  /** Each word with the accents it was typed with; nothing where only a part of a word is the name. */
  written: readonly string[]
}

export const nameOf = (words: readonly Word[]): Named => ({
  name: words.map(({ text }) => text).join(' '),
  written: words.map(({ written }) => written),
})

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}]+/gu
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** The first `most` words of a text, in any script. */
export function readWords(text: string, most: number): Word[] {
  const shown = text.normalize('NFKC').replace(UNSEEN, '')
  const words: Word[] = []
  let end = 0
  for (const match of shown.matchAll(WORD)) {
    const last = words.at(-1)
    if (last) last.after = shown.slice(end, match.index).replace(EMOJI, '*')
    if (words.length >= most) return words
    words.push(...(isRun(match[0]) ? cut(match[0]) : [toWord(match[0])]))
    end = match.index + match[0].length
  }
  const last = words.at(-1)
  if (last) last.after = shown.slice(end).replace(EMOJI, '*')
  return words
}

function toWord(written: string): Word {
  const text = loosen(written).replace(/['’ʼ]/g, '')
  const first = written.charAt(0)
  const cased = first.toUpperCase() !== first.toLowerCase()
  return {
    text,
    key: keyOf(written),
    written: written.toLowerCase(),
    capital: !cased || first === first.toUpperCase(),
    cased,
    shouted: written === written.toUpperCase(),
    run: null,
    after: '',
  }
}

/** Known words at the start of a run, each by itself, and the rest in one piece. */
function cut(written: string): Word[] {
  const text = loosen(shorten(written))
  const words: Word[] = []
  const { parts, run } = lexicon()
  let at = 0
  while (at < text.length) {
    const found = matchAt(run.known, text, at)
    const known = found.replace(/[ー〜]+$/u, '') || found
    // Of a longer word that says something else, no greeting is cut off.
    if (!parts.has(squeeze(known)) && !parts.has(known)) break
    words.push(runWord(known, text.slice(at)))
    at += found.length
  }
  if (at < text.length) words.push(runWord(text.slice(at), text.slice(at)))
  return words
}

const runWord = (text: string, run: string): Word => ({
  text,
  key: text,
  written: text,
  capital: true,
  cased: false,
  shouted: false,
  run,
  after: '',
})

/** What a sticky expression finds at a place; empty for nothing. */
export function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}
