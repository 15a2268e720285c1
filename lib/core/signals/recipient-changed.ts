import { nameOfKey, type Signal } from './signal.ts'

/** The draft was begun while another conversation was open. Silent when either is unknown (I7). */
export const recipientChanged: Signal<'recipient-changed'> = {
  name: 'recipient-changed',
  tier: 'S',
  standing: false,
  tells: 'person',
  fires: ({ reading, origin }) =>
    reading.key !== null && origin.begunIn !== null && origin.begunIn !== reading.key,
  about: (situation) => nameOfKey(situation, situation.origin.begunIn),
}
