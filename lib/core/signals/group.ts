import type { Signal } from './signal.ts'

/** More than one person reads this. */
export const group: Signal = {
  name: 'group',
  standing: true,
  fires: ({ reading }) => reading.recipient.kind === 'group',
}
