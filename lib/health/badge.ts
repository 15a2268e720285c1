/** The mark on the toolbar button: nothing while all is well, amber where a message page is not guarded (I7) or all rests. */
import { setBadge, setTitle } from '../platform/extension.ts'
import { type InForce, pauseEnd } from '../settings/effective.ts'
import { textOf } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { type BareKey, say } from '../words/sentence.ts'
import { summarise, type TabState } from './health.ts'
import { probeTab } from './probe.ts'

export const AMBER = '#b45309'

interface Badge {
  text: '' | '!' | 'II'
  /** What the button is called. */
  title: BareKey
}

/** @param now milliseconds since the epoch */
export function badgeOf({ kind }: TabState, rules: InForce, now: number): Badge {
  if (kind === 'drift' || kind === 'reload') return { text: '!', title: 'app.unguarded' }
  return { text: pauseEnd(rules, now) !== null ? 'II' : '', title: 'app.name' }
}

/** Shows the state of a tab, asked of all its frames afresh. A tab that closes meanwhile is no error. */
export async function showBadge(tabId: number, rules: InForce, language: Language): Promise<void> {
  // A frame has just reported, so the extension runs there and the page is TikTok's.
  const state = summarise(await probeTab(tabId), 'https://www.tiktok.com/', true)
  const { text, title } = badgeOf(state, rules, Date.now())
  try {
    await setBadge({ tabId, text, color: AMBER })
    await setTitle(textOf(language, say(title)), tabId)
  } catch {
    // The tab has gone.
  }
}
