/** Says what Delete does while a Delete entry stands there, and only where the words allow it (I7). */
import type { DeleteMenu, GuardPorts } from './ports.ts'

/** How long a menu or dialog may take to open after the press that opens it. */
const OPENS_MS = 3_000
const LOOK_MS = 60

/** Hears of every click, and shows the notice while the Delete menu it opened is there. */
export function noticeDelete(ports: GuardPorts, lifetime: AbortSignal): (target: Element) => void {
  const { page, settings, ui } = ports
  let stop: () => void = () => {}

  function follow(menu: DeleteMenu): void {
    stop()
    const startedAt = performance.now()
    let shownFor: Element | null = null
    const show = (element: Element | null) => {
      if (element === shownFor) return
      shownFor = element
      const notice = element && { what: menu.what, recipient: menu.recipient }
      ui.current()?.showNotice(notice, element)
    }
    const timer = setInterval(() => {
      const entry = page.findDeleteEntry(menu)
      // Between the menu and the dialog that may follow there is nothing for a moment.
      show(entry?.scope === 'one-sided' ? entry.around : null)
      if (entry === null && performance.now() - startedAt > OPENS_MS) stop()
    }, LOOK_MS)
    stop = () => {
      clearInterval(timer)
      show(null)
      stop = () => {}
    }
  }

  lifetime.addEventListener('abort', () => stop())
  return (target) => {
    if (!settings.current().notice) return
    const menu = page.deleteMenuAt(target)
    if (menu === null) return
    // The sentence is drawn by the prompt's script, which a list without an open chat has not needed yet.
    void ui.load()
    follow(menu)
  }
}
