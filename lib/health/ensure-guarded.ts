/**
 * Brings the guard into tabs that the browser leaves without one: Chrome injects nothing into a tab that was open before
 * an install, an update, being switched on, or being given access, and neither browser does after access alone
 * (docs/platform.md 10.3).
 */
import { hasAccess, runInOpenTabs, setBadge, setTitle, tabIds } from '../platform/extension.ts'
import { textOf } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { say } from '../words/sentence.ts'
import { AMBER } from './badge.ts'

/** Guards every open TikTok tab, or says on the toolbar button that it may not. Harmless where a guard already runs. */
export async function ensureGuarded(language: Language): Promise<void> {
  if (await hasAccess()) await runInOpenTabs('/content-scripts/guard.js')
  else await showAccess(false, language)
}

/** Access was given or taken: every tab hears of it. */
export async function accessChanged(language: Language): Promise<void> {
  await showAccess(await hasAccess(), language)
  await ensureGuarded(language)
}

/** Without access no browser says which tabs are TikTok's, so the mark stands over all of them. */
async function showAccess(has: boolean, language: Language): Promise<void> {
  const badge = { text: has ? '' : '!', color: AMBER }
  const title = textOf(language, say(has ? 'app.name' : 'app.noAccess'))
  await Promise.all([setBadge(badge), setTitle(title)])
  // What a tab was given of its own lies over that, until it goes to another page.
  const tabs = await tabIds()
  await Promise.allSettled(tabs.flatMap((tabId) => [setBadge({ ...badge, tabId }), setTitle(title, tabId)]))
}
