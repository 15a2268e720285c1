/** Says what Delete does while a Delete entry stands there, and only where the words allow it (I7). */
import type { DeleteEntry, DeleteMenu, DeletesPage } from '../../page/deletes.ts'
import type { DeleteNotice, NoticePorts } from './notice-ports.ts'

/** How long a menu or dialog may take to open after the press that opens it. */
const OPENS_MS = 3_000
const LOOK_MS = 60

/**
 * Shows the notice wherever Delete is about to act: while a menu or dialog with a Delete entry stands there, and at
 * hover or focus of a Delete that needs no menu.
 * @param lifetime ends it; the page must have no way to abort it
 */
export function noticeDelete(page: DeletesPage, ports: NoticePorts, lifetime: AbortSignal): DeleteNotice {
  const { ui } = ports
  let stop: () => void = () => {}
  let followed: DeleteMenu | null = null
  /** What the person has chosen in the followed menu: a dialog after it says no more than "Delete". */
  let chosen: 'self' | 'everyone' | null = null
  /** Where the pointer has last been: some menus open without a press. */
  let hovered: DeleteMenu | null = null
  let shownFor: Element | null = null
  let announced = false

  function show(menu: DeleteMenu, entry: DeleteEntry | null): void {
    if (entry?.scope === 'everyone') ports.everyoneSeen()
    const silent =
      entry === null || entry.scope === 'everyone' || entry.scope === 'silent' || chosen === 'everyone'
    const near = silent ? null : entry.around
    if (near === shownFor) return
    shownFor = near
    const prompt = ui.current()
    if (near === null || entry === null) {
      prompt?.showNotice(null, null, ports.openHelp)
      return
    }
    const { what, recipient } = menu
    const notice = { what, recipient, unsure: entry.scope === 'unsure', quiet: announced }
    prompt?.showNotice(notice, near, ports.openHelp)
    announced ||= prompt !== null
    // Its script was not here yet: the next look draws it.
    if (prompt === null) shownFor = null
  }

  /** Looks for the entry as long as it stands there. */
  function follow(menu: DeleteMenu, find: () => DeleteEntry | null): void {
    stop()
    followed = menu
    chosen = null
    announced = false
    // The sentence is drawn by the prompt's script, which a list without an open chat has not needed yet.
    void ui.load()
    let seenAt = performance.now()
    const look = () => {
      const entry = find()
      show(menu, entry)
      // Between the menu and the dialog that may follow there is nothing for a moment.
      if (entry !== null) seenAt = performance.now()
      else if (performance.now() - seenAt > OPENS_MS) stop()
    }
    const timer = setInterval(look, LOOK_MS)
    stop = () => {
      clearInterval(timer)
      stop = () => {}
      followed = null
      show(menu, null)
    }
    look()
  }

  const followMenu = (menu: DeleteMenu) => follow(menu, () => page.findDeleteEntry(menu))

  function activated(target: Element, rightClick: boolean): void {
    const scope = followed && page.deleteScopeAt(target)
    if (scope) {
      chosen = scope
      return
    }
    const menu = page.deleteMenuAt(target, rightClick)
    if (menu !== null) followMenu(menu)
  }

  function reached(target: Element): void {
    hovered = page.deleteMenuAt(target, false) ?? hovered
    const request = page.requestDeleteAt(target)
    if (request !== null) {
      if (followed?.trigger === request.menu.trigger) return
      const stands = () => {
        const { element } = request.entry
        return element.matches(':hover, :focus, :focus-within') ? request.entry : null
      }
      follow(request.menu, () => stands() ?? page.findDeleteEntry(request.menu))
    } else if (followed === null && hovered?.trigger.isConnected && page.deleteScopeAt(target) !== null) {
      followMenu(hovered)
    }
  }

  lifetime.addEventListener('abort', () => stop())
  return {
    hear({ by, target }) {
      if (by === 'coming') reached(target)
      else activated(target, by === 'right-press')
    },
  }
}
