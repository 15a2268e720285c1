import { describe, expect, test } from 'vitest'
import { bareName, partsOf, textOf } from '../../lib/words/format.ts'
import type { Language } from '../../lib/words/language.ts'
import { parse } from '../../lib/words/parse.ts'
import type { Key, Sentence, Value } from '../../lib/words/sentence.ts'

/** A language of one message, and the sentence of it. */
const spoken = (message: string, args: Sentence['args'] = {}, lang = 'en'): [Language, Sentence] => [
  { lang, dir: 'ltr', words: { test: { it: message, inner: 'to {name}' } } },
  { key: 'test.it' as Key, args },
]
const inner = (name: string): Sentence => ({ key: 'test.inner' as Key, args: { name } })

describe('every place is isolated', () => {
  test.each<[string, string, Record<string, Value>, string]>([
    ['a name', 'Send to {name}?', { name: 'Mia' }, 'Send to \u2068Mia\u2069?'],
    ['twice the same', '{a}, {a}', { a: 'x' }, '\u2068x\u2069, \u2068x\u2069'],
    ['a number', '({n})', { n: 1234 }, '(\u20681234\u2069)'],
    [
      'a sentence, and what stands in it',
      'Go {who}!',
      { who: inner('Mia') },
      'Go \u2068to \u2068Mia\u2069\u2069!',
    ],
    ['in a choice', '{n, plural, one {{a} is} other {{a} are}}', { n: 2, a: 'We' }, '\u2068We\u2069 are'],
    ['nothing', 'Send to {name}?', { name: '' }, 'Send to ?'],
    ['what is missing', 'Send to {name}?', {}, 'Send to ?'],
    ['what looks like a place', '{a}', { a: '{b}, # and {c, plural,' }, '\u2068{b}, # and {c, plural,\u2069'],
  ])('%s', (_what, message, args, text) => {
    expect(textOf(...spoken(message, args))).toBe(text)
  })

  test('as parts, for elements', () => {
    expect(partsOf(...spoken('Go {who}!', { who: inner('Mia') }))).toEqual([
      'Go ',
      { place: ['to ', { place: ['Mia'] }] },
      '!',
    ])
  })
})

describe('a name brings no control that turns it', () => {
  const controls = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069']
  test.each(controls.map((control) => [control.codePointAt(0)?.toString(16), control]))(
    'U+%s',
    (_code, control) => {
      expect(textOf(...spoken('To {name}.', { name: `Ann${control}eilrahc${control}` }))).toBe(
        'To \u2068Anneilrahc\u2069.',
      )
    },
  )

  test('and cannot end its isolation', () => {
    expect(bareName('a\u2069b')).toBe('ab')
  })

  test.each(['ليلى حسن', 'family 👨‍👩‍👧', 'می‌خواهم', 'Zoë'])('%s stays as it is', (name) => {
    expect(bareName(name)).toBe(name)
  })
})

describe('plurals', () => {
  const files = '{n, plural, one {# file} other {# files}}'
  const polish = '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}'
  const arabic = '{n, plural, zero {z #} one {o #} two {t #} few {f #} many {m #} other {x #}}'
  test.each<[string, string, number, string]>([
    ['en', files, 0, '0 files'],
    ['en', files, 1, '1 file'],
    ['en', files, 2, '2 files'],
    ['en', files, 21, '21 files'],
    ['pl', polish, 1, '1 plik'],
    ['pl', polish, 3, '3 pliki'],
    ['pl', polish, 5, '5 plików'],
    ['pl', polish, 22, '22 pliki'],
    ['ar-u-nu-latn', arabic, 0, 'z 0'],
    ['ar-u-nu-latn', arabic, 2, 't 2'],
    ['ar-u-nu-latn', arabic, 11, 'm 11'],
    ['ar-u-nu-arab', arabic, 103, 'f ١٠٣'],
    ['ja', '{n, plural, other {#個}}', 1, '1個'],
    ['en', '{n, plural, =0 {none} =1 {a single one} other {#}}', 1, 'a single one'],
    ['en', '{n, plural, =0 {none} =1 {a single one} other {#}}', 0, 'none'],
    ['en', '{n, plural, other {{k, select, a {# of a} other {#}}}}', 1234, '1234'],
  ])('%s, %s, %i: %s', (lang, message, n, text) => {
    expect(textOf(...spoken(message, { n, k: 'b' }, lang))).toBe(text)
  })
})

test.each([
  ['card', 'a card'],
  ['constructor', 'else'],
  ['', 'else'],
])('selects by a word: %j', (kind, text) => {
  expect(textOf(...spoken('{kind, select, card {a card} other {else}}', { kind }))).toBe(text)
})

test('an apostrophe and a # outside of a plural are themselves', () => {
  expect(textOf(...spoken("Can't be #1"))).toBe("Can't be #1")
})

test('a message that is missing says nothing', () => {
  expect(textOf({ lang: 'en', dir: 'ltr', words: {} }, inner('Mia'))).toBe('')
})

test.each(['{', '{}', '}', 'a {b', '{n, plural, one {x}', '{n, plural one {x}}', '{n, date}', '{a b}'])(
  '%j is no message',
  (message) => {
    expect(() => parse(message)).toThrow(SyntaxError)
  },
)
