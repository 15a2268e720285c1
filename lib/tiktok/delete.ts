/** Where TikTok deletes, read from structure first and words second. */
import { type Recipient, readRecipient } from '../core/recipient.ts'
import { findComposer } from './composer.ts'
import { deleteScopeOf } from './delete-words.ts'
import { readEvidence } from './evidence.ts'
import { closest, find, findAll, selectorOf, visibleText } from './find.ts'

export interface TikTokDeleteMenu {
  what: 'message' | 'chat'
  recipient: Recipient
  trigger: Element
}

const UNREADABLE: Recipient = { kind: 'unreadable', missing: 'header' }

/** The menu that a press on `element` opens, or null when it is no menu trigger of a message or a row. */
export function deleteMenuAt(element: Element): TikTokDeleteMenu | null {
  const ofMessage = closest(element, 'messageMenuTrigger')
  if (ofMessage !== null) {
    const composer = findComposer(element.ownerDocument)
    const recipient = composer ? readRecipient(readEvidence(composer)).recipient : UNREADABLE
    return { what: 'message', recipient, trigger: ofMessage }
  }
  const ofRow = closest(element, 'rowMenuTrigger')
  if (ofRow === null) return null
  const row = closest(ofRow, 'row')
  const name = visibleText(row && find(row, 'rowName')).trim()
  // A row names its chat but not by handle: good enough to say whose copy stays.
  const recipient: Recipient = name === '' ? UNREADABLE : { kind: 'person', displayName: name, handle: '' }
  return { what: 'chat', recipient, trigger: ofRow }
}

/**
 * The Delete entry that stands on the page, in a menu or a confirmation dialog; null while there is none. What people
 * wrote is never taken for an entry: messages, previews, headers and composers are left out.
 */
export function findDeleteEntry(
  menu: TikTokDeleteMenu,
): { element: Element; around: Element; scope: 'one-sided' | 'silent' } | null {
  const root = menu.trigger.ownerDocument
  const entries = findAll(root, 'menuEntry').filter(
    (entry) => deleteScopeOf(visibleText(entry)) !== null && isShown(entry) && !isOtherwise(entry),
  )
  const [first] = entries
  if (first === undefined) return null
  const silent = entries.some((entry) => deleteScopeOf(visibleText(entry)) === 'everyone')
  return { element: first, around: menuAround(first), scope: silent ? 'silent' : 'one-sided' }
}

function isOtherwise(entry: Element): boolean {
  const dialog = closest(entry, 'dialog')
  if (dialog !== null) return false
  if (closest(entry, 'requestBox') !== null || closest(entry, 'header') !== null) return true
  const text = entry.closest(`${selectorOf('rowName')}, [class*="PText"], [data-e2e="dm-new-message-text"]`)
  return text !== null || closest(entry, 'editable') !== null
}

/** The menu or dialog around an entry: outwards as long as things hold what is in them, and stay small beside the page. */
function menuAround(entry: Element): Element {
  const dialog = closest(entry, 'dialog')
  if (dialog !== null) return dialog.firstElementChild ?? dialog
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
