import type { RiskSignal } from './situation.ts'

/** Something in the draft was copied in another conversation of this tab and pasted here. */
export const copiedElsewhere: RiskSignal = {
  name: 'copied-elsewhere',
  tier: 'stop',
  standing: false,
  fires: ({ reading, origin, text }) =>
    text !== '' && reading.key !== null && origin.pastedFrom !== null && origin.pastedFrom !== reading.key,
}
