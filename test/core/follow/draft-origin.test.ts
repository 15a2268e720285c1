import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftOrigin, noDraft, notePaste, observeDraft } from '../../../lib/core/follow/draft-origin.ts'

type Look = [key: string | null, text: string]
const follow = (looks: readonly Look[], from: DraftOrigin = noDraft) =>
  looks.reduce((origin, [key, text]) => observeDraft(origin, { key, text }), from)

const DRAFT = 'see you at eight then'

/** `@bob:D > ?:D` is the draft seen in Bob's chat, then in one that cannot be read. */
const looksOf = (script: string): Look[] =>
  script.split(' > ').flatMap((look): Look[] => {
    const [key = '', text = ''] = look.split(':')
    return key === '' ? [] : [[key === '?' ? null : key, text.replace('D', DRAFT)]]
  })

test.each<[string, string, string | null]>([
  ['nothing', '', null],
  ['an empty composer', '@mia:', null],
  ['white space', '@mia:  ', null],
  ['typed here', '@mia: > @mia:s > @mia:se', '@mia'],
  ['carried over', '@bob:D > @mia:D', '@bob'],
  ['carried over twice', '@bob:D > @mia:D > @zoe:D', '@bob'],
  ['carried over, two letters', '@bob:ok > @mia:ok', '@bob'],
  ['carried over and edited on', '@bob:D > @mia:D > @mia:D!', '@bob'],
  ['carried over and edited before anybody looked', '@bob:D > @mia:D ok', '@bob'],
  ['carried over and cut short', '@bob:D > @mia:D > @mia:see you', '@bob'],
  ['carried over and back', '@bob:D > @mia:D > @bob:D', '@bob'],
  ['carried over and emptied', '@bob:D > @mia:D > @mia:', null],
  ['carried over, emptied, typed anew', '@bob:D > @mia:D > @mia: > @mia:hi', '@mia'],
  ['carried over and replaced', '@bob:D > @mia:D > @mia:hello mia', '@mia'],
  ['carried over and typed over', '@bob:D > @mia:D > @mia:s', '@mia'],
  ['its own draft swapped in', '@bob:D > @mia:hello mia', '@mia'],
  ['no draft swapped in', '@bob:D > @mia:', null],
  ['swapped in and back', '@bob:D > @mia:hello mia > @bob:D', '@bob'],
  ['a short draft swapped in for a short one', '@bob:ok > @mia:oh no', '@mia'],
  ['unreadable in between', '@bob:D > ?:D > @mia:D', '@bob'],
  ['unreadable in between, typed on', '@bob:D > ?:D. > @mia:D..', '@bob'],
  ['unreadable while drafts are swapped', '@bob:D > ?:hello mia > @mia:hello mia', '@mia'],
  ['typed while unreadable', '@bob: > ?:hello > @mia:hello', '@mia'],
  ['unreadable still', '?:D', null],
])('%s', (_case, script, begunIn) => {
  expect(follow(looksOf(script)).begunIn).toBe(begunIn)
})

test('a paste is remembered as long as its draft', () => {
  const pasted = notePaste(follow([['@mia', DRAFT]]), '@bob')
  expect(pasted.pastedFrom).toBe('@bob')
  expect(follow([['@mia', `${DRAFT} and more`]], pasted).pastedFrom).toBe('@bob')
  expect(follow([['@zoe', DRAFT]], pasted).pastedFrom).toBe('@bob')
  expect(follow([['@mia', '']], pasted).pastedFrom).toBeNull()
  expect(follow([['@mia', 'words of my own']], pasted).pastedFrom).toBeNull()
})

describe('any course of events', () => {
  const key = fc.constantFrom('@mia', '@bob', null)
  const text = fc.oneof(fc.constantFrom('', DRAFT, `${DRAFT}!`, 'hello mia'), fc.string({ maxLength: 30 }))
  const looks = fc.array(fc.tuple(key, text), { maxLength: 20 })

  test('a draft was begun where one was seen, and an empty composer has none', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { begunIn } = follow(all)
        const last = all.at(-1)
        if (!last || last[1].trim() === '') return begunIn === null
        return begunIn === null ? last[0] === null : all.some(([where]) => where === begunIn)
      }),
    )
  })

  test('who never leaves a conversation is never told of another', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const { begunIn } = follow(texts.map((each): Look => ['@mia', each]))
        return begunIn === null || begunIn === '@mia'
      }),
    )
  })
})
