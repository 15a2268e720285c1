/** Passes over most rows of a list without taking their names apart. PURE. */
import { nameKeys } from '../people/names.ts'

const ASCII = /^[ -~]*$/
/** Letters that are told apart in writing and not when names are compared (./loose.ts). */
const ALIKE: Readonly<Record<string, string>> = {
  ي: 'ىی',
  ك: 'ک',
  ه: 'ة',
  ا: 'ٱ',
  a: 'æ',
  o: 'œø',
  d: 'ðđ',
  t: 'þ',
  n: 'ŋ',
}
/** Letters made of signs: squared and circled ones, three regional indicators and more. */
const SIGNS = /[\u{1f150}-\u{1f189}]|(?:[\u{1f1e6}-\u{1f1ff}][^\p{L}]*){3}/u
const UMLAUT = /[äöü]/

/** ö typed as oe: Bjoern for Björn. */
export const foldUmlauts = (name: string): string =>
  name.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`)

/**
 * Whether somebody of a display name may be called so; true is only "perhaps".
 * @param start the first word they are called by, loosely (./loose.ts)
 */
export function mayHold(start: string): (shown: string) => boolean {
  const looks = nameKeys(start).skeleton
  const written = writtenAs(start)
  const hasE = /[aou]e/.test(start)
  return (shown) => {
    const { folded, plain, skeleton } = nameKeys(shown)
    if (plain.includes(start) || skeleton.includes(looks)) return true
    if (ASCII.test(folded)) return false
    return (
      written.test(plain) ||
      (hasE && UMLAUT.test(folded) && foldUmlauts(folded).includes(start)) ||
      SIGNS.test(shown)
    )
  }
}

/** The letters with any marks between them, as `plain` of a name has them: decomposed. */
function writtenAs(start: string): RegExp {
  const letters = [...start.normalize('NFD')].filter((letter) => !/\p{M}/u.test(letter))
  const each = letters.map((letter) => `[${letter}${ALIKE[letter] ?? ''}${inKatakana(letter)}][\\p{M}ـ]*`)
  return new RegExp(each.join(''), 'u')
}

function inKatakana(letter: string): string {
  const code = letter.charCodeAt(0)
  return code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : ''
}
