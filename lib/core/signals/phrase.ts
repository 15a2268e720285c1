/** What the words at a place of a message are, by the lists of the languages. PURE. */
import { lexicon, type Part } from './lexicon.ts'
import { shorten, squeeze } from './loose.ts'
import { isNobody } from './name-forms.ts'
import { APART, type Word } from './opening.ts'
import type { Speech } from './speech.ts'
import { ELSEWHERE } from './word-names.ts'

/** The longest phrase that begins at a word, what it does, and how many words it takes. */
export function partAt(words: readonly Word[], at: number): [Part, number] | null {
  const { parts } = lexicon()
  for (let length = 4; length > 0; length--) {
    const taken = words.slice(at, at + length)
    if (taken.length < length || taken.slice(0, -1).some(({ after }) => APART.test(after))) continue
    const phrase = taken.map(({ key }) => key).join(' ')
    const loose = taken.map(({ text }) => text).join(' ')
    // A short word without its accents is another word; a phrase is the same.
    const part = parts.get(phrase) ?? parts.get(squeeze(length > 1 || phrase === loose ? loose : phrase))
    if (part && (part !== 'beside' || parts.get(phrase) === part || parts.get(shorten(phrase)) === part))
      return [part, length]
  }
  return null
}

/** A word of everyday speech where a name might begin. */
export function isWordOf(word: Word | undefined, { languages }: Speech): boolean {
  if (word === undefined) return true
  // Typed with accents, it is no word of those that have none.
  if (word.key !== word.text) return lexicon().quiet.has(word.key)
  // على is "on"; Ali ends in ي.
  if (word.written === 'على') return true
  return isNobody(word.text, languages) || isNobody(shorten(word.key), languages)
}

/** A word of other languages than are spoken, and a name. */
export const isNameElsewhere = ({ key, text }: Word, { languages }: Speech): boolean =>
  ELSEWHERE.has(text) && languages !== -1 && ((lexicon().known.get(key) ?? 0) & languages) === 0
