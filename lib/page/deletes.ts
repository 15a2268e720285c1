/** Delete on a page. Every method is synchronous and leaves the page as it is. */
import type { Recipient } from '../core/people/recipient.ts'

/** Enough to know when the rest is needed. */
export interface DeleteReachPage {
  /** Whether something stands at `element` that opens a menu with Delete, or is Delete without one. */
  reachesDelete(element: Element, rightClick: boolean): boolean
}

export interface DeletesPage {
  /** The Delete menu that `element` opens, when it is the trigger of one, or stands where a right click opens one. */
  deleteMenuAt(element: Element, rightClick: boolean): DeleteMenu | null
  /** The Delete entry of an open menu or dialog, or null while there is none. */
  findDeleteEntry(menu: DeleteMenu): DeleteEntry | null
  /** What the words of the menu entry at `element` do; null when they do not delete. */
  deleteScopeAt(element: Element): DeleteScope | null
  /** The Delete of a message request at `element`, which no menu opens; or null. */
  requestDeleteAt(element: Element): { menu: DeleteMenu; entry: DeleteEntry } | null
}

/** Whose copy goes. */
export type DeleteScope = 'self' | 'everyone'

export interface DeleteMenu {
  what: 'message' | 'chat'
  /** Whose copy stays, as the page names them. */
  recipient: Recipient
  /** What opened it. */
  trigger: Element
}

export interface DeleteEntry {
  element: Element
  /** The menu or dialog around it, which the notice must not cover. */
  around: Element
  /**
   * `one-sided` when the words are a plain delete; `unsure` when it has the shape of Delete and words nobody knows;
   * `everyone` when something here deletes for everyone, and `silent` when something may: then nothing is said.
   */
  scope: 'one-sided' | 'unsure' | 'everyone' | 'silent'
}
