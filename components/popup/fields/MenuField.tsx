import { useId } from 'react'
import type { ControlProps } from './control.ts'
import './control.css'
import './MenuField.css'

type Props = ControlProps<string> & {
  values: readonly string[]
  labelOf: (value: string) => string
}

/** One setting with a few short values. */
export function MenuField({ label, values, labelOf, value: chosen, enabled, onChange }: Props) {
  const id = useId()
  return (
    <div className="row">
      <label className="row-text" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        disabled={chosen === null || !enabled}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {chosen === null && <option value="" />}
        {values.map((value) => (
          <option key={value} value={value}>
            {labelOf(value)}
          </option>
        ))}
      </select>
    </div>
  )
}
