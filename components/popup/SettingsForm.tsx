import { fields, type Group } from '../../lib/settings/fields.ts'
import { fieldNames } from '../../lib/settings/read.ts'
import { useLanguage } from '../language.tsx'
import { FieldRow, type FieldRowProps } from './fields/FieldRow.tsx'
import './SettingsForm.css'
import './Section.css'

/** What the person can choose, but for what stands beside the people they trust. */
export function SettingsForm(props: FieldRowProps) {
  const { words } = useLanguage()
  return (
    <form data-loaded={props.rules !== null} onSubmit={(event) => event.preventDefault()}>
      <FieldRows group="main" {...props} />
      <details>
        <summary>{words('popup.reasons')}</summary>
        <p className="explained">{words('popup.reasonsExplained')}</p>
        <FieldRows group="reasons" {...props} />
      </details>
    </form>
  )
}

/** One row per setting of a group, in the order of the table. */
export function FieldRows({ group, ...props }: FieldRowProps & { group: Group }) {
  return fieldNames
    .filter((name) => fields[name].group === group)
    .map((name) => <FieldRow key={name} name={name} {...props} />)
}
