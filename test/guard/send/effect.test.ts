/** One confirmation is at most one send (I5), and nobody is stuck (I4), however slow the page and restless the person. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ENTER_WAIT_MS, SLOW_MS, WAIT_MS } from '../../../lib/core/send/latch.ts'
import { openSlowPage, type PageHabits } from '../slow-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Action =
  | { do: 'wait'; ms: number }
  | { do: 'press'; trusted: boolean; saysYes: boolean }
  | { do: 'write'; text: string }
  | { do: 'rebuild' }
  | { do: 'show'; who: 'mia' | 'bob' }

/** All of a run happens within the time that a send is remembered. */
const MOST_ACTIONS = 40
const MOST_MS = 4_500

const late = (most: number) => fc.integer({ min: 0, max: most })

// Few texts, so that one comes back.
const texts = fc.constantFrom('hello', 'hello!', 'ok', '')
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.oneof(fc.nat(1_400), late(MOST_MS)) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      trusted: fc.boolean(),
      saysYes: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), text: texts }) },
  { weight: 1, arbitrary: fc.constant({ do: 'rebuild' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('show' as const), who: fc.constantFrom('mia', 'bob') }),
  },
)
const actions = fc.array(action, { minLength: 5, maxLength: MOST_ACTIONS })

const habits = (given: Partial<{ [Key in keyof PageHabits]: fc.Arbitrary<PageHabits[Key]> }> = {}) =>
  fc.record({
    takesScripts: fc.boolean(),
    showsAfter: fc.option(late(9_000)),
    clearsAfter: fc.option(late(9_000)),
    tellsOwn: fc.boolean(),
    ...given,
  })

/** Lets a person act on a page, and hands over what was delivered, text by text. */
function live(page: PageHabits, confirmed: boolean, list: readonly Action[]) {
  const chat = openSlowPage(page, confirmed)
  chat.write('hello')
  for (const each of list) {
    if (each.do === 'wait') vi.advanceTimersByTime(each.ms)
    else if (each.do === 'press') chat.press(each.trusted, each.saysYes)
    else if (each.do === 'write') chat.write(each.text)
    else if (each.do === 'show') chat.show(each.who)
    else chat.rebuild()
  }
  chat.close()
  return [...chat.tallies.values()]
}

describe('never two deliveries for one confirmation', () => {
  test('on a page that shows the message, however late it empties the box', () => {
    const shows = habits({
      showsAfter: late(WAIT_MS - 100),
      tellsOwn: fc.constant(true),
      takesScripts: fc.constant(true),
    })
    fc.assert(
      fc.property(shows, fc.boolean(), actions, (page, confirmed, list) => {
        for (const { delivered, rights, repeats } of live(page, confirmed, list)) {
          expect(repeats).toBe(0)
          expect(delivered).toBeLessThanOrEqual(rights)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('on a page that shows nothing: one repeat of each, and never a third', () => {
    const dumb = habits({ showsAfter: fc.constant(null), clearsAfter: fc.option(late(9_000), { freq: 1 }) })
    fc.assert(
      fc.property(dumb, fc.boolean(), actions, (page, confirmed, list) => {
        for (const { delivered, rights, repeats } of live(page, confirmed, list)) {
          expect(repeats).toBeLessThanOrEqual(rights)
          expect(delivered).toBeLessThanOrEqual(rights + repeats)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

const never: PageHabits = { takesScripts: false, showsAfter: null, clearsAfter: null, tellsOwn: true }

/** A confirmed send on such a page. */
function sentOn(page: Partial<PageHabits>) {
  const chat = openSlowPage({ ...never, ...page }, false)
  chat.write('hello')
  expect(chat.press(true)).toBe('asked')
  return chat
}

describe('after a confirmed send', () => {
  test('a page that ignores scripts: held, then offered, then made by the person, and over', () => {
    const chat = sentOn({ clearsAfter: 0 })
    vi.advanceTimersByTime(ENTER_WAIT_MS - 100)
    expect(chat.press(true)).toBe('held')
    vi.advanceTimersByTime(200)
    expect(chat.said.at(-1)).toBe('press-again')
    expect(chat.press(false)).toBe('held')
    expect(chat.press(true)).toBe('passed')
    vi.advanceTimersByTime(100)
    expect(chat.said.at(-1)).toBe('')
    chat.write('hello')
    expect(chat.press(true)).toBe('passed')
  })

  test('a page that does nothing at all: after the repeat it asks again', () => {
    const chat = sentOn({})
    vi.advanceTimersByTime(ENTER_WAIT_MS + 100)
    expect(chat.press(true)).toBe('passed')
    expect(chat.press(true)).toBe('held')
    vi.advanceTimersByTime(ENTER_WAIT_MS + 100)
    expect(chat.press(true, false)).toBe('asked')
    expect(chat.press(true)).toBe('asked')
    vi.advanceTimersByTime(ENTER_WAIT_MS + 100)
    expect(chat.said.at(-1)).toBe('press-again')
  })

  test('nothing is offered while the message stands in the chat; if the box never empties, it asks', () => {
    const chat = sentOn({ takesScripts: true, showsAfter: 200 })
    vi.advanceTimersByTime(SLOW_MS - 100)
    expect(chat.press(true)).toBe('held')
    vi.advanceTimersByTime(600)
    expect(chat.said).not.toContain('press-again')
    expect(chat.press(true, false)).toBe('asked')
  })

  test('where nobody can tell whose a message is, more time goes by before anything is offered', () => {
    const chat = sentOn({ tellsOwn: false })
    vi.advanceTimersByTime(SLOW_MS - 100)
    expect(chat.said).not.toContain('press-again')
    vi.advanceTimersByTime(200)
    expect(chat.said).toContain('press-again')
  })

  test('an offer that meets other words or another chat is withdrawn for good', () => {
    for (const away of ['write', 'show'] as const) {
      const chat = sentOn({})
      vi.advanceTimersByTime(ENTER_WAIT_MS + 100)
      if (away === 'write') chat.write('hello!')
      else chat.show('bob')
      expect(chat.said.at(-1)).toBe('')
      if (away === 'write') chat.write('hello')
      else chat.show('mia')
      expect(chat.press(true, false)).toBe('asked')
    }
  })

  test('a press that is held is told of quietly, on a page that is slow, and no longer than it is true', () => {
    const chat = sentOn({ takesScripts: true, clearsAfter: 2_000 })
    vi.advanceTimersByTime(300)
    chat.press(true)
    expect(chat.said).toEqual([])
    vi.advanceTimersByTime(700)
    expect(chat.said).toEqual(['on-its-way'])
    vi.advanceTimersByTime(1_200)
    expect(chat.said).toEqual(['on-its-way', ''])
  })
})

test('what goes without a question is held likewise, says nothing of itself, and has one repeat', () => {
  const chat = openSlowPage({ ...never, takesScripts: true }, true)
  chat.write('hello')
  expect(chat.press(true)).toBe('passed')
  // In the very same task.
  expect(chat.press(true)).toBe('held')
  vi.advanceTimersByTime(ENTER_WAIT_MS + 100)
  expect(chat.said).toEqual(['on-its-way', 'press-again'])
  expect(chat.press(true)).toBe('passed')
  vi.advanceTimersByTime(10)
  expect(chat.press(true)).toBe('held')
})
