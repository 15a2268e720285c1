/** Sends on a page: which event makes one, where, what it carries, and making it. */
import type { GestureFacts, SendPath } from '../core/send/intent.ts'
import type { Draft } from '../core/send/verify.ts'

/** Where a gesture would send, as the page knows it: plain references, no behaviour. */
export interface PressSite {
  /** What the send is made in: a composer, a media dialog, a share sheet, or a chat. */
  box: HTMLElement
  /** What is pressed; null for keys and files in a composer. */
  control: Element | null
  /** What is dropped or pasted: taken at once, because the browser empties the event's own list. */
  transfer: { by: 'drop' | 'paste'; files: readonly File[] } | null
}

/** A send that a gesture would make. */
export interface SendSite extends PressSite {
  path: SendPath
}

/** An event that may send: what it is, and where. */
export interface PageGesture {
  facts: GestureFacts
  site: PressSite
}

/** Reads what an event would press. */
export interface PressReader {
  /** The gesture an event belongs to, or null when it concerns nothing that sends. */
  readGesture(event: Event): PageGesture | null
}

/** Every method is synchronous and leaves the page as it is, except `replaySend`. */
export interface SendsPage {
  /** The gesture an event belongs to: all that send, learned ones too; reactions where the person wants it. */
  readGesture(event: Event, reactions: boolean): PageGesture | null
  /** An event that a replay made. */
  isOwnEvent(event: Event): boolean
  /** Whether what the send is made in still stands on the page. */
  isThere(send: SendSite): boolean
  readDraft(send: SendSite): Draft
  /** Changes when the page has carried out the send, also where the draft does not tell. */
  readProgress(send: SendSite): string
  /** Messages of one's own with these words in the chat of a send, and those that may be one's own. */
  countSent(send: SendSite, draft: Draft): number
  /** Whether one's own messages can be told from others there, so that a new one would be seen. */
  tellsOwn(send: SendSite): boolean
  /** What a question about the send is drawn beside. */
  placeOf(send: SendSite): HTMLElement
  /** What holds the caret that an answer gives back, or null. */
  fieldOf(send: SendSite): HTMLElement | null
  /** Replays a send; false when there was nothing to press, or only a person can do it. */
  replaySend(send: SendSite): boolean
}
