import type { Signal } from './signal.ts'

export const SWITCH_MS = 3_000

/** The conversation was opened, or the tab came back from hidden, less than 3 s ago. */
export const justSwitched: Signal = {
  name: 'just-switched',
  standing: false,
  fires: ({ sitting, reading, now }) =>
    (sitting.key === reading.key && isRecent(sitting.openedAt, now)) ||
    (sitting.shownAt !== null && isRecent(sitting.shownAt, now)),
}

const isRecent = (then: number, now: number) => Math.abs(now - then) < SWITCH_MS
