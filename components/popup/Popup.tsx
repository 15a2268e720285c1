import type { TabState } from '../../lib/health/health.ts'
import type { InForce } from '../../lib/settings/effective.ts'
import { helpTexts } from '../help-texts.ts'
import type { SaveSetting } from './fields/FieldRow.tsx'
import { Mark } from './Mark.tsx'
import { FieldRows, SettingsForm } from './SettingsForm.tsx'
import { StateLine } from './StateLine.tsx'
import { TrustSection, type TrustSectionProps } from './TrustSection.tsx'

export type PopupProps = {
  tabState: TabState | null
  /** What is in force, with the choices under way; null until storage has answered. */
  rules: InForce | null
  /** What became of the last change, for the polite status line. */
  saved: boolean
  /** What went wrong, in words for a person. */
  problem: string | null
  /** That stored settings had to be repaired. */
  repair: string | null
  trust: TrustSectionProps
  onSave: SaveSetting
  onAllow: () => void
  onHelp: () => void
}

/** The whole popup. Everything it shows is handed in. */
export function Popup(props: PopupProps) {
  return (
    <>
      <header>
        <Mark />
        <h1>
          Right Person <span>for TikTok DMs</span>
        </h1>
        <p className="saved" role="status">
          {props.saved ? 'Saved' : ''}
        </p>
      </header>
      <main>
        <StateLine state={props.tabState} onAllow={props.onAllow} />
        {props.repair !== null && <p className="repair">{props.repair}</p>}
        <SettingsForm rules={props.rules} onSave={props.onSave} />
        <TrustSection {...props.trust}>
          <FieldRows group="people" rules={props.rules} onSave={props.onSave} />
        </TrustSection>
        <div role="alert">{props.problem !== null && <p className="problem">{props.problem}</p>}</div>
      </main>
      <footer>
        <p>Deleting only removes it for you.</p>
        <button type="button" className="link" onClick={props.onHelp}>
          {helpTexts.title}
        </button>
        <p>Not affiliated with TikTok.</p>
      </footer>
    </>
  )
}
