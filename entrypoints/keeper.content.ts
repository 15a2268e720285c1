import { defineContentScript } from 'wxt/utils/define-content-script'
import { type EveryoneSeen, isSeenLately, noteEveryone } from '../lib/core/everyone-seen.ts'
import { endTrust, type Kept, nobody, type Who } from '../lib/core/people/trust.ts'
import type { MessageReader } from '../lib/core/signals/signal.ts'
import { askMemory } from '../lib/guard/ask-memory.ts'
import { startKeeper } from '../lib/guard/keeper.ts'
import { createLoader } from '../lib/guard/load-script.ts'
import type { PromptUi } from '../lib/guard/ports.ts'
import { promptBehindReader } from '../lib/guard/prompt-behind-reader.ts'
import { type SharedWorld, sharedWorld } from '../lib/guard/shared-world.ts'
import type { Shapes } from '../lib/page/shapes.ts'
import {
  isOrphan,
  isPrivate,
  loadScript,
  localStore,
  policy,
  sendToBackground,
} from '../lib/platform/bare.ts'
import { inForce, type Layers, pauseEnd } from '../lib/settings/effective.ts'
import type { StorageKey } from '../lib/storage/keys.ts'
import type { Message } from '../lib/storage/message-kinds.ts'
import { createMirror } from '../lib/storage/mirror.ts'
import { followManaged } from '../lib/storage/policy.ts'
import { privateStore } from '../lib/storage/private-store.ts'
import { createPage } from '../lib/tiktok/page.ts'
import { askLanguage } from '../lib/words/ask-language.ts'
import { alertText, bareAlertText, bareConfirmText, confirmText } from '../lib/words/box.ts'
import { boxEnglish } from '../lib/words/english.ts'

/** Wiring of the keeper: run by the background script in a frame that shows messages; never listed in the manifest. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  registration: 'runtime',
  main() {
    const world = sharedWorld.rightPerson
    world?.attachKeeper(() => keep(world))
  },
})

function guardRules(layers: Layers) {
  const { settings, ...rules } = inForce(layers)
  return { ...settings, ...rules }
}

const HOUR_MS = 3_600_000

/** Only what a message may carry. */
const plain = ({ key, recipient }: Who): Who => ({ key, recipient })

function keep(world: SharedWorld) {
  // Of neither anything is known yet, and until then every message is asked about.
  let layers: Layers = { person: null, managed: null }
  let rules = guardRules(layers)
  let trusted = nobody
  const memory = askMemory(sendToBackground)
  const language = askLanguage(sendToBackground)
  let everyoneSeen: EveryoneSeen = {}
  let reported = ''
  const inPrivate = isPrivate()
  const prompt = createLoader<PromptUi>(() => loadScript('prompt'))
  const reader = createLoader<MessageReader>(() => loadScript('reader'))
  const shapes = createLoader<Shapes>(() => loadScript('shapes'))
  /** Asked for where TikTok has renamed what it is known by: the page is read again when it is here. */
  const knownShapes = () => {
    if (shapes.current() === null) void shapes.load().then((here) => here && keeper.lookAgain())
    return shapes.current()
  }

  const keeper = startKeeper(
    {
      page: createPage({ document, shapes: knownShapes }),
      settings: {
        current: () => rules,
        answered: () => rules.answered,
        pausedUntil: () => pauseEnd(rules, Date.now()),
      },
      memory,
      trust: {
        list: () => trusted,
        trust: (who, again) => changePeople({ type: 'trust', who: plain(who), again }),
        alwaysAsk: (who) => changePeople({ type: 'always-ask', who: plain(who) }),
        seen(who) {
          if (endTrust(trusted, who, Date.now()) !== trusted)
            void changePeople({ type: 'seen-person', who: plain(who) })
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
      ui: promptBehindReader(prompt, reader),
      reader,
      loadNotice: () => loadScript('notice'),
      now: Date.now,
      minuteOfDay: () => new Date().getHours() * 60 + new Date().getMinutes(),
      random: Math.random,
      orphan: isOrphan,
      confirmBox(asked) {
        const spoken = language()
        return window.confirm(spoken ? confirmText(spoken, asked) : bareConfirmText(boxEnglish(), asked))
      },
      alertBox(saying) {
        const spoken = language()
        window.alert(spoken ? alertText(spoken, saying) : bareAlertText(boxEnglish()))
      },
      openHelp: () => void sendToBackground({ type: 'open-help' }),
      healthChanged: report,
    },
    world.lifetime,
  )

  /** The badge shows both. */
  function report(): void {
    const state = JSON.stringify([world.health(), pauseEnd(rules, Date.now())])
    if (state !== reported) void sendToBackground({ type: 'health-changed' })
    reported = state
  }

  const recall = (key: StorageKey) => sendToBackground({ type: 'private-memory', key })
  const stored = createMirror(inPrivate ? privateStore(localStore, recall) : localStore, world.lifetime)
  /** Has the background script change whom to trust. In a private window storage stays as it is, and nobody calls back. */
  async function changePeople(
    asked: Message & { type: 'trust' | 'always-ask' | 'seen-person' },
  ): Promise<Kept> {
    const kept = await sendToBackground(asked)
    if (inPrivate) stored.refresh()
    return kept ?? false
  }

  let pauseTimer = 0
  function change(layer: Partial<Layers>): void {
    layers = { ...layers, ...layer }
    rules = guardRules(layers)
    keeper.settingsChanged()
    report()
    clearTimeout(pauseTimer)
    const until = pauseEnd(rules, Date.now())
    // What is shown follows; what is asked goes by the clock.
    if (until !== null) pauseTimer = window.setTimeout(change, until - Date.now(), {})
  }
  stored.follow('settings', (person) => change({ person }))
  stored.follow('pause', (pausedUntil) => change({ pausedUntil }))
  followManaged(policy, (managed) => change({ managed }), world.lifetime)
  stored.follow('everyoneSeen', (seen) => {
    everyoneSeen = seen
  })
  stored.follow('trust', (list) => {
    trusted = list
  })
  // Forgotten in the popup: nobody has been met, nobody was written to.
  stored.watch('writtenTo', ({ salt }) => salt === null && keeper.forgotten())
  // Another private tab, or the popup over this one, may have changed something.
  if (inPrivate) window.addEventListener('focus', stored.refresh, { signal: world.lifetime })
  // Changes are missed while a page sleeps in the back/forward cache.
  window.addEventListener('pageshow', (event) => event.persisted && stored.refresh(), {
    signal: world.lifetime,
  })
  const { health, attachNotice } = keeper
  world.keeper = {
    attachPrompt: prompt.attach,
    attachReader: reader.attach,
    attachShapes: shapes.attach,
    attachNotice,
    health,
    language,
  }
  return keeper
}
