import type { TabState } from '../../lib/health/health.ts'
import type { InForce } from '../../lib/settings/effective.ts'
import type { BareKey, Sentence } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'
import type { SaveSetting } from './fields/FieldRow.tsx'
import { Mark } from './Mark.tsx'
import { FieldRows, SettingsForm } from './SettingsForm.tsx'
import { StateLine } from './StateLine.tsx'
import { TrustSection, type TrustSectionProps } from './TrustSection.tsx'
import './Popup.css'

export type PopupProps = {
  tabState: TabState | null
  /** What is in force, with the choices under way; null until storage has answered. */
  rules: InForce | null
  /** What became of the last change, for the polite status line. */
  saved: boolean
  /** What went wrong. */
  problem: BareKey | null
  /** That stored settings had to be repaired. */
  repair: Sentence | null
  trust: TrustSectionProps
  onSave: SaveSetting
  onAllow: () => void
  onHelp: () => void
}

/** The whole popup. Everything it shows is handed in. */
export function Popup(props: PopupProps) {
  const { words } = useLanguage()
  return (
    <>
      <header>
        <Mark />
        <h1>
          {words('app.shortName')} <span>{words('app.forWhat')}</span>
        </h1>
        <p className="saved" role="status">
          {props.saved && words('popup.saved')}
        </p>
      </header>
      <main>
        <StateLine state={props.tabState} onAllow={props.onAllow} />
        {props.repair !== null && <p className="repair">{words(props.repair)}</p>}
        <SettingsForm rules={props.rules} onSave={props.onSave} />
        <TrustSection {...props.trust}>
          <FieldRows group="people" rules={props.rules} onSave={props.onSave} />
        </TrustSection>
        <div role="alert">{props.problem !== null && <p className="problem">{words(props.problem)}</p>}</div>
      </main>
      <footer>
        <p>{words('popup.oneSided')}</p>
        <button type="button" className="link" onClick={props.onHelp}>
          {words('app.whatYouCanDo')}
        </button>
        <p>{words('app.notAffiliated')}</p>
      </footer>
    </>
  )
}
