import type { Signal } from './signal.ts'

export const SWITCH_MS = 3_000

/**
 * The conversation was opened, or the tab came back from hidden, less than 3 s ago. A name confirmed since then was
 * met after the switch, so the same switch is not asked about twice.
 */
export const justSwitched: Signal<'just-switched'> = {
  name: 'just-switched',
  tier: 'C',
  standing: false,
  tells: 'nothing',
  fires({ sitting, reading, now }) {
    const opened = sitting.key === reading.stay ? sitting.openedAt : Number.NEGATIVE_INFINITY
    const switched = Math.max(opened, sitting.shownAt ?? Number.NEGATIVE_INFINITY)
    const metSince = sitting.confirmedAt !== null && sitting.confirmedAt >= switched
    return Math.abs(now - switched) < SWITCH_MS && !metSince
  },
}
