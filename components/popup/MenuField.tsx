import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  choices: Record<Value, string>
  values: readonly Value[]
  /** Null until storage has answered. */
  chosen: Value | null
  onChoose: (value: Value) => void
}

/** One setting with a few short values. */
export function MenuField<Value extends string>({ label, choices, values, chosen, onChoose }: Props<Value>) {
  const id = useId()
  return (
    <div className="row">
      <label className="row-text" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        disabled={chosen === null}
        onChange={({ currentTarget }) => {
          const value = values.find((each) => each === currentTarget.value)
          if (value !== undefined) onChoose(value)
        }}
      >
        {chosen === null && <option value="" />}
        {values.map((value) => (
          <option key={value} value={value}>
            {choices[value]}
          </option>
        ))}
      </select>
    </div>
  )
}
