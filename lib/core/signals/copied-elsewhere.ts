import { nameOfKey, type Signal } from './signal.ts'

/** Something in the draft was copied in another conversation of this tab and pasted here. */
export const copiedElsewhere: Signal<'copied-elsewhere'> = {
  name: 'copied-elsewhere',
  tier: 'S',
  standing: false,
  tells: 'person',
  fires: ({ reading, origin, text }) =>
    text !== '' && reading.key !== null && origin.pastedFrom !== null && origin.pastedFrom !== reading.key,
  about: (situation) => nameOfKey(situation, situation.origin.pastedFrom),
}
