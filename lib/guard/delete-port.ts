/** What the notice needs of TikTok's page, and of the keeper that has it loaded. */
import type { Recipient } from '../core/people/recipient.ts'
import type { GuardPorts } from './ports.ts'

/** The page, where it deletes. Implemented by lib/tiktok/delete. Every method leaves the page as it is. */
export interface DeletePort {
  /** The Delete menu that `element` opens, when it is the trigger of one, or stands where a right click opens one. */
  deleteMenuAt(element: Element, rightClick: boolean): DeleteMenu | null
  /** The Delete entry of an open menu or dialog, or null while there is none. */
  findDeleteEntry(menu: DeleteMenu): DeleteEntry | null
  /** What the words of the menu entry at `element` do; null when they do not delete. */
  deleteScopeAt(element: Element): 'self' | 'everyone' | null
  /** The Delete of a message request at `element`, which no menu opens; or null. */
  requestDeleteAt(element: Element): { menu: DeleteMenu; entry: DeleteEntry } | null
}

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

/** Something the person came to (with the pointer or the focus), pressed, or pressed with the right button. */
export interface Reach {
  by: 'coming' | 'press' | 'right-press'
  target: Element
}

/** What the keeper hands to the notice. */
export interface NoticePorts extends Pick<GuardPorts, 'ui' | 'openHelp'> {
  /** Delete for everyone stands on the page. */
  everyoneSeen(): void
}

/** The notice, once its script is here. */
export interface DeleteNotice {
  hear(reach: Reach): void
}
