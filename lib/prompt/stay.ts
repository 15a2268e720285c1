import type { PromptRoot } from './root.ts'

/** How often the host is put back for one prompt before we say that the page wins. */
export const REATTACH_LIMIT = 5

/**
 * Puts our host back whenever the page takes it away. Taking it away never answers a question.
 * @param onReturn the host was put back
 * @param onLost it was taken away too often
 * @returns begins to count anew, for a new prompt
 */
export function keepAttached(
  root: PromptRoot,
  onReturn: () => void,
  onLost: () => void,
  lifetime: AbortSignal,
): () => void {
  let returns = 0
  // Children of the root element only: this hears nothing of what happens inside the page.
  const departures = new MutationObserver(() => {
    if (root.host.isConnected) return
    returns += 1
    if (returns > REATTACH_LIMIT) onLost()
    else if (root.reattach()) onReturn()
  })
  departures.observe(document.documentElement, { childList: true })
  lifetime.addEventListener('abort', () => departures.disconnect())
  return () => {
    returns = 0
    root.reattach()
  }
}
