/**
 * The course of a send against a person, a page and a browser that do anything in any order: the invariants as properties.
 * The world below obeys no rule but these: a key that is down is up some time, and what loads arrives or fails.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import {
  AGAIN_MS,
  type Course,
  type CourseEvent,
  type Effect,
  FREE,
  isHolding,
  isOpen,
  isReplay,
  step,
} from '../../../lib/core/send/course.ts'
import type { Ask, Asked, Wait } from '../../../lib/core/send/verdict.ts'
import { findChange, type SendSnapshot } from '../../../lib/core/send/verify.ts'

const header = { linkHandles: [], memberCount: null, avatarCount: 1 }
const WHO = ['mia', 'bob', ''] as const
const readings = Object.fromEntries(
  WHO.map((who) => [
    who,
    readRecipient({
      header: { ...header, name: who, handleText: `@${who}` },
      row: null,
      urlUserId: null,
      request: false,
    }),
  ]),
)
const BOXES = [{}, {}]
const TEXTS = ['hello', 'hello!', ''] as const
const asked = { kind: 'card', question: {} } as Asked
const BACK: CourseEvent = { is: 'answered', answer: { kind: 'back' } }

type Action =
  | { do: 'press'; trusted: boolean; key: boolean; wait: number }
  | { do: 'write'; text: (typeof TEXTS)[number] }
  | { do: 'show'; who: (typeof WHO)[number] }
  | { do: 'rebuild' | 'close-box' | 'up' | 'blur' | 'lost' | 'leave' | 'look' }
  | { do: 'load'; ui: boolean }
  | { do: 'answer'; answer: 'send' | 'back' | 'typed-on' }
  | { do: 'time'; ms: number }

const press = (trusted: boolean, key: boolean, wait: number): Action => ({ do: 'press', trusted, key, wait })
const sends = [0, 0, 3, 5].flatMap((wait) => [
  press(true, true, wait),
  press(true, false, wait),
  press(false, true, wait),
])

/** What may happen next, as often as it stands here. */
const ACTIONS: readonly Action[] = [
  ...sends,
  { do: 'answer', answer: 'send' },
  { do: 'answer', answer: 'send' },
  { do: 'answer', answer: 'send' },
  { do: 'answer', answer: 'back' },
  { do: 'answer', answer: 'typed-on' },
  { do: 'up' },
  { do: 'up' },
  { do: 'blur' },
  { do: 'load', ui: true },
  { do: 'load', ui: true },
  { do: 'load', ui: false },
  { do: 'lost' },
  { do: 'leave' },
  { do: 'look' },
  { do: 'look' },
  { do: 'write', text: 'hello' },
  { do: 'write', text: 'hello' },
  { do: 'write', text: 'hello!' },
  { do: 'write', text: '' },
  { do: 'show', who: 'mia' },
  { do: 'show', who: 'bob' },
  { do: 'show', who: '' },
  { do: 'rebuild' },
  { do: 'rebuild' },
  { do: 'close-box' },
  { do: 'time', ms: 10 },
  { do: 'time', ms: 300 },
  { do: 'time', ms: 2_000 },
  { do: 'time', ms: 6_000 },
]

/** Thousands of times a second, so it must cost nothing. */
function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/** A page, a person and a browser; checks at every step what must always hold. */
function createWorld() {
  const page = { who: 'mia' as (typeof WHO)[number], text: 'hello' as string, box: 0, there: true }
  let course: Course = FREE
  let now = 1_000
  let events = 0
  /** What the person sees of us. */
  let shown: 'nothing' | 'prompt' | 'count' | 'box' = 'nothing'
  let keyDown: string | null = null
  let countsSince = 0
  let loading = 0
  /** Words of consent that were not used yet. */
  let consents = 0
  let leftCount = 0
  let given = 0
  let closed = 0

  const read = (): SendSnapshot | null =>
    page.there
      ? {
          reading: readings[page.who] as never,
          draft: { text: page.text, embeds: 0 },
          box: BOXES[page.box] as object,
        }
      : null

  function hear(event: CourseEvent): void {
    events += 1
    const before = course
    const next = step(course, event, now)
    course = next.course
    for (const effect of next.effects) perform(effect)
    // Whoever was asked is given the caret back, however it ends (I3).
    must(!isOpen(before) || course.at !== 'free' || closed > 0, 'the caret was not given back')
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'load':
        loading += 1
        break
      case 'ask':
        shown = 'prompt'
        break
      case 'count':
        shown = 'count'
        countsSince = now
        break
      case 'box':
        // The key that made the send would press its OK (I6).
        if (effect.held.key !== null || (keyDown !== null && keyDown === heldKey))
          throw new Error('a box under a key')
        shown = 'box'
        break
      case 'close':
        shown = 'nothing'
        closed += 1
        break
      case 'say':
        break
      case 'read':
        hear({ is: 'seen', now: read() })
        break
      case 'replay': {
        const current = read()
        // What was confirmed is what leaves (I2), and only what was confirmed (I1), once (I5).
        must(findChange(effect.held.verdict.snapshot, current) === null, 'something else leaves')
        must(consents === 1, 'nobody has said so')
        consents = 0
        leftCount += 1
        must(
          current !== null && isReplay(course, current),
          'the page would be asked about its own part of it',
        )
        hear({ is: 'replayed' })
      }
    }
  }

  /** The key that made the send which is held. */
  let heldKey: string | null = null

  function press(trusted: boolean, byKey: boolean, wait: number): void {
    const snapshot = read()
    if (snapshot === null || page.text === '') return
    if (course.at === 'counting') {
      // A second Enter, once the first is up and not at once.
      if (trusted && course.held.key === null && now - countsSince >= AGAIN_MS) consents = 1
      hear({ is: 'pressed', trusted })
      consents = 0
      return
    }
    const judged = { snapshot, path: 'enter', informed: true, asked } as const
    const verdict: Ask | Wait =
      wait > 0 ? { ...judged, kind: 'wait', seconds: wait } : { ...judged, kind: 'ask' }
    const key = trusted && byKey ? 'Enter' : null
    const was = course
    if (!isHolding(course)) {
      closed = 0
      heldKey = key
      if (key !== null) keyDown = key
    }
    hear({ is: 'held', held: { verdict, key, trusted }, ui: events % 3 !== 0 })
    // One at a time.
    must(!isHolding(was) || course === was, 'two at a time')
  }

  function act(action: Action): void {
    switch (action.do) {
      case 'press':
        press(action.trusted, action.key, action.wait)
        break
      case 'write':
        page.text = action.text
        break
      case 'show':
        page.who = action.who
        break
      case 'rebuild':
        page.box = 1 - page.box
        page.there = true
        break
      case 'close-box':
        page.there = false
        break
      case 'up':
        keyDown = null
        hear({ is: 'released', key: 'Enter' })
        break
      case 'blur':
        keyDown = null
        hear({ is: 'released', key: null })
        break
      case 'lost':
        // It has closed by itself.
        if (shown === 'box') break
        shown = 'nothing'
        hear({ is: 'lost' })
        break
      case 'leave':
        if (shown !== 'box') hear({ is: 'dismissed' })
        break
      case 'look':
        hear({ is: 'seen', now: read() })
        break
      case 'load': {
        if (loading === 0) break
        loading -= 1
        const snapshot = read()
        const verdict: Ask | null = snapshot && {
          snapshot,
          path: 'enter',
          informed: true,
          kind: 'ask',
          asked,
        }
        hear({ is: 'loaded', ui: action.ui, verdict })
        break
      }
      case 'answer':
        // Only what stands can be answered; anything else that says so is nobody's word.
        if (shown === 'nothing') {
          const was = course
          hear({ is: 'answered', answer: { kind: action.answer } })
          must(course === was, 'an answer to nothing')
          break
        }
        given += 1
        consents = action.answer === 'send' ? 1 : 0
        hear({ is: 'answered', answer: { kind: action.answer } })
        consents = 0
        break
      case 'time':
        now += action.ms
        if (course.at === 'counting') {
          const { verdict } = course.held
          if (verdict.kind === 'wait' && now - countsSince >= verdict.seconds * 1_000) consents = 1
        }
        hear({ is: 'tick' })
        consents = 0
    }
  }

  /** From wherever it is: something is in sight that ends it, or ends by itself (I4). */
  const after = (event: CourseEvent) => step(course, event, now).course.at

  function checkWayOut(): void {
    switch (course.at) {
      case 'free':
        must(shown === 'nothing', 'a question about nothing')
        return
      case 'asking':
        must(shown === 'prompt', 'no prompt')
        must(after(BACK) === 'free', 'no way back')
        break
      case 'counting':
        must(shown === 'count', 'no seconds')
        must(after(BACK) === 'free', 'no way back')
        break
      case 'boxed':
        must(shown === 'box', 'no box')
        must(after(BACK) === 'free', 'no way back')
        return
      case 'releasing':
        // Fingers tire.
        must(course.held.key !== null, 'waits for no key')
        must(after({ is: 'released', key: course.held.key }) === 'boxed', 'no box')
        break
      case 'loading': {
        // It comes, or fails within a second and a half (lib/guard/load-script.ts).
        must(loading > 0, 'nothing loads')
        const verdict = { ...course.held.verdict, kind: 'ask' } as Ask
        must(after({ is: 'loaded', ui: true, verdict }) === 'asking', 'no question')
        const { at } = step(course, { is: 'loaded', ui: false, verdict }, now).course
        must(at === 'boxed' || at === 'releasing', 'no box')
        break
      }
      default:
        throw new Error(`nothing ends ${course.at}`)
    }
    // Whoever leaves the page leaves no question behind.
    must(after({ is: 'dismissed' }) === 'free', 'a question is left behind')
  }

  return { act, checkWayOut, tally: () => ({ events, left: leftCount, given }) }
}

const RUNS = 1_000

test('what leaves was confirmed, is what was confirmed, and leaves once; and there is always a way out', () => {
  const total = { events: 0, left: 0 }
  const nth = fc.nat({ max: ACTIONS.length - 1 })
  fc.assert(
    fc.property(fc.array(nth, { minLength: 150, maxLength: 200, size: 'max' }), (list) => {
      const world = createWorld()
      for (const each of list) {
        world.act(ACTIONS[each] as Action)
        world.checkWayOut()
      }
      const { events, left } = world.tally()
      total.events += events
      total.left += left
    }),
    { numRuns: RUNS },
  )
  expect(total.events).toBeGreaterThan(100_000)
  // And things do happen.
  expect(total.left).toBeGreaterThan(1_000)
})
