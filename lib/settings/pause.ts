/** How long the guard can rest at one go. PURE. */

/** In the order in which they are offered. */
export const PAUSES = ['quarter', 'hour', 'tomorrow'] as const
export type Pause = (typeof PAUSES)[number]

const MINUTE_MS = 60_000
/** When tomorrow begins: late enough not to end a long evening, early enough for the first message of the day. */
const MORNING = 6

/**
 * When a pause that begins `now` ends, in milliseconds since the epoch. "Tomorrow" is by the calendar of this device.
 * @param now milliseconds since the epoch
 */
export function endOfPause(pause: Pause, now: number): number {
  if (pause === 'quarter') return now + 15 * MINUTE_MS
  if (pause === 'hour') return now + 60 * MINUTE_MS
  const morning = new Date(now)
  morning.setDate(morning.getDate() + 1)
  return morning.setHours(MORNING, 0, 0, 0)
}
