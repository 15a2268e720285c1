import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  choices: Record<Value, { label: string; description: string }>
  values: readonly Value[]
  /** Null until storage has answered: nothing is shown as chosen that may not be. */
  chosen: Value | null
  onChoose: (value: Value) => void
}

/** One setting with a few described values. */
export function ChoiceField<Value extends string>({
  label,
  choices,
  values,
  chosen,
  onChoose,
}: Props<Value>) {
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
            onChange={() => onChoose(value)}
            aria-labelledby={`${id}-${value}`}
            aria-describedby={`${id}-${value}-more`}
          />
          <span className="row-text">
            <span id={`${id}-${value}`}>{choices[value].label}</span>
            <small id={`${id}-${value}-more`}>{choices[value].description}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
