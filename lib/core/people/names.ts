/**
 * Comparing names as a hurried eye does. PURE.
 *
 * Why no library (looked at 2026-11): `unicode-confusables` carries the whole Unicode table, 142 kB minified;
 * `confusables` is 13 kB, rewrites text rather than comparing it, and keeps `l`, `I`, `1` and `rn`, `m` apart;
 * `fastest-levenshtein` is sound, but 1.3 kB for a distance without a limit or swapped letters. The script that holds
 * this may weigh 32 kB in all. NFKC already takes care of styled letters; what is left fits in the table below.
 */
import { UNSEEN } from '../text/unseen.ts'

/** Nobody reads more of a name than this, and no comparison may take long over one. */
const READ = 200

/** Accents of Latin, Greek and Cyrillic, and vowel points of Hebrew and Arabic. Vowel signs of Indic scripts stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g

const ORNAMENTS = /[^\p{L}\p{N}\p{M}]/gu

/**
 * Letters taken for a Latin one, in pairs: Cyrillic, Greek, Armenian, small capitals, strokes that NFD leaves, digits.
 * Source: the pairs of Unicode's confusables.txt (UTS 39) among letters that keyboards have or name stylers make.
 */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlкkАAВBЕEКKМMНHОOРPСCТTУYХXІlЈJЅSӀl' +
  'ΑAΒBΕEΖZΗHΙlΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaρpιiκkυuγyօoսuհhոn' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɑaɡgøoØOłlŁLđdħh0o1lIl|l'

/** The Latin letter that one is taken for. */
export const CONFUSABLE: Map<string, string> = new Map()
for (let at = 0; at < PAIRS.length; at += 2) CONFUSABLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

/** NFKC, nothing unseen, single spaces, case folded (also ß, final sigma and dotless i). At most 200 characters. */
export const foldName = (name: string): string => fold(unify(name))

export interface NameKeys {
  folded: string
  /** `folded` without accents and ornaments; `folded` itself when nothing else is left (a name of emoji). */
  plain: string
  /** The name as it looks: like `plain`, each confusable letter replaced by the one it is taken for. */
  skeleton: string
}

/** Names recur at every press; the results do not change, so they are kept while there are few. */
const kept = new Map<string, NameKeys>()
const MOST_KEPT = 12_000

export function nameKeys(name: string): NameKeys {
  const known = kept.get(name)
  if (known !== undefined) return known
  const shown = unify(name)
  const folded = fold(shown)
  const keys = { folded, plain: bare(folded), skeleton: bare(skeletonOf(shown)) }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(name, keys)
  return keys
}

/**
 * Whether two names can be taken for each other: the same but for case, accents, ornaments or confusable letters, or as
 * many words of which each can be taken for its counterpart. Names are compared word by word because a surname says
 * nothing of the rest: Wei Zhang and Mei Zhang, Daniel and Daniela García are two people. Names without letters, and
 * single letters, must be exactly the same; empty ones resemble nothing.
 */
export function looksLike(one: string, other: string): boolean {
  const [a, b] = [nameKeys(one), nameKeys(other)]
  if (a.plain === '' || b.plain === '') return false
  if (a.folded === b.folded) return true
  if (a.plain === b.plain || a.skeleton === b.skeleton) return saysSomething(a) && areAccentsAlike(a, b)
  // Most names are told apart by their lengths.
  if (Math.abs(a.skeleton.length - b.skeleton.length) > 2 * MOST_WORDS) return false
  // Numbers are put into names to tell them apart: Class 7, Class 8.
  if (a.plain.replace(/\D/g, '') !== b.plain.replace(/\D/g, '')) return false
  return areWordsAlike(a.folded, b.folded)
}

/** Nobody has more words in a name that are worth comparing. */
const MOST_WORDS = 8

/** Two letters at least. */
const saysSomething = ({ plain }: NameKeys) =>
  /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(plain) || UNSPACED.test(plain)
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Where both were typed with accents, these tell people apart, as in Vietnamese: Trâm and Trầm. Zoë and Zoe are one name
 * typed in two ways.
 */
function areAccentsAlike(a: NameKeys, b: NameKeys): boolean {
  const [one, other] = [accentsOf(a.folded), accentsOf(b.folded)]
  return one === '' || other === '' || one === other
}

/** The accents in the order they are typed; lines through letters (m̶i̶a̶) are ornaments. */
const accentsOf = (folded: string): string =>
  ASCII.test(folded)
    ? ''
    : (folded
        .normalize('NFD')
        .match(/[\u0300-\u0314\u031b\u0323-\u0331\u0342]/g)
        ?.join('') ?? '')

/** Whether each word is like its counterpart. */
function areWordsAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (first.length === 0 || first.length !== second.length || first.length > MOST_WORDS) return false
  return first.every((word, at) => {
    const counterpart = second[at] ?? ''
    if (word === counterpart) return true
    const [a, b] = [nameKeys(word), nameKeys(counterpart)]
    if (a.plain === b.plain || a.skeleton === b.skeleton) return areAccentsAlike(a, b)
    const most = slack(Math.min(a.skeleton.length, b.skeleton.length))
    return most > 0 && distance(a.skeleton, b.skeleton, most) <= most
  })
}

const wordsOf = (folded: string) => folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)

/**
 * How many letters may differ in a word of this length. Below 12 it is mostly a first name or a surname, in which a letter
 * tells people apart (Christian, Christina; Francesco, Francesca).
 */
const slack = (length: number) => (length < 12 ? 0 : length < 16 ? 1 : 2)

/**
 * Edit distance with swaps of neighbours (optimal string alignment), in UTF-16 units.
 * @returns the distance, or `most + 1` as soon as it is more than `most`
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [ends, otherEnds] = [one.length, other.length]
  while (ends > start && otherEnds > start && one[ends - 1] === other[otherEnds - 1]) {
    ends--
    otherEnds--
  }
  const [a, b] = [one.slice(start, ends), other.slice(start, otherEnds)]
  // One edit leaves at most two letters that differ, a swap.
  if (most === 1 && Math.max(a.length, b.length) > 2) return 2
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + changed)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(at(row, b.length), most + 1)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY

/** Most names are plain: for them the slow Unicode functions are skipped, so that a thousand new names are not felt. */
const ASCII = /^[ -~]*$/

function unify(name: string): string {
  const start = name.slice(0, READ)
  if (ASCII.test(start)) return start.replace(/ {2,}/g, ' ').trim()
  return start.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim().slice(0, READ)
}

const fold = (shown: string) =>
  ASCII.test(shown) ? shown.toLowerCase() : shown.toUpperCase().toLowerCase().replaceAll('ς', 'σ')

function skeletonOf(shown: string): string {
  const letters = ASCII.test(shown)
    ? shown.replace(/[01I|]/g, (letter) => CONFUSABLE.get(letter) ?? letter)
    : shown.normalize('NFD').replace(/./gu, (letter) => CONFUSABLE.get(letter) ?? letter)
  return letters.toLowerCase().replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** Letters, digits and marks of a folded text, without accents; of one that has none, all but the spaces. */
function bare(text: string): string {
  const letters = ASCII.test(text)
    ? text.replace(/[^a-z\d]+/g, '')
    : text.normalize('NFD').replace(ACCENTS, '').replace(ORNAMENTS, '')
  return letters === '' ? text.replaceAll(' ', '') : letters
}
