/**
 * The course of one held send, from the complete gesture to its end: what it waits for, what may end it, and what is done then
 * (docs/design.md 5). PURE: state, event and time in, state and effects out; lib/guard/send/flow.ts performs them. One send at
 * a time: whatever else is pressed meanwhile is held and comes to nothing (I1).
 *
 * - `free`: nothing is held.
 * - `loading`: the prompt is on its way.
 * - `asking`: the prompt is open.
 * - `releasing`: the browser's box will ask, as soon as the key that made the send is up, which could press its OK (I6).
 * - `boxed`: that box stands; it answers in the same task.
 * - `counting`: it leaves by itself in a few seconds, in plain sight.
 * - `verifying`: it is to leave, and the page is read once more (I2).
 * - `replaying`: it leaves; what the page does with that is part of it.
 *
 * What has left is the latch's (latch.ts).
 */

import type { Answered } from './ask-who.ts'
import type { Saying } from './question.ts'
import type { Ask, Wait } from './verdict.ts'
import { type Change, findChange, isEmpty, type SendSnapshot } from './verify.ts'

/** A send that is held, as the person is asked about it. */
export interface Held {
  readonly verdict: Ask | Wait
  /** The key that made it, while it may still be down. */
  readonly key: string | null
  /** A person made it. */
  readonly trusted: boolean
}

export type Course =
  | { readonly at: 'free' }
  | {
      readonly at: 'loading' | 'asking' | 'releasing' | 'boxed' | 'verifying' | 'replaying'
      readonly held: Held
    }
  | { readonly at: 'counting'; readonly held: Held; readonly since: number }

export type CourseEvent =
  /** A gesture that must not pass is complete. `ui`: the prompt is here. */
  | { is: 'held'; held: Held; ui: boolean }
  /** Something is pressed again while it counts. */
  | { is: 'pressed'; trusted: boolean }
  /** The prompt has loaded, or cannot be had. `verdict`: on the send as it is now; null where what it is made in has gone. */
  | { is: 'loaded'; ui: boolean; verdict: Ask | null }
  /** The page keeps taking the prompt away: it has closed. */
  | { is: 'lost' }
  /** A key is up; null: the window has lost the keyboard. */
  | { is: 'released'; key: string | null }
  | { is: 'answered'; answer: PersonsAnswer }
  /** How the send stands now; null where what it is made in has gone. */
  | { is: 'seen'; now: SendSnapshot | null }
  /** The replay is over. */
  | { is: 'replayed' }
  | { is: 'tick' }
  /** Whatever is open ends as if the person had kept writing. */
  | { is: 'dismissed' }

/**
 * What the person has said to a question. `typed-on`: they type on behind it, which keeps writing, and the key that is going
 * down goes into the box.
 */
export type PersonsAnswer = Answered | (Saying & { kind: 'typed-on' })

export type Effect =
  | { do: 'load' }
  | { do: 'ask'; held: Held }
  /** Shows the seconds that are left, with a way to take it back, and ticks when they are over. */
  | { do: 'count'; held: Held; ms: number }
  /** Asks by the browser's own box. */
  | { do: 'box'; held: Held }
  /** Takes away what asks or counts, and gives focus and caret back (I3). `refused`: the person did not want it. */
  | { do: 'close'; held: Held; typing: boolean; refused: boolean }
  | { do: 'say'; saying: Saying }
  /** Reads the send again, in this very task. */
  | { do: 'read' }
  | { do: 'replay'; held: Held }

export interface Step {
  readonly course: Course
  readonly effects: readonly Effect[]
}

export const FREE: Course = { at: 'free' }

/** A second Enter so soon is the first one's double, and sends nothing (I6). */
export const AGAIN_MS = 250

const to = (course: Course, ...effects: Effect[]): Step => ({ course, effects })

/** What becomes of a course. @param now milliseconds on a clock that never jumps back */
export function step(course: Course, event: CourseEvent, now: number): Step {
  const { at } = course
  // What a page sends beside what is replayed is another send.
  if (event.is === 'held' && !isHolding(course)) return begin(event.held, event.ui, now)
  if (at === 'free') return to(course)
  const { held } = course
  if (event.is === 'released' && (event.key === null || event.key === held.key)) {
    const up = { ...held, key: null }
    return at === 'releasing' ? box(up) : to({ ...course, held: up })
  }
  const stands = at === 'asking' || at === 'counting'
  if (event.is === 'answered' && (stands || at === 'boxed')) return end(held, event.answer)
  if (event.is === 'lost' && stands) return box(held)
  if (event.is === 'dismissed' && isOpen(course)) return end(held, { kind: 'back' })
  if (at === 'loading' && event.is === 'loaded') return arrive(held, event.ui, event.verdict)
  if (at === 'counting') return count(course, event, now)
  if (at === 'verifying' && event.is === 'seen') return verify(held, event.now)
  return to(at === 'replaying' && event.is === 'replayed' ? FREE : course)
}

/** With the prompt at hand it is put at once. */
function begin(held: Held, ui: boolean, now: number): Step {
  const { verdict } = held
  if (!ui) return to({ at: 'loading', held }, { do: 'load' })
  if (verdict.kind === 'ask') return to({ at: 'asking', held }, { do: 'ask', held })
  return to({ at: 'counting', held, since: now }, { do: 'count', held, ms: verdict.seconds * 1_000 })
}

/** The prompt took a moment to load: another chat is another question, and more words belong to this one. */
function arrive(before: Held, ui: boolean, verdict: Ask | null): Step {
  const change = findChange(before.verdict.snapshot, verdict?.snapshot ?? null)
  const writtenOn = change?.what === 'draft' && verdict !== null && !isEmpty(verdict.snapshot.draft)
  if (verdict === null || (change !== null && !writtenOn)) return fail(before, change, close(before))
  const held = { ...before, verdict }
  return ui ? to({ at: 'asking', held }, { do: 'ask', held }) : box(held)
}

/** The last resort: never silent, never stuck (I4). */
const box = (held: Held): Step =>
  held.key === null ? to({ at: 'boxed', held }, { do: 'box', held }) : to({ at: 'releasing', held })

const close = (held: Held, typing = false, refused = false): Effect => ({
  do: 'close',
  held,
  typing,
  refused,
})

function end(held: Held, answer: PersonsAnswer): Step {
  // Read last of all: giving back the focus has called handlers of the page.
  if (answer.kind === 'send') return to({ at: 'verifying', held }, close(held), { do: 'read' })
  const closing = close(held, answer.kind === 'typed-on', true)
  return answer.kind === 'back' ? to(FREE, closing) : to(FREE, closing, { do: 'say', saying: answer })
}

/** Any change of the draft or of the chat takes it back; nothing but time and the person lets it leave. */
function count(course: Course & { at: 'counting' }, event: CourseEvent, now: number): Step {
  const { held, since } = course
  const { verdict } = held
  const waited = now - since
  const again = event.is === 'pressed' && event.trusted && held.key === null && waited >= AGAIN_MS
  const over = event.is === 'tick' && verdict.kind === 'wait' && waited >= verdict.seconds * 1_000
  if (again || over) return end(held, { kind: 'send' })
  const undone = event.is === 'seen' && findChange(verdict.snapshot, event.now) !== null
  return undone ? end(held, { kind: 'back' }) : to(course)
}

/** What was confirmed is what leaves, or nothing does (I2). */
function verify(held: Held, now: SendSnapshot | null): Step {
  const change = findChange(held.verdict.snapshot, now)
  return change === null ? to({ at: 'replaying', held }, { do: 'replay', held }) : fail(held, change)
}

function fail({ verdict: { snapshot, path } }: Held, change: Change | null, ...first: Effect[]): Step {
  const { recipient } = snapshot.reading
  if (change === null) return to(FREE, ...first)
  return to(FREE, ...first, { do: 'say', saying: { kind: 'changed', change, recipient, path } })
}

/** Whether the person is being asked, or a send counts down: nothing else can be said then. */
export const isOpen = (course: Course): boolean => isHolding(course) && course.at !== 'verifying'

/** Whether whatever else would send is held, and comes to nothing. */
export const isHolding = ({ at }: Course): boolean => at !== 'free' && at !== 'replaying'

/** Whether an event of the page is part of a replay: it carries what is being replayed. */
export const isReplay = (course: Course, snapshot: SendSnapshot): boolean =>
  course.at === 'replaying' && findChange(course.held.verdict.snapshot, snapshot) === null
