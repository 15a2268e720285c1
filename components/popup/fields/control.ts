import type { ReactNode } from 'react'

/** What every control of a setting is handed, whatever its kind. */
export interface ControlProps<Value> {
  label: ReactNode
  /** Null until storage has answered: nothing is shown as chosen that may not be. */
  value: Value | null
  /** Whether it counts, and the person may change it. */
  enabled: boolean
  onChange: (value: Value) => void
}
