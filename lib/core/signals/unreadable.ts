import type { Signal } from './signal.ts'

/** The page does not say, or contradicts itself about, who this goes to. */
export const unreadable: Signal = {
  name: 'unreadable',
  tier: 'C',
  standing: false,
  fires: ({ reading }) => reading.recipient.kind === 'unreadable' || reading.disagreement !== null,
}
