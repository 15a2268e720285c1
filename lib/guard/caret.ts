/**
 * Remembers where the caret stands, so that it can be put back after a question (I3). Browsers give focus back to
 * the composer, but not always the place in it. Changes the selection only, never the text.
 */
export function saveCaret(composer: HTMLElement): () => void {
  const focused = composer.contains(document.activeElement)
  const selection = document.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  return () => {
    if (!focused || !composer.isConnected) return
    composer.focus({ preventScroll: true })
    const kept = anchorNode && focusNode && composer.contains(anchorNode) && composer.contains(focusNode)
    if (!kept) return
    try {
      document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
    } catch {
      // The editor has rewritten the text node since: the browser's own place is the best there is.
    }
  }
}
