/** Finding Delete where it stands: in a menu, in a dialog, or at a message request. Structure first, words second. */
import type { DeleteEntry, DeleteMenu } from '../../page/deletes.ts'
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, isShown, visibleText } from '../anchors/find.ts'
import { menuByShape } from '../anchors/shapes.ts'
import { isCancelLabel } from '../send/send-words.ts'
import { requestActionAt } from './trigger.ts'
import { deleteScopeOf, knowsLanguage, mayTakeBack, mentionsEveryone } from './words.ts'

/**
 * The Delete entry that stands on the page after `trigger` was used, in its menu or in a confirmation dialog; null while
 * there is none. What people wrote is never taken for an entry: messages, previews, headers and composers are left out.
 */
export function findDeleteEntry({ what, trigger, recipient }: DeleteMenu): DeleteEntry | null {
  const root = trigger.ownerDocument
  const entries = findAll(root, anchors.menuEntry).filter((entry) => isShown(entry) && !isOtherwise(entry))
  const scoped = entries.flatMap((entry) => {
    const scope = deleteScopeOf(visibleText(entry))
    return scope === null ? [] : [{ entry, scope }]
  })
  const [first] = scoped
  if (first === undefined) return findByShape(what, trigger, entries)
  const around = menuAround(first.entry)
  const dialog = dialogAround(first.entry)
  // Entries of a menu need not be made of what we look for, nor the menu be small: its words count all the same.
  const lines = linesIn(dialog ?? popupAround(first.entry) ?? around)
  const everyone = scoped.some(({ scope }) => scope === 'everyone') || mentionsEveryone(lines.join(' '))
  if (everyone) return { element: first.entry, around, scope: 'everyone' }
  // A dialog has a Cancel of its own; in the menu of a message such words may take it back.
  const takesBack = !lines.some(isCancelLabel) && lines.some(mayTakeBack)
  // "For you and Mia Chen": a dialog about a message that names the other person says itself whose copy goes.
  const namesOther = dialog !== null && recipient.kind === 'person' && names(lines.join(' '), recipient)
  const doubtful = what === 'message' && (takesBack || namesOther)
  return { element: first.entry, around, scope: doubtful ? 'silent' : 'one-sided' }
}

const names = (text: string, { displayName, handle }: { displayName: string; handle: string }) =>
  [displayName, handle].some((name) => name !== '' && text.includes(name))

/** The menu that an entry stands in; not a flyout, which may be called a popup too and holds whole chats. */
function popupAround(entry: Element): Element | null {
  const popup = closest(entry, anchors.popup)
  return popup !== null &&
    [anchors.composerArea, anchors.message, anchors.row].every((each) => find(popup, each) === null)
    ? popup
    : null
}

/** What stands in an element, one for each text in it. */
function linesIn(element: Element): string[] {
  if (element.children.length === 0) return [visibleText(element)]
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return linesIn(node)
    return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() ? [node.nodeValue] : []
  })
}

/** A menu with the shape of one that deletes, in words that nobody has listed: it may delete for oneself only (I7). */
function findByShape(what: 'message' | 'chat', trigger: Element, entries: Element[]): DeleteEntry | null {
  const home = closest(trigger, what === 'chat' ? anchors.row : anchors.message)
  const own = entries.filter(
    (entry) =>
      ((home?.contains(entry) ?? false) || closest(entry, anchors.popup) !== null) &&
      // What stands beside the trigger is no menu.
      !menuAround(entry).contains(trigger),
  )
  const shaped = own.find((entry) => closest(entry, anchors.deleteShape) !== null)
  // Every known menu of a row deletes; one of a message may not, so there the words must be foreign to us.
  const unlisted = !knowsLanguage(trigger.ownerDocument.documentElement.lang || 'en')
  const last =
    shaped ??
    (own.length > 1 && (what === 'chat' || unlisted || hasUnknownWords(own)) ? own.at(-1) : undefined)
  if (last === undefined) return null
  const around = menuAround(last)
  return { element: last, around, scope: mentionsEveryone(visibleText(around)) ? 'everyone' : 'unsure' }
}

/** English words of a message's menu that are known not to delete. */
const HARMLESS_WORDS =
  /^(?:un)?like$|^report$|^copy$|^reply$|^react$|^forward$|^share$|^translate$|^save$|^select$/i

/** In English we know what else a menu may say; a word we have never seen there may be a new name for Delete. */
const hasUnknownWords = (entries: Element[]) =>
  /^en\b/i.test(entries[0]?.ownerDocument.documentElement.lang || 'en') &&
  entries.some((entry) => !HARMLESS_WORDS.test(visibleText(entry).trim()))

/** The Delete of a message request: by reports the first of its two buttons. */
export function requestEntryAt(element: Element): DeleteEntry | null {
  const action = requestActionAt(element)
  const box = action && closest(action, anchors.requestBox)
  if (!action || !box) return null
  const scope = deleteScopeOf(visibleText(action))
  const isFirst = find(box, anchors.requestAction) === action
  if (scope === null && !isFirst) return null
  const said = scope === 'self' ? 'one-sided' : (scope ?? 'unsure')
  return { element: action, around: action, scope: said }
}

/** In characters, icons and all. */
const LONGEST_LABEL = 120

/** What the words of the entry at `element` do; null when it is no entry that deletes. */
export function deleteScopeAt(element: Element): 'self' | 'everyone' | null {
  for (
    let around: Element | null = element, level = 0;
    around !== null && level < 4;
    around = around.parentElement, level++
  ) {
    // Asked at every element the pointer comes to: what holds more than a label is none.
    if ((around.textContent ?? '').length > LONGEST_LABEL) return null
    const scope = deleteScopeOf(visibleText(around))
    if (scope !== null) return isOtherwise(around) ? null : scope
  }
  return null
}

/** A dialog of its own, rather than a flyout that calls itself one and holds whole chats. */
function dialogAround(entry: Element): HTMLElement | null {
  const dialog = closest(entry, anchors.dialog)
  return dialog !== null && find(dialog, anchors.composerArea) === null ? dialog : null
}

function isOtherwise(entry: Element): boolean {
  if (dialogAround(entry) !== null) return false
  if (closest(entry, anchors.requestBox) !== null || closest(entry, anchors.header) !== null) return true
  return (
    closest(entry, anchors.rowName) !== null ||
    closest(entry, anchors.messageText) !== null ||
    closest(entry, anchors.editable) !== null
  )
}

/** The menu or dialog around an entry. */
function menuAround(entry: Element): Element {
  const dialog = dialogAround(entry)
  if (dialog === null) return menuByShape(entry)
  return is(dialog, anchors.overlay) ? (dialog.firstElementChild ?? dialog) : dialog
}
