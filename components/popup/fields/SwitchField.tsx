import { type ReactNode, useId } from 'react'
import type { ControlProps } from './control.ts'
import './control.css'
import './SwitchField.css'

type Props = ControlProps<boolean> & { description: ReactNode }

/** One setting that is on or off. */
export function SwitchField({ label, description, value, enabled, onChange }: Props) {
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
        checked={value ?? false}
        disabled={!enabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-labelledby={id}
        aria-describedby={`${id}-more`}
      />
    </label>
  )
}
