/** A chat on a page: who it is with, what has been written in it, and the list beside it. */
import type { RecipientEvidence } from '../core/people/evidence.ts'
import type { ChosenRow } from '../core/people/sheet.ts'
import type { VisibleConversation } from '../core/signals/signal.ts'

/** Every method is synchronous and leaves the page as it is. */
export interface ChatPage {
  /** The composer that `element` is in, or null. */
  composerAround(element: Element): HTMLElement | null
  /** The box around a composer, which nothing of ours may cover. */
  composerBox(composer: HTMLElement): HTMLElement
  /** The chat around an element, or null. */
  chatAround(element: Element): Element | null
  headerAvatar(box: Element): HTMLImageElement | null
  /** Evidence of who the conversation is with that `box` belongs to. */
  readEvidence(box: Element): RecipientEvidence
  /** Everyone who is chosen in a share sheet. */
  readChosen(sheet: Element): ChosenRow[]
  /** Whether a message of one's own is shown; null where that cannot be told. */
  ownMessageShown(box: Element): boolean | null
  /** The rows of the list beside a chat, the open one marked. */
  readRows(box: Element): readonly VisibleConversation[]
  /** When the last message of a chat was sent, in milliseconds since the epoch; null where no date can be read. */
  lastMessageAt(box: Element): number | null
  /** What tells the rows of the list apart, from top to bottom. */
  readRowOrder(): readonly string[]
}
