import type { Hours, Signal } from './signal.ts'

/** It is one of the hours in which the person asked to be asked. Opt-in; once in a sitting. */
export const lateHours: Signal<'late-hours'> = {
  name: 'late-hours',
  tier: 'C',
  standing: true,
  tells: 'nothing',
  fires: ({ lateHours: hours, minuteOfDay }) => hours !== null && isWithin(hours, minuteOfDay),
}

/** Whether a minute of the day lies in `hours`; an empty span (from = to), or one that is no time, holds none. */
function isWithin({ from, to }: Hours, minute: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}
