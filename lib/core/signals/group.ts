import type { Signal } from './signal.ts'

/** More than one person reads this. */
export const group: Signal<'group'> = {
  name: 'group',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  // Whoever trusts a group, by a second click, knows that it is one.
  trust: 'settles',
  fires: ({ reading }) => reading.recipient.kind === 'group',
}
