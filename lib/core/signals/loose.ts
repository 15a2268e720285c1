/** Words as loosely as people type them. PURE. */
import { CONFUSABLE, foldName } from '../people/names.ts'

const ASCII = /^[ -~]*$/

/** Accents of Latin, Greek, Cyrillic; Arabic vowels, hamzas and the stretched line; Hebrew points; the Hindi dot. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]|\u093c|[\u20d0-\u20ff]/g

const SAME = new Map<string, string>(
  [...'ىيیيکكةهٱاæaœoðdþtŋnəe'.matchAll(/(.)(.)/gu)].map(([, one, other]) => [one ?? '', other ?? '']),
)
const UNALIKE = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu')
/** Latin letters that name stylers make, and strokes: real letters of other scripts stay what they are. */
const STYLED = /[^\P{Script=Latin}a-z]/gu
const KATAKANA = /[\u30a1-\u30f6]/g
/** A Latin word with Greek or Cyrillic letters in it is a styled Latin word. */
const MIXED = /(?=\p{L}*[a-z])(?=\p{L}*[\p{Script=Greek}\p{Script=Cyrillic}])\p{L}+/gu

/**
 * A word or name without case, accents, styled letters and the differences that typing drops: José and jose, Ayşe and
 * ayse, أحمد and احمد, サクラ and さくら. Marks between words stay. At most 200 characters are read.
 */
export function loosen(text: string): string {
  if (ASCII.test(text)) return text.slice(0, 200).toLowerCase()
  return foldName(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNALIKE, (letter) => SAME.get(letter) ?? letter)
    .replace(STYLED, plainOf)
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(MIXED, (word) => word.replace(/[^a-z]/gu, plainOf))
}

const plainOf = (letter: string) => CONFUSABLE.get(letter)?.toLowerCase() ?? letter

/** Every run of one letter as a single one: "heyyyy" is "hey", and so is no other word of the lists. */
export const squeeze = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** Runs of three and more alone: "nooo" is "no", and Anna stays Anna. */
export const shorten = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1')

/** Scripts that put no space between words. */
const RUN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}々ー]'
const STARTS_RUN = new RegExp(`^${RUN}`, 'u')
export const isRun = (word: string): boolean => STARTS_RUN.test(word)

/**
 * One word of a text or name: letters, digits and their marks, apostrophes inside. Where a script that parts no words
 * meets one that does, a word ends. Not `Intl.Segmenter`: browsers cut differently (docs/platform.md 8.3).
 */
export const WORD = new RegExp(
  `(?:${RUN}\\p{M}*)+|(?:(?!${RUN})[\\p{L}\\p{N}\\p{M}]|(?<=\\p{L}\\p{M}*)['’ʼ](?=\\p{L}))+`,
  'gu',
)

const LETTER_SIGNS = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu
const FLAGS = /[\u{1f1e6}-\u{1f1ff}]+/gu

/** The words of a display name as written; letters with spaces between them ("M I A", 🇲 🇮 🇦, 🅼🅸🅰) are one word. */
export function readName(name: string): string[] {
  const words = readSigns(name).match(WORD) ?? []
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    let end = at
    while (isLetter(words[end])) end++
    if (end - at >= 3) {
      joined.push(words.slice(at, end).join(''))
      at = end - 1
    } else joined.push(words[at] ?? '')
  }
  return joined
}

/** The words of a display name, loosely. */
export const wordsOf = (name: string): string[] =>
  readName(name)
    .map((word) => loosen(word).replace(/['’ʼ]/g, ''))
    .filter(Boolean)

const isLetter = (word: string | undefined) =>
  word !== undefined && /^\p{L}\p{M}*$/u.test(word) && !isRun(word)

function readSigns(name: string): string {
  const start = name.slice(0, 200)
  if (ASCII.test(start)) return start
  const letters = start
    .replace(LETTER_SIGNS, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      return String.fromCharCode(65 + code - (code < 0x1f170 ? 0x1f150 : 0x1f170))
    })
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu, '')
  // Two of these signs are a flag; one alone or three in a row are letters, and so are more where nothing else is said.
  const bare = !/\p{L}/u.test(letters)
  return letters.replace(FLAGS, (run) => {
    const count = run.length / 2
    return count === 2 || (count % 2 === 0 && !bare)
      ? ' '
      : [...run].map((sign) => String.fromCharCode(65 + (sign.codePointAt(0) ?? 0) - 0x1f1e6)).join('')
  })
}
