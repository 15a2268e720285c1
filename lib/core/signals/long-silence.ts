import type { Signal } from './signal.ts'

export const SILENCE_MS = 90 * 24 * 60 * 60_000

/** The last message in the thread is over 90 days old. Silent where no date could be read, and for dates to come. */
export const longSilence: Signal<'long-silence'> = {
  name: 'long-silence',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  fires: ({ lastMessageAt, now }) => lastMessageAt !== null && now - lastMessageAt > SILENCE_MS,
}
