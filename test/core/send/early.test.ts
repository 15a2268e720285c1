/** What is held before the keeper is here, by its parts and against anything that may happen. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allows,
  type Early,
  holdEarly,
  isBoxDue,
  loseEarly,
  releaseEarly,
  type Yes,
} from '../../../lib/core/send/early.ts'

const held = (key: string | null, lost = false): Early => ({ key, lost })

test.each<[string, Early, Early, boolean]>([
  ['held', holdEarly(null, 'Enter'), held('Enter'), false],
  ['held again: the same question', holdEarly(held('Enter'), 'Space'), held('Enter'), false],
  ['no keeper will come, and the key is down', loseEarly(held('Enter')), held('Enter', true), false],
  ['no keeper will come, and no key is down', loseEarly(held(null)), held(null, true), true],
  ['no keeper will come, and nothing is held', loseEarly(null), null, false],
  ['the key is up', releaseEarly(held('Enter', true), 'Enter'), held(null, true), true],
  ['another key is up', releaseEarly(held('Enter', true), 'KeyA'), held('Enter', true), false],
  ['the window has lost the keyboard', releaseEarly(held('Enter', true), null), held(null, true), true],
  ['the key is up, and the keeper may still come', releaseEarly(held('Enter'), 'Enter'), held(null), false],
])('%s', (_case, early, expected, box) => {
  expect(early).toEqual(expected)
  expect(isBoxDue(early)).toBe(box)
})

const yes: Yes = { box: {}, words: 'Mia\nhello', at: 1_000 }
test.each<[string, Partial<Yes>, boolean]>([
  ['just this', {}, true],
  ['just this, 30 s later', { at: 31_000 }, true],
  ['too late', { at: 31_001 }, false],
  ['other words', { words: 'Mia\nhello!' }, false],
  ['another chat', { words: 'Bob\nhello' }, false],
  ['another box', { box: {} }, false],
])('a yes lets through: %s', (_case, press, expected) => {
  expect(allows(yes, { ...yes, ...press })).toBe(expected)
})

test('whatever happens: no box under the key that made the send, and always one in the end', () => {
  const key = fc.constantFrom('Enter', 'Space', null)
  const event = fc.oneof(
    fc.record({ is: fc.constant('held'), key }),
    fc.record({ is: fc.constant('released'), key }),
    fc.constant({ is: 'lost', key: null }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let early: Early = null
      let down: string | null = null
      for (const { is, key } of events) {
        if (is === 'held' && early === null) down = key
        if (is === 'released' && (key === null || key === down)) down = null
        if (is === 'held') early = holdEarly(early, key)
        else if (is === 'released') early = releaseEarly(early, key)
        else early = loseEarly(early)
        expect(isBoxDue(early) && down !== null).toBe(false)
        expect(early === null || isBoxDue(releaseEarly(loseEarly(early), null))).toBe(true)
        if (isBoxDue(early)) early = null
      }
    }),
    { numRuns: 2_000 },
  )
})
