import { useId } from 'react'

type Props = {
  label: string
  description: string
  /** Null until storage has answered. */
  on: boolean | null
  onSwitch: (on: boolean) => void
}

/** One setting that is on or off. */
export function SwitchField({ label, description, on, onSwitch }: Props) {
  const id = useId()
  return (
    <label className="row">
      <span className="row-text">
        <span id={id}>{label}</span>
        <small id={`${id}-more`}>{description}</small>
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox carries its state; ARIA in HTML forbids aria-checked here
        role="switch"
        checked={on ?? false}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
        aria-labelledby={id}
        aria-describedby={`${id}-more`}
      />
    </label>
  )
}
