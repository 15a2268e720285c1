import { type FieldName, fields } from '../../lib/settings/fields.ts'
import type { Settings } from '../../lib/settings/read.ts'
import { settingsTexts } from '../settings-texts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { SwitchField } from './SwitchField.tsx'

/** Tells one changed field from another; the value's type follows the name. */
export type SaveSetting = <Name extends FieldName>(name: Name, value: Settings[Name]) => void

type Props = {
  /** Null until storage has answered. The form has its full size from the start. */
  settings: Settings | null
  onSave: SaveSetting
}

/** One row per setting, in the order of the texts. Saved at once: there is no button. */
export function SettingsForm({ settings, onSave }: Props) {
  const names = Object.keys(settingsTexts) as FieldName[]
  return (
    <form data-loaded={settings !== null} onSubmit={(event) => event.preventDefault()}>
      {names.map((name) => (
        <SettingRow key={name} name={name} settings={settings} onSave={onSave} />
      ))}
    </form>
  )
}

function SettingRow({ name, settings, onSave }: Props & { name: FieldName }) {
  if (name === 'mode') {
    return (
      <ChoiceField
        {...settingsTexts[name]}
        values={fields[name].values}
        chosen={settings?.[name] ?? null}
        onChoose={(value) => onSave(name, value)}
      />
    )
  }
  return (
    <SwitchField {...settingsTexts[name]} on={settings?.[name] ?? null} onSwitch={(on) => onSave(name, on)} />
  )
}
