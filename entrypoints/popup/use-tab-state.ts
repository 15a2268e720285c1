import { useEffect, useState } from 'react'
import type { TabState } from '../../lib/health/health.ts'
import { readTabState } from '../../lib/health/probe.ts'
import { activeTab, onAccessChanged } from '../../lib/platform/extension.ts'

/** TikTok builds its page for seconds after it loads, so the answer can change while the popup is open. */
const ASK_AGAIN_MS = 1000

/** How the active tab is guarded, kept up to date; null until it is known. */
export function useTabState(): TabState | null {
  const [state, setState] = useState<TabState | null>(null)

  useEffect(() => {
    const life = new AbortController()
    let asking = false
    const ask = async () => {
      // A page behind a dialog answers late: never more than one question under way.
      if (asking) return
      asking = true
      try {
        const tab = await activeTab()
        const found: TabState = tab ? await readTabState(tab) : { kind: 'elsewhere' }
        if (!life.signal.aborted) setState(found)
      } catch {
        // A window or tab that closes under the question: the next second asks again.
      } finally {
        asking = false
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), ASK_AGAIN_MS)
    life.signal.addEventListener('abort', () => clearInterval(timer))
    onAccessChanged(() => void ask(), life.signal)
    return () => life.abort()
  }, [])

  return state
}
