/** The mark on the toolbar button: nothing while all is well, amber where a message page is not guarded (I7) or all rests. */
import { setBadge, setTitle } from '../platform/extension.ts'
import { type InForce, isPaused } from '../settings/effective.ts'
import { summarise } from './health.ts'
import { probeTab } from './probe.ts'

const AMBER = '#b45309'
const NAME = 'Right Person for TikTok DMs'

/** Shows the state of a tab, asked of all its frames afresh. A tab that closes meanwhile is no error. */
export async function showBadge(tabId: number, rules: InForce): Promise<void> {
  // A frame has just reported, so the extension runs there and the page is TikTok's.
  const { kind } = summarise(await probeTab(tabId), 'https://www.tiktok.com/', true)
  const unguarded = kind === 'drift' || kind === 'reload'
  const text = unguarded ? '!' : isPaused(rules, Date.now()) ? 'II' : ''
  try {
    await setBadge({ tabId, text, color: AMBER })
    await setTitle(unguarded ? `${NAME}: not guarding this page` : NAME, tabId)
  } catch {
    // The tab has gone.
  }
}
