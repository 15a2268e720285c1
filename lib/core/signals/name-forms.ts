/** What clings to a name in a text, and what a person may be called by. PURE. */
import { foldName, nameKeys } from '../people/names.ts'
import { keyOf, lexicon } from './lexicon.ts'
import { isRun, loosen, readName, squeeze } from './loose.ts'
import { foldUmlauts } from './may-hold.ts'
import {
  ELSEWHERE,
  FAMILY_FIRST,
  HAN_FAMILY,
  HAN_FAMILY_TWO,
  HANGUL_FAMILY,
  JAPANESE_FAMILY,
} from './word-names.ts'

export interface Form {
  name: string
  /** What clings to it calls out to somebody: 민수야, يامحمد. */
  calls: boolean
}

/** Korean: a name that ends in a consonant is called with 아, another with 야; 이 and titles may stand between. */
const KOREAN_TITLE =
  /^(\p{Script=Hangul}{2,}?)(?:이)?(?:씨|님|쌤|선배님?|선생님|형님?|누나|오빠|언니|이모|삼촌|군|양)$/u
const TURKISH = /^(\p{L}{3,}?)[cç](?:[iıuü][gğ][iıuü]m|[iıuü]m|[gğ]m)$/u

/** The ways one word of a text may be a name, itself first. */
export function formsOf(word: string): Form[] {
  const forms: Form[] = [{ name: word, calls: false }]
  const add = (name: string | undefined, calls: boolean) => name && forms.push({ name, calls })
  const last = word.charCodeAt(word.length - 1)
  if (last >= 0xac00 && last <= 0xd7a3) {
    const body = word.slice(0, -1)
    // Syllables without a final consonant are multiples of 28 (Unicode, chapter 3.12).
    const open = (body.charCodeAt(body.length - 1) - 0xac00) % 28 === 0
    if (body.length > 1 && word.endsWith(open ? '야' : '아')) add(body, true)
    if (body.length > 1 && word.endsWith('이')) add(body, false)
    add(KOREAN_TITLE.exec(word)?.[1], false)
  } else if (/^يا\p{L}{3}/u.test(word)) add(word.slice(2), true)
  else if (/^\p{L}{2,}जी$/u.test(word)) add(word.slice(0, -2), false)
  else if (/^[a-z]{4,}ji$/.test(word)) add(word.slice(0, -2), false)
  else if (/^\p{Script=Cyrillic}{3,}[^аеиоуыэюяй]$/u.test(word)) {
    // Маш for Маша, Вань for Ваня.
    add(word.endsWith('ь') ? `${word.slice(0, -1)}я` : `${word}а`, false)
  } else add(TURKISH.exec(word)?.[1], false)
  return forms
}

/** One letter is a name where it is a syllable or more: 愛, 윤. */
const ONE_SIGN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

/**
 * Nobody's name: a word of everyday speech, a number, a laugh, one letter.
 * @param word loose, or with the accents as typed (./lexicon.ts, keyOf)
 * @param languages those spoken, one bit each; null asks of a display name, which may be of any
 */
export function isNobody(word: string, languages: number | null = null): boolean {
  const { quiet, wordNames } = lexicon()
  if (wordNames.has(word) || ELSEWHERE.has(word))
    return languages !== null && ((quiet.get(word) ?? 0) & languages) !== 0
  if (word.length < 2 && !ONE_SIGN.test(word)) return true
  return !/\p{L}/u.test(word) || LAUGH.test(word) || quiet.has(word)
}

/** Whether it is a name that is a word too where these languages are spoken. */
export const isWordToo = (name: string, languages: number): boolean =>
  ((lexicon().wordNames.get(name) ?? 0) & languages) !== 0

export const LAUGH =
  /^(?:[aeh]?(?:[hjx][aei]){2,}[hjx]?|(?:[ae]h){2,}|k{2,}|w{3,}|(?:wk)+w?|(?:rs){2,}|(?:ks){2,}|l+o+l+z?|(?:а?[хx][аеи]){2,}х?|(?:ах)+|ㅋ+|ㅎ+|[ㅠㅜ]+|5{3,}|ه{2,}|(?:は){3,}|(?:哈|嘻|呵|嘿){2,}|(?:ฮ่?า)+)$/u

/**
 * What somebody may be called by: the first word of the display name, the first few, the whole; the name behind a title
 * or a family name that comes first; the given name in Chinese, Japanese and Korean. A name whose first word is a word
 * of everyday speech, a number or one letter is taken for no name: nobody is greeted by a word of "How Are You".
 */
export function callNames(name: string): readonly string[] {
  const known = kept.get(name)
  if (known) return known
  const found = [...new Set(namesIn(readName(name)))]
  if (kept.size > 2_000) kept.clear()
  kept.set(name, found)
  return found
}

/** Only rows that might be named come here, so a few are kept. */
const kept = new Map<string, readonly string[]>()

function namesIn(written: readonly string[]): string[] {
  const { parts, wordNames } = lexicon()
  const keys = written.map(keyOf)
  let from = 0
  while (
    from < keys.length - 1 &&
    parts.get(keys[from] ?? '') === 'beside' &&
    !wordNames.has(keys[from] ?? '')
  )
    from++
  const words = written.slice(from).map((word) => loosen(word).replace(/['’ʼ]/g, ''))
  const [first = '', second] = words
  // "Abu Ahmad" is one name.
  if (second !== undefined && /^(?:ابو|ام|بو|بنت|ابن|عبد|abu|umm?|ibn|bint)$/u.test(first)) {
    return [`${first} ${second}`, first + second, words.join(' ')]
  }
  const names =
    isMute(keys[from] ?? '') || isPhrase(keys, from)
      ? []
      : namesOf(words, keys.slice(from), written[from] ?? '')
  return [...names, ...otherScript(words, keys.slice(from))].filter((each) => each !== '')
}

/** A name that is a word too, and everyday words behind it, is a phrase: "my world", "can do". */
function isPhrase(keys: readonly string[], from: number): boolean {
  const [first = '', second = ''] = keys.slice(from)
  const { quiet } = lexicon()
  return quiet.has(first) && quiet.has(second) && !isRun(first)
}

/** Names nobody: an everyday word, a greeting. */
function isMute(key: string): boolean {
  const { parts, wordNames } = lexicon()
  if (isNobody(key)) return true
  return (parts.has(key) || parts.has(squeeze(key))) && !wordNames.has(key) && !ELSEWHERE.has(key)
}

function namesOf(words: readonly string[], keys: readonly string[], written: string): string[] {
  const [first = '', second] = words
  const names = [first, words.slice(0, 2).join(' '), words.slice(0, 3).join(' '), words.join(' ')]
  const unnumbered = first.replace(/\d+$/u, '')
  if (unnumbered.length > 2 && !isMute(unnumbered)) names.push(unnumbered)
  const shown = foldName(written)
  if (/[äöü]/.test(shown)) names.push(foldUmlauts(shown))
  if (second !== undefined && FAMILY_FIRST.has(first)) {
    const given = words.slice(1)
    names.push(given.join(' '), given.join(''), given.slice(-2).join(' '))
    if (!isMute(keys.at(-1) ?? '')) names.push(given.at(-1) ?? '')
    if (!isMute(keys[1] ?? '')) names.push(second)
  }
  if (
    words.length > 1 &&
    words.length < 5 &&
    words.some((word) => VIETNAMESE.test(word)) &&
    !isMute(keys.at(-1) ?? '')
  )
    names.push(words.at(-1) ?? '')
  return [...names, ...givenOf(first)]
}

/** A name told twice: the first word in another script ("Ziad زياد", "Kevin 陈"). */
function otherScript(words: readonly string[], keys: readonly string[]): string[] {
  const latin = /^[a-z]/.test(words[0] ?? '')
  const at = words.findIndex((word) => /^[a-z]/.test(word) !== latin && /^\p{L}/u.test(word))
  const word = words[at] ?? ''
  return at < 1 || isMute(keys[at] ?? '') ? [] : [word, words.slice(at).join(' '), ...givenOf(word)]
}

/** After `loosen` nothing tells Vietnamese; a family name does. */
const VIETNAMESE = /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|bui|ngo|duong|dinh|doan)$/

/** Given and family names inside a word of Chinese, Japanese or Korean. */
function givenOf(word: string): string[] {
  if (/^\p{Script=Hangul}{3}$/u.test(word))
    return HANGUL_FAMILY.includes(word.charAt(0)) ? [word.slice(1)] : []
  const two = word.slice(0, 2)
  if (/^\p{Script=Han}{2}[\p{Script=Hiragana}ー]{2,}$/u.test(word))
    return JAPANESE_FAMILY.has(two) ? [two, word.slice(2)] : []
  if (!/^\p{Script=Han}{2,4}$/u.test(word)) return []
  if (JAPANESE_FAMILY.has(two)) return [two, word.slice(2)]
  if (HAN_FAMILY_TWO.includes(two)) return [word.slice(2)]
  return word.length === 3 && HAN_FAMILY.includes(word.charAt(0)) ? [word.slice(1)] : []
}

/** Whether a person of this name may be called so; `words` is what `callNames` would be asked for, loosely. */
export function isCalled(row: string, name: string): boolean {
  if (callNames(row).includes(name)) return true
  // The whole name in styled letters or signs.
  const { skeleton } = nameKeys(row)
  return (
    skeleton.length > 2 &&
    skeleton === nameKeys(name).skeleton &&
    !isMute(nameKeys(row).plain.normalize('NFC'))
  )
}
