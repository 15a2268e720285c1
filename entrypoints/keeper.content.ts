import { defineContentScript } from 'wxt/utils/define-content-script'
import { sayingWords } from '../components/saying-texts.ts'
import { stopConfirmWords } from '../components/stop-texts.ts'
import { confirmWords } from '../components/texts.ts'
import { type EveryoneSeen, isSeenLately, noteEveryone, readEveryoneSeen } from '../lib/core/everyone-seen.ts'
import { repairTrust } from '../lib/core/repair-trust.ts'
import { endTrust, type Kept, nobody, type Who } from '../lib/core/trust.ts'
import { askMemory } from '../lib/guard/ask-memory.ts'
import { startKeeper } from '../lib/guard/keeper.ts'
import { createPromptLoader } from '../lib/guard/load-prompt.ts'
import { type SharedWorld, sharedWorld } from '../lib/guard/shared-world.ts'
import {
  isOrphan,
  isPrivate,
  loadScript,
  onLocalChanged,
  readLocal,
  sendToBackground,
} from '../lib/platform/bare.ts'
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
  const inPrivate = isPrivate()
  const loader = createPromptLoader(() => loadScript('prompt'))

  const keeper = startKeeper(
    {
      page: tiktokPage,
      settings: { current: () => settings, answered: () => answered },
      memory,
      trust: {
        list: () => trusted,
        trust: (who, again) => change('trust', who, again),
        alwaysAsk: (who) => change('always-ask', who),
        seen(who) {
          if (endTrust(trusted, who, Date.now()) !== trusted) void change('seen-person', who)
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

  /** Has the background script change whom to trust. In a private window storage stays as it is, and nobody calls back. */
  async function change(type: string, { key, recipient }: Who, again = false): Promise<Kept> {
    const kept = await sendToBackground({ type, who: { key, recipient }, again })
    if (inPrivate) readTrust()
    return kept === true || kept === 'while-private' ? kept : false
  }

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
  /** What is remembered under `key`; private windows may know more than storage does. */
  const recall = (key: string) =>
    inPrivate ? sendToBackground({ type: 'private-memory', key }) : readLocal(key)
  const readTrust = () => void recall('trust').then(applyTrust, () => {})
  const read = () => {
    void readLocal('settings').then(apply, () => {})
    void recall('everyoneSeen').then(applySeen, () => {})
    readTrust()
  }
  onLocalChanged('settings', apply)
  onLocalChanged('everyoneSeen', applySeen)
  onLocalChanged('trust', inPrivate ? readTrust : applyTrust)
  // Another private tab, or the popup over this one, may have changed it.
  if (inPrivate) window.addEventListener('focus', readTrust, { signal: world.lifetime })
  // Forgotten in the popup: nobody has been met, nobody was written to.
  onLocalChanged('writtenTo', (raw) => (raw ?? null) === null && keeper.forgotten())
  read()
  // Changes are missed while a page sleeps in the back/forward cache.
  window.addEventListener('pageshow', (event) => event.persisted && read())
  world.keeper = { attachPrompt: loader.attach, health: keeper.health }
  return keeper
}
