import { defineContentScript } from 'wxt/utils/define-content-script'
import { sayingWords } from '../components/saying-texts.ts'
import { stopConfirmWords } from '../components/stop-texts.ts'
import { confirmWords } from '../components/texts.ts'
import { type EveryoneSeen, isSeenLately, noteEveryone, readEveryoneSeen } from '../lib/core/everyone-seen.ts'
import { repairTrust } from '../lib/core/repair-trust.ts'
import { endTrust, nobody } from '../lib/core/trust.ts'
import { askMemory } from '../lib/guard/ask-memory.ts'
import { startKeeper } from '../lib/guard/keeper.ts'
import { createPromptLoader } from '../lib/guard/load-prompt.ts'
import { type SharedWorld, sharedWorld } from '../lib/guard/shared-world.ts'
import { isOrphan, loadScript, onLocalChanged, readLocal, sendToBackground } from '../lib/platform/bare.ts'
import { defaultSettings, readSettings, type Settings } from '../lib/settings/read.ts'
import { lateHours, signalsOff } from '../lib/settings/switches.ts'
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

const guardSettings = (settings: Settings) => ({
  ...settings,
  off: signalsOff(settings),
  lateHours: lateHours(settings),
})

const HOUR_MS = 3_600_000

function keep(world: SharedWorld) {
  let settings = guardSettings(defaultSettings)
  let trusted = nobody
  const memory = askMemory(sendToBackground)
  let answered = false
  let everyoneSeen: EveryoneSeen = {}
  let reported = ''
  const loader = createPromptLoader(() => loadScript('prompt'))

  const keeper = startKeeper(
    {
      page: tiktokPage,
      settings: { current: () => settings, answered: () => answered },
      memory,
      trust: {
        list: () => trusted,
        trust: async ({ key, recipient }, again) =>
          (await sendToBackground({ type: 'trust', who: { key, recipient }, again })) === true,
        alwaysAsk: async ({ key, recipient }) =>
          (await sendToBackground({ type: 'always-ask', who: { key, recipient } })) === true,
        seen({ key, recipient }) {
          if (endTrust(trusted, { key, recipient }, Date.now()) === trusted) return
          void sendToBackground({ type: 'seen-person', who: { key, recipient } })
        },
      },
      everyone: {
        seenLately: (place) => isSeenLately(everyoneSeen, place, Date.now()),
        noteSeen(place) {
          const before = everyoneSeen[place] ?? Number.NEGATIVE_INFINITY
          everyoneSeen = noteEveryone(everyoneSeen, place, Date.now())
          // A menu is looked at many times a second; storage hears of it once an hour.
          if (Math.abs(Date.now() - before) > HOUR_MS) void sendToBackground({ type: 'everyone-seen', place })
        },
      },
      ui: loader,
      now: Date.now,
      minuteOfDay: () => new Date().getHours() * 60 + new Date().getMinutes(),
      random: Math.random,
      orphan: isOrphan,
      confirmBox: (asked) =>
        window.confirm(
          asked.kind === 'stop' ? stopConfirmWords(asked.question) : confirmWords(asked.question),
        ),
      alertBox: (saying) => window.alert(sayingWords(saying)),
      openHelp: () => void sendToBackground({ type: 'open-help' }),
      healthChanged() {
        const health = JSON.stringify(world.health())
        if (health !== reported) void sendToBackground({ type: 'health-changed' })
        reported = health
      },
    },
    world.lifetime,
  )

  function apply(raw: unknown): void {
    settings = guardSettings(readSettings(raw))
    answered = true
    keeper.settingsChanged()
  }

  const applySeen = (raw: unknown) => {
    everyoneSeen = readEveryoneSeen(raw)
  }
  const applyTrust = (raw: unknown) => {
    trusted = repairTrust(raw)
  }
  const read = () => {
    void readLocal('settings').then(apply, () => {})
    void readLocal('everyoneSeen').then(applySeen, () => {})
    void readLocal('trust').then(applyTrust, () => {})
  }
  onLocalChanged('settings', apply)
  onLocalChanged('everyoneSeen', applySeen)
  onLocalChanged('trust', applyTrust)
  // Forgotten in the popup: nobody has been met, nobody was written to.
  onLocalChanged('writtenTo', (raw) => (raw ?? null) === null && keeper.forgotten())
  read()
  // Changes are missed while a page sleeps in the back/forward cache.
  window.addEventListener('pageshow', (event) => event.persisted && read())
  world.keeper = { attachPrompt: loader.attach, health: keeper.health }
  return keeper
}
