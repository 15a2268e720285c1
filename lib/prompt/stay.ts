import type { PromptRoot } from './root.ts'

/** How often the host is put back for one prompt before we say that the page wins. */
export const REATTACH_LIMIT = 5

/**
 * Puts our host back whenever the page takes it away or elsewhere. That never answers a question.
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
  const departures = new MutationObserver(() => {
    follow()
    if (root.isInPlace()) return
    returns += 1
    if (returns > REATTACH_LIMIT) onLost()
    else if (root.reattach()) onReturn()
  })
  // Children of the document and of its root element only: this hears nothing of what happens inside the page.
  const follow = () => {
    departures.observe(document, { childList: true })
    if (document.documentElement) departures.observe(document.documentElement, { childList: true })
  }
  follow()
  lifetime.addEventListener('abort', () => departures.disconnect())
  return () => {
    returns = 0
    root.reattach()
  }
}
