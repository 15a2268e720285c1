import { defineBackground } from 'wxt/utils/define-background'
import { showBadge } from '../lib/health/badge.ts'
import { accessChanged, ensureGuarded } from '../lib/health/ensure-guarded.ts'
import {
  HELP_PAGE,
  onAccessChanged,
  onInstalled,
  onMessage,
  onNothingPrivate,
  onStartup,
  openPage,
  policy,
  runFile,
  session,
  storage,
} from '../lib/platform/extension.ts'
import { rememberEveryone } from '../lib/storage/everyone-seen.ts'
import { loadInForce } from '../lib/storage/in-force.ts'
import { type Answers, answerTo, type Frame, isRuntimeScript } from '../lib/storage/message-kinds.ts'
import { answersAboutPeople } from '../lib/storage/messages.ts'
import { forgetPrivate, privatePort, type SessionPort } from '../lib/storage/private-port.ts'
import { isPrivatelyKept } from '../lib/storage/private-store.ts'
import { rememberWrittenTo, wasWrittenTo } from '../lib/storage/written-to.ts'
import { backgroundEnglish } from '../lib/words/english.ts'

/** Stateless: the browser may stop it between any two events. */
export default defineBackground(() => {
  onMessage((message, { tabId, frameId, incognito }, reply) => {
    if (tabId === undefined || frameId === undefined) return
    const answer = answerTo(answers, message, { tabId, frameId, incognito })
    if (answer === null) return
    // Null says that there is no answer: the guard then does without.
    answer.then(reply, () => reply(null))
    return true
  })
  onNothingPrivate(() => void forgetPrivate(session))
  const ensure = () => void ensureGuarded(backgroundEnglish())
  onInstalled(ensure)
  onStartup(ensure)
  onAccessChanged(() => void accessChanged(backgroundEnglish()))
  // Switched on again, or given access while it slept: no event tells, but the script starts (docs/platform.md 10.3).
  void firstStart(session).then((first) => first && ensure())
})

const STARTED_KEY = 'started'

/** Whether this is the first start since the extension was switched on: later ones are only the browser's naps. */
async function firstStart(memory: SessionPort): Promise<boolean> {
  const first = (await memory.get(STARTED_KEY).catch(() => undefined)) === undefined
  if (first) await memory.set(STARTED_KEY, true).catch(() => undefined)
  return first
}

/** What frames in private windows are answered from, and all that their messages write to. */
const privately = privatePort(storage, session)
const portOf = ({ incognito }: Frame) => (incognito ? privately : storage)

/** What the guard of a frame asks for. */
const answers: Answers = {
  load({ script }, { tabId, frameId }) {
    if (!isRuntimeScript(script)) return null
    return runFile(tabId, frameId, `/content-scripts/${script}.js`).then(() => 'loaded' as const)
  },
  'open-help': (_, { tabId }) => openPage(HELP_PAGE, tabId).then(() => 'opened' as const),
  'health-changed': async (_, { tabId }) =>
    showBadge(tabId, await loadInForce(storage, policy), backgroundEnglish()),
  // Part of this script: extension pages may not fetch, and their policy will not let them.
  language: () => Promise.resolve(backgroundEnglish()),
  'everyone-seen': ({ place }, frame) => rememberEveryone(portOf(frame), place, Date.now()),
  'was-written-to': ({ key }, frame) => (typeof key === 'string' ? wasWrittenTo(portOf(frame), key) : null),
  'written-to': ({ key }, frame) => (typeof key === 'string' ? rememberWrittenTo(portOf(frame), key) : null),
  // Frames read storage by themselves; what private windows have added, none of them can reach.
  'private-memory': ({ key }, { incognito }) =>
    incognito && isPrivatelyKept(key) ? privately.get(key) : null,
  ...answersAboutPeople({
    portOf,
    trustDays: async () => (await loadInForce(storage, policy)).trustDays,
    now: Date.now,
  }),
}
