import type { Signal } from './signal.ts'

/**
 * No earlier message to this conversation is known: neither on this device nor in the open thread. Silent when
 * the device's memory could not be read, because then we know nothing (I7).
 */
export const firstEver: Signal<'first-ever'> = {
  name: 'first-ever',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  fires: ({ writtenBefore, ownMessageShown }) => writtenBefore === false && ownMessageShown !== true,
}
