import type { RiskSignal } from './situation.ts'

/** The draft was begun while another conversation was open. Silent when either is unknown (I7). */
export const recipientChanged: RiskSignal = {
  name: 'recipient-changed',
  tier: 'stop',
  standing: false,
  fires: ({ reading, origin }) =>
    reading.key !== null && origin.begunIn !== null && origin.begunIn !== reading.key,
}
