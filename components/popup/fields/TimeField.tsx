import { useId } from 'react'
import type { ControlProps } from './control.ts'
import './control.css'
import './TimeField.css'

/** One time of the day; its value is in minutes since midnight. */
export function TimeField({ label, value: minutes, enabled, onChange }: ControlProps<number>) {
  const id = useId()
  return (
    <div className="row time" data-enabled={enabled}>
      <label className="row-text" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        value={minutes === null ? '' : toClock(minutes)}
        disabled={!enabled}
        onChange={({ currentTarget }) => {
          const chosen = toMinutes(currentTarget.value)
          // An emptied field says nothing: the hour stays.
          if (chosen !== null) onChange(chosen)
        }}
      />
    </div>
  )
}

/** `23:05`, as time fields write it. */
export const toClock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Minutes since midnight; null for what is no time. Seconds, where a browser adds them, do not count. */
export function toMinutes(clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?$/.exec(clock) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
