import type { InForce } from '../../../lib/settings/effective.ts'
import { type FieldName, fields } from '../../../lib/settings/fields.ts'
import { counts, isKind, isValueOf, type Settings } from '../../../lib/settings/read.ts'
import { settingsTexts } from '../../settings-texts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { MenuField } from './MenuField.tsx'
import { SwitchField } from './SwitchField.tsx'
import { TimeField } from './TimeField.tsx'

/** Tells one changed field from another; the value's type follows the name. */
export type SaveSetting = <Name extends FieldName>(name: Name, value: Settings[Name]) => void

export type FieldRowProps = {
  /** Null until storage has answered. The row has its full size from the start. */
  rules: InForce | null
  onSave: SaveSetting
}

/** The control of one setting, by the kind of its field. Saved at once: there is no button. */
export function FieldRow({ name, rules, onSave }: FieldRowProps & { name: FieldName }) {
  const settings = rules?.settings ?? null
  const control = {
    label: settingsTexts[name].label,
    enabled: counts(name, settings) && rules?.locked[name] === undefined,
    onChange: (value: unknown) => saveValue(name, value, onSave),
  }
  if (isKind(name, 'choice')) {
    const said: Readonly<Record<string, { label: string; description: string }>> = settingsTexts[name].choices
    return (
      <ChoiceField
        {...control}
        values={fields[name].values}
        labelOf={(value) => said[value]?.label}
        descriptionOf={(value) => said[value]?.description}
        value={settings?.[name] ?? null}
      />
    )
  }
  if (isKind(name, 'menu')) {
    const said: Readonly<Record<string, string>> = settingsTexts[name].choices
    return (
      <MenuField
        {...control}
        values={fields[name].values}
        labelOf={(value) => said[value]}
        value={settings?.[name] ?? null}
      />
    )
  }
  if (isKind(name, 'time')) return <TimeField {...control} value={settings?.[name] ?? null} />
  const { description } = settingsTexts[name]
  return <SwitchField {...control} description={description} value={settings?.[name] ?? null} />
}

// A control knows nothing of the values of its field: they are looked at once more on their way out.
function saveValue<Name extends FieldName>(name: Name, value: unknown, onSave: SaveSetting): void {
  if (isValueOf(name, value)) onSave(name, value)
}
