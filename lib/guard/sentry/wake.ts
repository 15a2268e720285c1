/** Tells when a frame shows messages: then the keeper is needed, and never before. */
import type { SentryPage } from '../../page/sentry.ts'

/** Looks after a click: sheets open at once, flyouts need a moment, slow ones a second one. */
const LOOKS_AFTER_CLICK_MS = [30, 300, 1500]

type WakePage = Pick<SentryPage, 'isInComposer' | 'isMessagesPath' | 'showsMessages' | 'opensShare'>

/**
 * @param need the keeper is needed; called again and again until it is here
 * @returns hears of every click while the keeper is not here
 */
export function watchForMessages(
  page: WakePage,
  need: () => void,
  lifetime: AbortSignal,
): (click: Event) => void {
  const capture = { capture: true, signal: lifetime }
  const look = () => page.showsMessages() && need()
  const onFocus = ({ target }: Event) => target instanceof Element && page.isInComposer(target) && need()
  window.addEventListener('focusin', onFocus, capture)
  const messages = page.isMessagesPath()
  // Not before the page has loaded: a composer is never part of it as it arrives. On other pages one opens after a click
  // or with the focus.
  if (messages) window.addEventListener('pageshow', need, capture)
  if (document.readyState === 'complete') setTimeout(messages ? need : look)
  return ({ target }) => {
    if (target instanceof Element && page.opensShare(target)) need()
    for (const ms of LOOKS_AFTER_CLICK_MS) setTimeout(look, ms)
  }
}
