import { type FieldName, type Fields, fields } from '../../lib/settings/fields.ts'
import type { Settings } from '../../lib/settings/read.ts'
import { reasonSettings, settingsTexts } from '../settings-texts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { MenuField } from './MenuField.tsx'
import { SwitchField } from './SwitchField.tsx'
import { TimeField } from './TimeField.tsx'

/** Tells one changed field from another; the value's type follows the name. */
export type SaveSetting = <Name extends FieldName>(name: Name, value: Settings[Name]) => void

type Props = {
  /** Null until storage has answered. The form has its full size from the start. */
  settings: Settings | null
  onSave: SaveSetting
}

const names = Object.keys(settingsTexts) as FieldName[]
const isReason = (name: FieldName) => name === 'reactions' || name.startsWith('ask:') || isKind(name, 'time')
/** Stands beside the people it is about. */
const isTrust = (name: FieldName) => name === 'trustDays'

/** One row per setting, in the order of the texts. Saved at once: there is no button. */
export function SettingsForm(props: Props) {
  return (
    <form data-loaded={props.settings !== null} onSubmit={(event) => event.preventDefault()}>
      {names
        .filter((name) => !isReason(name) && !isTrust(name))
        .map((name) => (
          <SettingRow key={name} name={name} {...props} />
        ))}
      <details>
        <summary>{reasonSettings.summary}</summary>
        <p className="explained">{reasonSettings.explained}</p>
        {names.filter(isReason).map((name) => (
          <SettingRow key={name} name={name} {...props} />
        ))}
      </details>
    </form>
  )
}

/** The control of one setting, by the kind of its field. */
export function SettingRow({ name, settings, onSave }: Props & { name: FieldName }) {
  if (isKind(name, 'choice')) {
    return (
      <ChoiceField
        {...settingsTexts[name]}
        values={fields[name].values}
        chosen={settings?.[name] ?? null}
        onChoose={(value) => onSave(name, value)}
      />
    )
  }
  if (isKind(name, 'menu')) {
    return (
      <MenuField
        {...settingsTexts[name]}
        values={fields[name].values}
        chosen={settings?.[name] ?? null}
        onChoose={(value) => onSave(name, value)}
      />
    )
  }
  if (isKind(name, 'time')) {
    return (
      <TimeField
        label={settingsTexts[name].label}
        minutes={settings?.[name] ?? null}
        enabled={settings?.['ask:late-hours'] ?? false}
        onChoose={(minutes) => onSave(name, minutes)}
      />
    )
  }
  return (
    <SwitchField {...settingsTexts[name]} on={settings?.[name] ?? null} onSwitch={(on) => onSave(name, on)} />
  )
}

type NamesOf<Kind> = { [Name in FieldName]: Fields[Name] extends { kind: Kind } ? Name : never }[FieldName]

function isKind<Kind extends Fields[FieldName]['kind']>(name: FieldName, kind: Kind): name is NamesOf<Kind> {
  return fields[name].kind === kind
}
