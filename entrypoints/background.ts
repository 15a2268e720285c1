import { defineBackground } from 'wxt/utils/define-background'
import { showBadge } from '../lib/health/badge.ts'
import { EVERYONE_KEY, rememberEveryone } from '../lib/memory/everyone-seen.ts'
import { answerMemory } from '../lib/memory/messages.ts'
import { forgetPrivate, privatePort } from '../lib/memory/private-port.ts'
import { TRUST_KEY } from '../lib/memory/trusted.ts'
import { rememberWrittenTo, wasWrittenTo } from '../lib/memory/written-to.ts'
import {
  HELP_PAGE,
  onInstalled,
  onMessage,
  onNothingPrivate,
  openPage,
  runFile,
  runInOpenTabs,
  type Sender,
  session,
  storage,
} from '../lib/platform/extension.ts'
import { defaultSettings } from '../lib/settings/read.ts'
import { loadSettings } from '../lib/settings/storage.ts'
import { trustDays } from '../lib/settings/switches.ts'

/** Stateless: the browser may stop it between any two events. */
export default defineBackground(() => {
  onMessage((message, sender, reply) => {
    const answer = answerTo(message, sender)
    if (answer === null) return
    // Null says that there is no answer: the guard then does without.
    answer.then(reply, () => reply(null))
    return true
  })
  onNothingPrivate(() => void forgetPrivate(session))
  // Chrome leaves tabs that were open before an install or update without a guard; Firefox does not.
  onInstalled(() => {
    if (!import.meta.env.FIREFOX) void runInOpenTabs('/content-scripts/guard.js')
  })
})

/** What frames in private windows are answered from, and all that their messages write to. */
const privately = privatePort(storage, session)

/** How long trust lasts; the default when the settings cannot be read, as the popup shows them then. */
const trustLasts = () =>
  loadSettings(storage).then(
    ({ settings }) => trustDays(settings),
    () => trustDays(defaultSettings),
  )

/** What the guard of a frame asks for. */
function answerTo(message: unknown, { tabId, frameId, incognito }: Sender): Promise<unknown> | null {
  if (tabId === undefined || frameId === undefined || typeof message !== 'object' || message === null)
    return null
  const { type, key, script, place } = message as Record<string, unknown>
  if (type === 'load' && (script === 'keeper' || script === 'prompt')) {
    return runFile(tabId, frameId, `/content-scripts/${script}.js`).then(() => 'loaded')
  }
  if (type === 'open-help') return openPage(HELP_PAGE, tabId).then(() => 'opened')
  if (type === 'health-changed') return showBadge(tabId)
  const port = incognito ? privately : storage
  if (type === 'everyone-seen') return rememberEveryone(port, place, Date.now())
  const memory = answerMemory(message, { port, trustDays: trustLasts, now: Date.now })
  if (memory !== null) return memory.then((kept) => (kept && incognito ? 'while-private' : kept))
  if (typeof key !== 'string') return null
  if (type === 'was-written-to') return wasWrittenTo(port, key)
  if (type === 'written-to') return rememberWrittenTo(port, key)
  // Frames read storage by themselves; what private windows have added, none of them can reach.
  if (type === 'private-memory' && incognito && READABLE.includes(key)) return port.get(key)
  return null
}

/** What a private frame may read of its memory: the same as an ordinary one reads in storage. */
const READABLE: readonly string[] = [TRUST_KEY, EVERYONE_KEY]
