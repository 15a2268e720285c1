/**
 * What a person can see of a text, and when two names are the same to them. PURE. The one list of characters that show
 * nothing: whatever asks whether a name is empty, or compares names, goes by it.
 */

/**
 * Characters that show nothing: bidirectional controls, zero widths, variation selectors, fillers (Default_Ignorable and
 * Cf of Unicode, which hold U+00AD, U+034F, U+115F, U+1160, U+3164 and U+FFA0), controls, unassigned and private ones, for which no
 * font need have a shape, and the few that have an empty shape of their own.
 */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold them, and shows nothing of them.
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x9f\p{Cn}\p{Co}\p{Cs}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/gu

/** A letter, digit, sign or emoji: a name without one shows nothing, also where it has marks to stand on nothing. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** White space counted once, none at the ends, letters composed. */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The text without anything that shows nothing. White space stays, counted once. */
export const withoutUnseen = (text: string): string => tidy(text.replace(UNSEEN, ''))

/** The name as it is shown, or nothing if a person would see nothing. Joiners inside it stay: emoji need them. */
export const seenName = (name: string): string => (SEEN.test(withoutUnseen(name)) ? tidy(name) : '')

/** A name for comparing: NFKC, nothing unseen, single spaces, no case. Not for showing. */
export const looseName = (name: string): string =>
  withoutUnseen(name.normalize('NFKC')).normalize('NFKC').toLowerCase()

/** A name that was cut shows so: only what stands before the dots can be compared. */
const CUT = /\s*(?:…|\.\.\.)$/u

/**
 * Whether two names are the same to a reader: `Jose  Alvarez` and `José Alvarez` in any form of Unicode, with or without
 * what cannot be seen, and a name that one place cuts with an ellipsis. Empty names are no names: never the same.
 */
export function sameName(one: string, other: string): boolean {
  // The ellipsis of one character becomes three dots in NFKC.
  const [a, b] = [looseName(one), looseName(other)]
  if (a === '' || b === '') return false
  return a === b || isCutOf(a, b) || isCutOf(b, a)
}

function isCutOf(cut: string, whole: string): boolean {
  const start = cut.replace(CUT, '')
  return start !== cut && start !== '' && whole.startsWith(start)
}
