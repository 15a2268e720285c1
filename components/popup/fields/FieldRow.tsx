import type { InForce } from '../../../lib/settings/effective.ts'
import { type FieldName, fields } from '../../../lib/settings/fields.ts'
import { counts, isKind, isValueOf, type Settings } from '../../../lib/settings/read.ts'
import { settingWords, valueWords } from '../../../lib/words/settings.ts'
import { useLanguage } from '../../language.tsx'
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
  const { words, text } = useLanguage()
  const settings = rules?.settings ?? null
  const control = {
    label: words(settingWords(name, 'label')),
    enabled: counts(name, settings) && rules?.locked[name] === undefined,
    onChange: (value: unknown) => saveValue(name, value, onSave),
  }
  if (isKind(name, 'choice')) {
    return (
      <ChoiceField
        {...control}
        values={fields[name].values}
        labelOf={(value) => words(valueWords(name, value, 'label'))}
        descriptionOf={(value) => words(valueWords(name, value, 'description'))}
        value={settings?.[name] ?? null}
      />
    )
  }
  if (isKind(name, 'menu')) {
    return (
      <MenuField
        {...control}
        values={fields[name].values}
        labelOf={(value) => text(valueWords(name, value, 'label'))}
        value={settings?.[name] ?? null}
      />
    )
  }
  if (isKind(name, 'time')) return <TimeField {...control} value={settings?.[name] ?? null} />
  const description = words(settingWords(name, 'description'))
  return <SwitchField {...control} description={description} value={settings?.[name] ?? null} />
}

// A control knows nothing of the values of its field: they are looked at once more on their way out.
function saveValue<Name extends FieldName>(name: Name, value: unknown, onSave: SaveSetting): void {
  if (isValueOf(name, value)) onSave(name, value)
}
