/** Finding Delete where it stands: in a menu, in a dialog, or at a message request. Structure first, words second. */
import { deleteScopeOf, knowsLanguage, mentionsEveryone } from './delete-words.ts'
import { closest, find, findAll, selectorOf, visibleText } from './find.ts'

export interface TikTokDeleteEntry {
  element: Element
  around: Element
  scope: 'one-sided' | 'unsure' | 'everyone'
}

/**
 * The Delete entry that stands on the page after `trigger` was used, in its menu or in a confirmation dialog; null while
 * there is none. What people wrote is never taken for an entry: messages, previews, headers and composers are left out.
 */
export function findDeleteEntry({
  what,
  trigger,
}: {
  what: 'message' | 'chat'
  trigger: Element
}): TikTokDeleteEntry | null {
  const root = trigger.ownerDocument
  const entries = findAll(root, 'menuEntry').filter((entry) => isShown(entry) && !isOtherwise(entry))
  const scoped = entries.flatMap((entry) => {
    const scope = deleteScopeOf(visibleText(entry))
    return scope === null ? [] : [{ entry, scope }]
  })
  const [first] = scoped
  if (first === undefined) return findByShape(what, trigger, entries)
  const around = menuAround(first.entry)
  const dialog = dialogAround(first.entry)
  const everyone =
    scoped.some(({ scope }) => scope === 'everyone') ||
    (dialog !== null && mentionsEveryone(visibleText(dialog)))
  return { element: first.entry, around, scope: everyone ? 'everyone' : 'one-sided' }
}

/** A menu with the shape of one that deletes, in words that nobody has listed: it may delete for oneself only (I7). */
function findByShape(
  what: 'message' | 'chat',
  trigger: Element,
  entries: Element[],
): TikTokDeleteEntry | null {
  const home = closest(trigger, what === 'chat' ? 'row' : 'message')
  const own = entries.filter(
    (entry) =>
      ((home?.contains(entry) ?? false) || closest(entry, 'popup') !== null) &&
      // What stands beside the trigger is no menu.
      !menuAround(entry).contains(trigger),
  )
  const shaped = own.find((entry) => entry.matches(DELETE_SHAPE) || entry.closest(DELETE_SHAPE) !== null)
  // Every known menu of a row deletes; one of a message may not, so there the words must be foreign to us.
  const unlisted = !knowsLanguage(trigger.ownerDocument.documentElement.lang || 'en')
  const last =
    shaped ??
    (own.length > 1 && (what === 'chat' || unlisted || hasUnknownWords(own)) ? own.at(-1) : undefined)
  if (last === undefined) return null
  const around = menuAround(last)
  return { element: last, around, scope: mentionsEveryone(visibleText(around)) ? 'everyone' : 'unsure' }
}

const DELETE_SHAPE = selectorOf('deleteShape')

/** English words of a message's menu that are known not to delete. */
const HARMLESS_WORDS =
  /^(?:un)?like$|^report$|^copy$|^reply$|^react$|^forward$|^share$|^translate$|^save$|^select$/i

/** In English we know what else a menu may say; a word we have never seen there may be a new name for Delete. */
const hasUnknownWords = (entries: Element[]) =>
  /^en\b/i.test(document.documentElement.lang || 'en') &&
  entries.some((entry) => !HARMLESS_WORDS.test(visibleText(entry).trim()))

/** The Delete of a message request: by reports the first of its two buttons. */
export function requestEntryAt(element: Element): TikTokDeleteEntry | null {
  const action = closest(element, 'requestAction')
  const box = action && closest(action, 'requestBox')
  if (!action || !box) return null
  const scope = deleteScopeOf(visibleText(action))
  const isFirst = find(box, 'requestAction') === action
  if (scope === null && !isFirst) return null
  const said = scope === 'self' ? 'one-sided' : (scope ?? 'unsure')
  return { element: action, around: action, scope: said }
}

export const isInRequestMenu = (element: Element): boolean => closest(element, 'requestAction') !== null

/** What the words of the entry at `element` do; null when it is no entry that deletes. */
export function deleteScopeAt(element: Element): 'self' | 'everyone' | null {
  for (
    let around: Element | null = element, level = 0;
    around !== null && level < 4;
    around = around.parentElement, level++
  ) {
    const scope = deleteScopeOf(visibleText(around))
    if (scope !== null) return isOtherwise(around) ? null : scope
  }
  return null
}

/** A dialog of its own, rather than a flyout that calls itself one and holds whole chats. */
function dialogAround(entry: Element): HTMLElement | null {
  const dialog = closest(entry, 'dialog')
  return dialog !== null && find(dialog, 'composerArea') === null ? dialog : null
}

function isOtherwise(entry: Element): boolean {
  if (dialogAround(entry) !== null) return false
  if (closest(entry, 'requestBox') !== null || closest(entry, 'header') !== null) return true
  return (
    closest(entry, 'rowName') !== null ||
    closest(entry, 'messageText') !== null ||
    closest(entry, 'editable') !== null
  )
}

/** The menu or dialog around an entry: outwards as long as things hold what is in them, and stay small beside the page. */
function menuAround(entry: Element): Element {
  const dialog = dialogAround(entry)
  if (dialog !== null)
    return dialog.matches('.TUXModal-overlay') ? (dialog.firstElementChild ?? dialog) : dialog
  let around = entry
  for (let next = entry.parentElement; next !== null; next = next.parentElement) {
    if (!holds(next.getBoundingClientRect(), around.getBoundingClientRect())) break
    around = next
  }
  return around
}

const holds = (outer: DOMRect, inner: DOMRect) =>
  outer.width <= 320 &&
  outer.height <= 480 &&
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom

const isShown = (element: Element) => element.getClientRects().length > 0
