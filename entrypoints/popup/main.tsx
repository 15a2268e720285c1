import 'virtual:tokens.css'
import '../../components/page.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Speaking } from '../../components/language.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import { HELP_PAGE, openPage, requestAccess, storage } from '../../lib/platform/extension.ts'
import { popupEnglish } from '../../lib/words/english.ts'
import { textOf } from '../../lib/words/format.ts'
import { say } from '../../lib/words/sentence.ts'
import { repairSentence } from '../../lib/words/settings.ts'
import { shownRules } from './form-state.ts'
import { useSettingsForm } from './use-settings-form.ts'
import { useTabState } from './use-tab-state.ts'
import { useTrustList } from './use-trust-list.ts'

function PopupOfThisTab() {
  const tabState = useTabState()
  const { form, save } = useSettingsForm(storage)
  const { list, problem, remove, forget } = useTrustList(storage)
  return (
    <Popup
      tabState={tabState}
      rules={shownRules(form)}
      saved={form.saved}
      problem={form.problem ?? problem}
      repair={repairSentence(form.repairs.map(({ field }) => field))}
      trust={{ list, now: Date.now(), onRemove: remove, onForget: forget }}
      onSave={save}
      onAllow={allow}
      onHelp={help}
    />
  )
}

// Asked in the click itself, nothing awaited before. A refusal changes nothing, and the state line says so already.
function allow() {
  requestAccess().catch(() => {})
}

// Firefox leaves its popup open over the new tab. Where none could be opened, the popup stays.
function help() {
  openPage(HELP_PAGE).then(
    () => window.close(),
    () => {},
  )
}

const language = popupEnglish()
Object.assign(document.documentElement, { lang: language.lang, dir: language.dir })
document.title = textOf(language, say('app.name'))

const root = document.getElementById('popup')
// At once, so that the browser opens its popup at the final size instead of growing it.
if (root) {
  flushSync(() =>
    createRoot(root).render(
      <Speaking language={language}>
        <PopupOfThisTab />
      </Speaking>,
    ),
  )
}
