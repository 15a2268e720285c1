import { isField } from '../sentry/gestures.ts'

/**
 * Puts the caret back after a question (I3). Browsers give focus back to the composer when a dialog closes, but a click
 * on one of its buttons has moved the selection out of the page's text, and keys then go nowhere. Changes the selection
 * only, never the text.
 */
export interface Caret {
  /**
   * @param composer the composer as it is now; null when there is none
   * @param same whether it holds what it held: a place in one draft means nothing in another
   * @param typing the person types on, so the focus goes there wherever it was
   */
  restore(composer: HTMLElement | null, same: boolean, typing?: boolean): void
}

/** Whether the person is writing something in `box`, such as the note of a sheet. */
export function isWritingIn(box: Element): boolean {
  const field = document.activeElement
  return box.contains(field) && isField(field)
}

export function saveCaret(before: HTMLElement): Caret {
  const focused = before.contains(document.activeElement)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  return {
    restore(composer, same, typing = false) {
      const selection = document.getSelection()
      if (!(focused || typing) || !composer || !selection) return
      composer.focus({ preventScroll: true })
      if (same && anchorNode && focusNode && composer.contains(anchorNode) && composer.contains(focusNode)) {
        try {
          selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
        } catch {
          // The editor has rewritten the text node since, and the offset lies beyond it.
        }
      }
      if (composer.contains(selection.anchorNode)) return
      selection.selectAllChildren(composer)
      selection.collapseToEnd()
    },
  }
}
