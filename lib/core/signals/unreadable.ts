import type { Signal } from './signal.ts'

/** The page does not say, or contradicts itself about, who this goes to. */
export const unreadable: Signal<'unreadable'> = {
  name: 'unreadable',
  tier: 'C',
  standing: false,
  tells: 'nothing',
  // Which place to look at: the top of a chat, or those chosen in a sheet.
  about: ({ reading: { recipient } }) =>
    recipient.kind === 'unreadable' && recipient.missing === 'people' ? 'people' : null,
  fires: ({ reading }) => reading.recipient.kind === 'unreadable' || reading.disagreement !== null,
}
