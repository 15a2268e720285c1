import { type ReactNode, useId } from 'react'
import type { ControlProps } from './control.ts'
import './control.css'
import './ChoiceField.css'

type Props = ControlProps<string> & {
  values: readonly string[]
  labelOf: (value: string) => ReactNode
  descriptionOf: (value: string) => ReactNode
}

/** One setting with a few described values. */
export function ChoiceField(props: Props) {
  const { label, values, labelOf, descriptionOf, value: chosen, enabled, onChange } = props
  const id = useId()
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value) => (
        <label className="row" key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            disabled={!enabled}
            onChange={() => onChange(value)}
            aria-labelledby={`${id}-${value}`}
            aria-describedby={`${id}-${value}-more`}
          />
          <span className="row-text">
            <span id={`${id}-${value}`}>{labelOf(value)}</span>
            <small id={`${id}-${value}-more`}>{descriptionOf(value)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
