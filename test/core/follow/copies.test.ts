import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCopy, noCopies, noteCopy, SHORTEST_COPY } from '../../../lib/core/follow/copies.ts'

const SALT = 'one page'
const TEXT = 'the key is under the mat'
const copied = noteCopy(noCopies, '@bob', TEXT, SALT)

test.each([
  ['the same', TEXT, '@bob'],
  ['white space apart', '  the key\nis under\u00a0the  mat\n', '@bob'],
  ['a zero width space that editors add', `\ufeff${TEXT}`, '@bob'],
  ['another text', 'the key is under the cat', null],
  ['part of it: not found, and it is said so', 'the key is under', null],
  ['nothing', '', null],
])('pasted: %s', (_case, text, where) => {
  expect(findCopy(copied, text, SALT)).toBe(where)
})

test('what everybody writes is not noted', () => {
  const short = 'x'.repeat(SHORTEST_COPY - 1)
  expect(findCopy(noteCopy(noCopies, '@bob', short, SALT), short, SALT)).toBeNull()
})

test('a text belongs to where it was copied last', () => {
  expect(findCopy(noteCopy(copied, '@mia', TEXT, SALT), TEXT, SALT)).toBe('@mia')
  expect(findCopy(noteCopy(copied, null, TEXT, SALT), TEXT, SALT)).toBeNull()
})

test('only so many are kept, the oldest out first', () => {
  let copies = copied
  for (let index = 0; index < 50; index++) copies = noteCopy(copies, '@mia', `some long text ${index}`, SALT)
  expect(copies.entries).toHaveLength(50)
  expect(findCopy(copies, TEXT, SALT)).toBeNull()
  expect(findCopy(copies, 'some long text 0', SALT)).toBe('@mia')
})

test('nothing of the text is kept, and another page has other prints', () => {
  expect(JSON.stringify(copied)).not.toMatch(/under|mat/)
  expect(findCopy(copied, TEXT, 'another page')).toBeNull()
})

test('different texts have different prints, near enough', () => {
  const text = fc
    .string({ minLength: SHORTEST_COPY + 8, maxLength: 60 })
    .filter((each) => each.trim().length > SHORTEST_COPY + 4)
  fc.assert(
    fc.property(text, text, (one, other) => {
      const plain = (each: string) => each.replace(/\s+/g, ' ').trim()
      return (
        plain(one) === plain(other) || findCopy(noteCopy(noCopies, '@a', one, SALT), other, SALT) === null
      )
    }),
    { numRuns: 2_000 },
  )
})

test('a very long text is no trouble', () => {
  const long = 'word '.repeat(200_000)
  expect(findCopy(noteCopy(noCopies, '@bob', long, SALT), long, SALT)).toBe('@bob')
})
