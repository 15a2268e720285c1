import type { Signal } from './signal.ts'

/** It goes to more than one conversation at once, as from a share sheet. */
export const several: Signal<'several'> = {
  name: 'several',
  tier: 'C',
  standing: false,
  tells: 'nothing',
  fires: ({ reading }) => reading.recipient.kind === 'several',
}
