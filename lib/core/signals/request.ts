import type { Signal } from './signal.ts'

/** The thread is a message request: someone the person has not accepted yet. */
export const request: Signal<'request'> = {
  name: 'request',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  fires: ({ reading }) => reading.request,
}
