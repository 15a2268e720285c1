import { defineContentScript } from 'wxt/utils/define-content-script'
import { confirmWords, sayingWords } from '../components/texts.ts'
import { askMemory } from '../lib/guard/ask-memory.ts'
import { startGuard } from '../lib/guard/guard.ts'
import { createPromptLoader } from '../lib/guard/load-prompt.ts'
import { sharedWorld } from '../lib/guard/shared-world.ts'
import { isOrphan, onLocalChanged, readLocal, sendToBackground } from '../lib/platform/bare.ts'
import { defaultSettings, readSettings } from '../lib/settings/read.ts'
import { tiktokPage } from '../lib/tiktok/page.ts'

/** Wiring of the guard. Everything up to the listeners runs in the first task of document_start, with no await. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  allFrames: true,
  runAt: 'document_start',
  main() {
    // Injected again into a page where it already runs (install into open tabs): one guard is enough.
    if (sharedWorld.rightPerson) return

    let settings = defaultSettings
    let answered = false
    const loader = createPromptLoader(
      async () => (await sendToBackground({ type: 'load-prompt' })) === 'loaded',
    )
    let reportedHealth = ''

    const guard = startGuard(
      {
        page: tiktokPage,
        settings: { current: () => settings, answered: () => answered },
        memory: askMemory(sendToBackground),
        ui: loader,
        now: Date.now,
        orphan: isOrphan,
        confirmBox: (question) => window.confirm(confirmWords(question)),
        alertBox: (saying) => window.alert(sayingWords(saying)),
        awoken: followSettings,
        healthChanged: reportHealth,
      },
      new AbortController().signal,
    )

    function health() {
      return { ...guard.health(), orphan: isOrphan() }
    }

    function reportHealth(): void {
      const report = JSON.stringify(health())
      if (report === reportedHealth) return
      reportedHealth = report
      void sendToBackground({ type: 'health-changed' })
    }

    function apply(raw: unknown): void {
      settings = readSettings(raw)
      answered = true
      guard.settingsChanged()
    }

    function followSettings(): void {
      onLocalChanged('settings', apply)
      const read = () => void readLocal('settings').then(apply, () => {})
      read()
      // Changes are missed while a page sleeps in the back/forward cache.
      window.addEventListener('pageshow', (event) => event.persisted && read())
    }

    sharedWorld.rightPerson = { health, attachPrompt: loader.attach }
  },
})
