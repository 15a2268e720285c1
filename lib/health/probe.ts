import { hasAccess, runInFrames, type Tab } from '../platform/extension.ts'
import { type FrameHealth, summarise, type TabState, toFrameHealth } from './health.ts'

/** What the guard leaves in the extension's own world of each frame, out of the page's reach. */
type GuardWorld = typeof globalThis & { rightPerson?: { health?: () => unknown } }

/**
 * Asks every frame of a tab how it is guarded, the top frame first; null for a frame without a guard.
 * Empty when the browser lets nobody look (its own pages, an error page, a closed tab). Never rejects.
 */
export async function probeTab(tabId: number): Promise<(FrameHealth | null)[]> {
  try {
    const answers = await runInFrames(tabId, askGuard)
    return answers.map(toFrameHealth)
  } catch {
    return []
  }
}

/** The state of a tab, asked afresh. */
export async function readTabState(tab: Tab): Promise<TabState> {
  const [frames, access] = await Promise.all([probeTab(tab.id), hasAccess()])
  return summarise(frames, tab.url, access)
}

// Sent to the frame as source text: it may use nothing from outside its own braces.
function askGuard(): unknown {
  const guard = (globalThis as GuardWorld).rightPerson
  return typeof guard?.health === 'function' ? guard.health() : null
}
