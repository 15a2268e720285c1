import type { Tab } from '../stage/tab.ts'
import type { Shown } from './prompt-time.ts'

/** What the page itself can see, in its own milliseconds. */
interface Seen {
  keyAt: number
  focusAt: number
  frame: number
  drawnAt: number
}

/**
 * Firefox gives no trace. The page sees the focus go to our host when the dialog opens, and has a task of its own right
 * after the next frame's drawing. It never hears the held Enter: the yardstick's `clock`, installed before our guard,
 * notes its time stamp. Firefox's own steps are 1 ms.
 */
export async function promptInFirefox(tab: Tab): Promise<Shown> {
  await tab.page.evaluate(watch)
  await tab.press('Enter')
  await tab.ui().waitFor('alertdialog')
  const { keyAt, focusAt, drawnAt, frame } = await tab.page.evaluate(
    () => (window as unknown as { seen: Promise<Seen> }).seen,
  )
  return { drawn: focusAt - keyAt, shown: drawnAt - keyAt, frame }
}

/** Runs in the page. */
function watch(): void {
  const seen = new Promise<Seen>((resolve) => {
    const hear = ({ target }: Event) => {
      if (
        !(target instanceof Element) ||
        target.parentNode !== document.documentElement ||
        target === document.body
      )
        return
      window.removeEventListener('focusin', hear, true)
      const focusAt = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const keyAt = Number(document.documentElement.dataset.keydownAt)
          resolve({ keyAt, focusAt, drawnAt: performance.now(), frame: 1 })
        }
        port2.postMessage(null)
      })
    }
    window.addEventListener('focusin', hear, true)
  })
  Object.assign(window, { seen })
}
