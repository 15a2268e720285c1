import { defineContentScript } from 'wxt/utils/define-content-script'
import { confirmWords, sayingWords } from '../components/texts.ts'
import { askMemory } from '../lib/guard/ask-memory.ts'
import { startKeeper } from '../lib/guard/keeper.ts'
import { createPromptLoader } from '../lib/guard/load-prompt.ts'
import { type SharedWorld, sharedWorld } from '../lib/guard/shared-world.ts'
import { isOrphan, loadScript, onLocalChanged, readLocal, sendToBackground } from '../lib/platform/bare.ts'
import { defaultSettings, readSettings } from '../lib/settings/read.ts'
import { tiktokPage } from '../lib/tiktok/page.ts'

/** Wiring of the keeper: run by the background script in a frame that shows messages; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    const world = sharedWorld.rightPerson
    world?.attachKeeper(() => keep(world))
  },
})

function keep(world: SharedWorld) {
  let settings = defaultSettings
  let answered = false
  let reported = ''
  const loader = createPromptLoader(() => loadScript('prompt'))

  const keeper = startKeeper(
    {
      page: tiktokPage,
      settings: { current: () => settings, answered: () => answered },
      memory: askMemory(sendToBackground),
      ui: loader,
      now: Date.now,
      orphan: isOrphan,
      confirmBox: (question) => window.confirm(confirmWords(question)),
      alertBox: (saying) => window.alert(sayingWords(saying)),
      healthChanged() {
        const health = JSON.stringify(world.health())
        if (health !== reported) void sendToBackground({ type: 'health-changed' })
        reported = health
      },
    },
    world.lifetime,
  )

  function apply(raw: unknown): void {
    settings = readSettings(raw)
    answered = true
    keeper.settingsChanged()
  }

  const read = () => void readLocal('settings').then(apply, () => {})
  onLocalChanged('settings', apply)
  read()
  // Changes are missed while a page sleeps in the back/forward cache.
  window.addEventListener('pageshow', (event) => event.persisted && read())
  world.keeper = { attachPrompt: loader.attach, health: keeper.health }
  return keeper
}
