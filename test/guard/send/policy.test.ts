/** What a verdict goes by, as it is gathered: the safest until storage has answered, and the nearest caveat. */
import { expect, test } from 'vitest'
import { nobody } from '../../../lib/core/people/trust.ts'
import { createPolicy } from '../../../lib/guard/send/policy.ts'
import { calm, mia, NOW } from '../../core/situations.ts'

const snapshot = { reading: mia, draft: { text: 'see you at 8', embeds: 0 }, box: {} }
const send = { path: 'enter', box: {} as HTMLElement, control: null, transfer: null } as const
const met = { ...calm, sitting: { ...calm.sitting, activeAt: NOW, confirmedAt: NOW - 1_000 } }

function policyOf(given: { answered?: boolean; orphan?: boolean; everyone?: boolean } = {}) {
  const { answered = true, orphan = false, everyone = false } = given
  return createPolicy(
    {
      page: { readSurface: () => ({ dm: true, composer: null, place: 'page', unknownBox: false }) },
      settings: {
        current: () => ({ mode: 'sitting', off: new Set() }) as never,
        answered: () => answered,
        pausedUntil: () => null,
      },
      trust: { list: () => nobody } as never,
      everyone: { seenLately: () => everyone, noteSeen: () => {} },
      orphan: () => orphan,
    },
    { situation: () => met },
  )
}

test('what nothing asks about passes, unless it must not', () => {
  expect(policyOf()(send, snapshot, false, false).kind).toBe('pass')
  expect(policyOf()(send, snapshot, false, true).kind).toBe('ask')
})

test('until storage has answered every message is asked about', () => {
  expect(policyOf({ answered: false })(send, snapshot, false, false)).toMatchObject({
    kind: 'ask',
    informed: false,
  })
})

test.each<[Parameters<typeof policyOf>[0], boolean, string | null]>([
  [{}, false, null],
  [{}, true, 'may-have-left'],
  [{ orphan: true }, false, 'orphan'],
  [{ orphan: true }, true, 'may-have-left'],
  [{ answered: false }, false, 'settings-unread'],
  [{ answered: false, orphan: true }, false, 'orphan'],
])('%o, and it may have left: %s', (given, mayHaveLeft, caveat) => {
  expect(policyOf(given)(send, snapshot, mayHaveLeft, true).asked.question.caveat).toBe(caveat)
})

test.each([true, false])(
  'where Delete for everyone was seen (%s) deleting is not called one-sided',
  (everyone) => {
    expect(policyOf({ everyone })(send, snapshot, false, true).asked.question.oneSided).toBe(!everyone)
  },
)
