/** The words of all languages, ready to be looked up. */
import { foldName } from '../people/names.ts'
import { isRun, loosen, shorten, squeeze } from './loose.ts'
import { languages } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What a word or phrase does where a name might follow. */
export type Part = 'calls' | 'hints' | 'thanks' | 'beside'

export interface Lexicon {
  /** By the phrase, words parted by single spaces; greetings and thanks squeezed. */
  parts: ReadonlyMap<string, Part>
  /** Nobody's name, with the languages in which it is a word, one bit each. */
  quiet: ReadonlyMap<string, number>
  /** Every word of the lists, with the languages that know it. */
  known: ReadonlyMap<string, number>
  /** Names that are words, with the languages in which they are. */
  wordNames: ReadonlyMap<string, number>
  /** With the languages in which it speaks of somebody. */
  of: ReadonlyMap<string, number>
  to: ReadonlySet<string>
  and: ReadonlySet<string>
  me: ReadonlySet<string>
  /** Scripts without spaces: sticky, at the place where one of these may begin; the longest first. */
  run: Readonly<Record<'known' | 'after' | 'of' | 'to' | 'and' | 'me', RegExp>>
}

const PARTS: readonly Part[] = ['beside', 'thanks', 'hints', 'calls']
const QUIET = ['quiet', 'beside', 'and', 'pets'] as const
const WORLDLY = /^(?:hey|hi|hello)$/
const FIELDS = [...PARTS, ...QUIET, 'of', 'to', 'me'] as const

/** The entries of one field, spaces for `_`. */
export const entriesOf = (words: string): string[] =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '))

/**
 * A word as it stands in the lists and is looked up: loose, but a short Latin word keeps its accents. Hà is a name and "ha"
 * a laugh, mỹ no "my"; whoever leaves the accents of a long word away means the same word.
 */
export const keyOf = (phrase: string): string => phrase.split(' ').map(keyOfWord).join(' ')

function keyOfWord(word: string): string {
  const plain = bare(loosen(word))
  if (plain.length > SHORT || ASCII.test(word)) return plain
  const typed = bare(foldName(word))
  return LATIN.test(typed) ? typed : plain
}

const SHORT = 4
const ASCII = /^[ -~]*$/
const LATIN = /^[\p{Script=Latin}\p{M}\d]+$/u
const bare = (word: string) => word.replace(/['’ʼ]/g, '')

let made: Lexicon | undefined

/** Made at the first message that needs it: it takes a few milliseconds, once. */
export function lexicon(): Lexicon {
  made ??= make(Object.values(languages))
  return made
}

function make(all: readonly Words[]): Lexicon {
  const of = (field: keyof Words) => all.flatMap((words) => entriesOf(words[field] ?? ''))
  const set = (field: keyof Words) => new Set(of(field))
  const parts = new Map<string, Part>()
  for (const part of PARTS) {
    for (const entry of of(part)) {
      parts.set(part === 'beside' ? entry : squeeze(entry), part)
      // Whoever leaves the accents of a phrase away means the same phrase.
      if (entry.includes(' ')) parts.set(squeeze(loosen(entry)), part)
    }
  }
  const quiet = new Map<string, number>()
  const known = new Map<string, number>()
  const wordNames = new Map<string, number>()
  const spokenOf = new Map<string, number>()
  const note = (words: Map<string, number>, word: string, language: number) =>
    words.set(word, (words.get(word) ?? 0) | (1 << language))
  all.forEach((words, language) => {
    for (const field of QUIET) {
      for (const entry of entriesOf(words[field] ?? '')) {
        note(quiet, entry, language)
        note(quiet, shorten(entry), language)
      }
    }
    for (const field of FIELDS) {
      // "Hey" stands in greetings of many languages, and tells none of them.
      for (const word of entriesOf(words[field] ?? '').flatMap((entry) => entry.split(' ')))
        if (language === 0 || !WORLDLY.test(word)) note(known, word, language)
    }
    for (const name of entriesOf(words.names ?? '')) note(wordNames, name, language)
    for (const entry of entriesOf(words.of)) note(spokenOf, entry, language)
  })
  const phrases = PARTS.flatMap(of)
  return {
    parts,
    quiet,
    known,
    wordNames,
    of: spokenOf,
    to: set('to'),
    and: set('and'),
    me: set('me'),
    run: {
      known: runs([...phrases, ...quiet.keys()]),
      after: runs(of('beside')),
      of: runs(of('of')),
      to: runs([...of('to'), ...of('calls')]),
      and: runs(of('and')),
      me: runs(of('me')),
    },
  }
}

/** The entries of scripts without spaces, as one expression that matches the longest. */
const runs = (entries: readonly string[]) =>
  new RegExp(
    `(?:${[...new Set(entries)]
      .filter(isRun)
      .sort((one, other) => other.length - one.length)
      .join('|')})[ー〜]*`,
    'uy',
  )
