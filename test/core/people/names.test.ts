import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, foldName, looksLike, nameKeys } from '../../../lib/core/people/names.ts'

test.each([
  ['Mia  Chen', 'mia chen'],
  ['ＭＩＡ', 'mia'],
  ['𝓜𝓲𝓪', 'mia'],
  ['M\u200bi\u202ea\ufeff', 'mia'],
  ['Straße', 'strasse'],
  ['ΝΙΚΟΣ', 'νικοσ'],
  ['Νίκος', 'νίκοσ'],
  ['\u3164', ''],
  ['   ', ''],
])('%j folds to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test.each<[string, string]>([
  ['Mia Chen', 'mia chen'],
  ['Mia Chen', 'MIA  CHEN'],
  ['Mia', 'Міа'], // Cyrillic і and а
  ['Alice', 'АIісе'],
  ['Paul', 'Ρaul'], // Greek Ρ
  ['Ian', 'lan'],
  ['Bill', 'BiIl'],
  ['l1l', 'III'],
  ['Bob', 'B0b'],
  ['Amy', 'Arny'],
  ['will', 'vvill'],
  ['Zoë', 'Zoe'],
  ['Søren', 'Soren'],
  ['José', 'Jose\u0301'],
  ['Mia 🌸', 'Mia'],
  ['.mia.', 'Mia'],
  ['ᴍɪᴀ', 'mia'],
  ['𝕄𝕚𝕒', 'Mia'],
  ['m\u200bia', 'mia'],
  ['grandmasterbob', 'grandmasterbobb'],
  ['Mia Papadimitriou', 'Mia Papadimitrou'],
  ['Zoë Müller', 'Zoe Muller'],
  ['Nguyễn Trâm', 'Nguyen Tram'],
  ['Linh Nguyễn 🌸', 'linh nguyễn'],
  ['Mia Chen', 'Міа Chеn'],
  ['mia_chen', 'Mia.Chen'],
  ['Mia Chen', 'MiaChen'],
  ['김지영', '김지영!'],
  ['愛', '愛'],
  ['M', 'M'],
  ['...', '...'],
  ['محمد', 'مُحَمَّد'],
  ['🌸🌸', '🌸🌸'],
  ['Мария', 'мария'],
  ['田中太郎', '田中太郎'],
])('%j looks like %j', (one, other) => {
  expect(looksLike(one, other)).toBe(true)
})

test.each<[string, string]>([
  ['Mia Chen', 'Mia Chenn'],
  ['Mia Chen', 'Mia Chan'],
  ['Linh Nguyễn', 'Lý Nguyễn'],
  ['Trâm', 'Trầm'],
  ['Nguyễn Hà', 'Nguyễn Hạ'],
  ['Kim Jiwoo', 'Kim Siwoo'],
  ['Wei Zhang', 'Mei Zhang'],
  ['张伟', '张玮'],
  ['김지영', '김지연'],
  ['Daniel García', 'Daniela García'],
  ['Ivanov Alexey', 'Ivanova Alexey'],
  ['Maximiliana Chen', 'Maximilliano Chan'],
  ['Mia Chen', 'Chen Mia'],
  ['Mia', 'Mia Chen'],
  ['M', 'm.'],
  ['M', 'M 🌸'],
  ['...', '. . .'],
  ['♡', '♡♡'],
  ['Mia', 'Mina'],
  ['Ana', 'Ada'],
  ['Marta', 'Maria'],
  ['Kai', 'Kal'],
  ['Mia Chen', 'Mia Park'],
  ['Daniel', 'Daniela'],
  ['Christian', 'Christina'],
  ['Francesco', 'Francesca'],
  ['Family Silva 2', 'Family Silva 4'],
  ['Class of 2024', 'Class of 2025'],
  ['user4839201', 'user4839207'],
  ['Michele', 'Michela'],
  ['Ana Li', 'Ada Li'],
  ['Mia Chen', 'Ben Chen'],
  ['Tom', 'Tim'],
  ['राम', 'रमा'],
  ['田中太郎', '田中次郎'],
  ['Иван', 'Инна'],
  ['🌸', '🌼'],
  ['', ''],
  ['\u200b', ' '],
  ['', 'Mia'],
  ['Alexander', 'Alexandra'],
])('%j does not look like %j', (one, other) => {
  expect(looksLike(one, other)).toBe(false)
})

describe('bad input', () => {
  test.each([
    ['500 letters', 'x'.repeat(500)],
    ['500 letters that grow', '\ufdfa'.repeat(500)],
    ['500 emoji', '👩‍👩‍👧'.repeat(500)],
    ['half an emoji', '\ud83d'],
    ['mixed scripts', 'Mіa 田中 محمد مhu'],
    ['accents only', '\u0301\u0301'],
  ])('%s', (_case, name) => {
    expect(nameKeys(name).folded.length).toBeLessThanOrEqual(600)
    expect(looksLike(name, 'Bob Miller Long Name')).toBe(false)
  })
})

describe('any two names', () => {
  const name = fc.string({ unit: 'binary', maxLength: 40 })
  test('look alike both ways or not at all', () => {
    fc.assert(fc.property(name, name, (one, other) => looksLike(one, other) === looksLike(other, one)))
  })
  test('a name looks like itself, also in capitals, unless it shows nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (one) => {
        const shows = nameKeys(one).plain !== ''
        return looksLike(one, one) === shows && looksLike(one, one.toUpperCase()) === shows
      }),
    )
  })
})

test.each([
  ['', '', 0],
  ['mia', 'mia', 0],
  ['mia', 'mina', 1],
  ['kate', 'ktae', 1],
  ['mia', 'bob', 3],
  ['abcd', 'badc', 2],
])('distance of %j and %j is %i', (one, other, expected) => {
  expect(distance(one, other, 9)).toBe(expected)
})

test('a limit changes nothing below it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
      return distance(one, other, most) === Math.min(distance(one, other, 99), most + 1)
    }),
    { numRuns: 2_000 },
  )
})
