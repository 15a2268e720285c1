/** What is said of a pause. */
import { type Sentence, say, type Value } from './sentence.ts'

/** A time of day, `14:30`; of another day than `now`, and that is tomorrow, it is said. Both in milliseconds since the epoch. */
export function clockTime(at: number, now: number): Value {
  const date = new Date(at)
  const time = [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':')
  return date.toDateString() === new Date(now).toDateString() ? time : say('pause.tomorrow', { time })
}

/** What stands above the composer while all rests. */
export const pausedCue = (until: number, now: number): Sentence =>
  say('cue.paused', { time: clockTime(until, now) })

/** What our pages say meanwhile. */
export const pausedState = (until: number, now: number): Sentence =>
  say('state.paused', { time: clockTime(until, now) })
