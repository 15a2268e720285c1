import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWho, repairTrust } from '../../../lib/core/people/repair-trust.ts'
import {
  alwaysAsk,
  canTrust,
  endTrust,
  forget,
  isAlwaysAsked,
  isTrusted,
  MOST_TRUSTED,
  nobody,
  trust,
} from '../../../lib/core/people/trust.ts'
import { disagreeing, group, mia, NOW, person, several, unreadable } from '../situations.ts'

const DAY = 86_400_000
const trusting = trust(nobody, mia, 30, NOW)

test.each([
  [7, 7 * DAY - 1, true],
  [7, 7 * DAY, false],
  [30, 30 * DAY - 1, true],
  [30, 30 * DAY, false],
  [90, 90 * DAY - 1, true],
  [90, 90 * DAY, false],
  [null, 100_000 * DAY, true],
  // A clock that was set back: nobody knows how long it has been.
  [30, -1, false],
  [null, -1, false],
] as const)('trust for %j days, after %i ms: %s', (days, after, expected) => {
  expect(isTrusted(trust(nobody, mia, days, NOW), mia, NOW + after)).toBe(expected)
})

test.each([
  ['the same person', mia, true],
  ['the name in other letters', person('MIA  Chen', 'mia.chen'), true],
  ['another handle behind the name', person('Mia Chen', 'mia.chen2'), false],
  ['another name behind the handle', person('Max', 'mia.chen'), false],
  ['a look-alike letter in the name', person('Mіa Chen', 'mia.chen'), false],
  ['somebody else', person('Bob', 'bob'), false],
  ['unreadable', unreadable, false],
  ['a group of that name', group('Mia Chen'), false],
])('covers: %s', (_case, reading, expected) => {
  expect(isTrusted(trusting, reading, NOW)).toBe(expected)
})

test.each([
  ['the same person', mia, true],
  ['another handle behind the name', person('Mia Chen', 'mia.chen2'), false],
  ['another name behind the handle', person('Max', 'mia.chen'), false],
  ['somebody else', person('Bob', 'bob'), true],
  ['unreadable', unreadable, true],
  ['a group of that name', group('Mia Chen'), true],
])('is still trusted after seeing %s', (_case, reading, expected) => {
  expect(isTrusted(endTrust(trusting, reading, NOW), mia, NOW)).toBe(expected)
})

test('what has run out goes, and nothing else changes', () => {
  expect(endTrust(trusting, person('Bob', 'bob'), NOW + 30 * DAY).trusted).toEqual([])
  expect(endTrust(trusting, mia, NOW)).toBe(trusting)
})

describe('a group', () => {
  const trip = group('Road trip')
  test('needs a second click', () => {
    expect(trust(nobody, trip, 30, NOW)).toBe(nobody)
    expect(isTrusted(trust(nobody, trip, 30, NOW, true), trip, NOW)).toBe(true)
  })
  test.each([
    ['more people', group('Road trip', 6), false],
    ['another title', group('Road trip 2'), false],
    ['a namesake', group('Road trip', 5, '74'), false],
  ])('is another one with %s', (_case, other, expected) => {
    expect(isTrusted(trust(nobody, trip, 30, NOW, true), other, NOW)).toBe(expected)
  })
})

test('who cannot be read is never trusted, not by a second click either', () => {
  expect(trust(nobody, unreadable, null, NOW, true)).toBe(nobody)
})

test('trusting and always asking end each other', () => {
  const asking = alwaysAsk(trusting, mia)
  expect([isAlwaysAsked(asking, mia), isTrusted(asking, mia, NOW)]).toEqual([true, false])
  const again = trust(asking, mia, 7, NOW)
  expect([isAlwaysAsked(again, mia), isTrusted(again, mia, NOW)]).toEqual([false, true])
  expect(forget(again, '@mia.chen')).toEqual(nobody)
  expect(forget(asking, '@mia.chen')).toEqual(nobody)
  expect(alwaysAsk(nobody, unreadable)).toBe(nobody)
  expect(asking.alwaysAsk).toEqual([{ key: '@mia.chen', name: 'Mia Chen' }])
})

test('only so many are kept, the oldest out first', () => {
  let list = nobody
  for (let index = 0; index <= MOST_TRUSTED; index++)
    list = trust(list, person(`P${index}`, `p${index}`), 30, NOW)
  expect(list.trusted).toHaveLength(MOST_TRUSTED)
  expect(list.trusted[0]?.key).toBe('@p1')
})

describe('a stored list', () => {
  const [good] = trusting.trusted
  const zoe = { key: '@zoe', name: 'Zoe' }
  const always = { key: '@mia.chen', name: 'Mia Chen' }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'trusted'],
    ['an array', []],
    ['lists that are none', { trusted: {}, alwaysAsk: 'x' }],
  ])('that is %s holds nobody', (_case, raw) => {
    expect(repairTrust(raw)).toEqual(nobody)
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', '@bob'],
    ['no key', { ...good, key: undefined }],
    ['an empty handle', { ...good, key: '@' }],
    ['a key that is none', { ...good, key: 'bob' }],
    ['a key without end', { ...good, key: `@${'x'.repeat(400)}` }],
    ['no name', { ...good, key: '@bob', name: '' }],
    ['no beginning', { ...good, key: '@bob', since: undefined }],
    ['no end', { ...good, key: '@bob', until: undefined }],
    ['an end that is no time', { ...good, key: '@bob', until: Number.NaN }],
    ['an endless end', { ...good, key: '@bob', until: Number.POSITIVE_INFINITY }],
  ])('loses an entry with %s, and keeps the others', (_case, broken) => {
    expect(
      repairTrust({ trusted: [broken, good], alwaysAsk: [7, zoe, null, { ...zoe, key: 'zoe' }, zoe] }),
    ).toEqual({
      trusted: [good],
      alwaysAsk: [zoe],
    })
  })

  test('said both ways, asking counts', () => {
    expect(repairTrust({ trusted: [good], alwaysAsk: [always] })).toEqual({
      trusted: [],
      alwaysAsk: [always],
    })
  })

  test('survives being stored', () => {
    expect(repairTrust(JSON.parse(JSON.stringify(alwaysAsk(trusting, group('Trip')))))).toEqual(
      alwaysAsk(trusting, group('Trip')),
    )
  })

  test('of anything never throws, and is bounded', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (one, many) => {
        const { trusted, alwaysAsk: always } = repairTrust({ trusted: many, alwaysAsk: one })
        repairTrust(one)
        return trusted.length <= MOST_TRUSTED && always.length <= MOST_TRUSTED
      }),
    )
    expect(repairTrust({ trusted: Array(100_000).fill(good) }).trusted).toHaveLength(1)
  })
})

test('a name is kept as it is shown, and no longer than a name may be', () => {
  expect(trusting.trusted[0]?.name).toBe('Mia Chen')
  const long = person('x'.repeat(5_000), 'x')
  const list = trust(nobody, long, 30, NOW)
  expect(list.trusted[0]?.name).toHaveLength(500)
  expect(isTrusted(list, long, NOW)).toBe(true)
})

test.each([
  [mia, true],
  [group('Trip'), true],
  [unreadable, false],
  [disagreeing, false],
  [several, false],
  [{ ...mia, key: null }, false],
  [person('\u200b', 'x'), true],
])('can be trusted: %#', (who, expected) => {
  expect(canTrust(who)).toBe(expected)
})

test.each<[unknown, unknown]>([
  [mia, { key: '@mia.chen', recipient: mia.recipient }],
  [group('Trip'), { key: 'group:73', recipient: group('Trip').recipient }],
  [null, null],
  ['@mia', null],
  [{ key: '@mia' }, null],
  [{ key: 'mia', recipient: mia.recipient }, null],
  [{ key: '@mia', recipient: { kind: 'person', displayName: 7, handle: 'mia' } }, null],
  [{ key: '@mia', recipient: unreadable.recipient }, null],
  [{ key: '@mia', recipient: several.recipient }, null],
])('a message about %#', (raw, who) => {
  expect(readWho(raw)).toEqual(who)
})
