/** What the guard needs of TikTok's page. Implemented by lib/tiktok. */
import type { Place } from '../core/everyone-seen.ts'
import type { RecipientEvidence, RowEvidence } from '../core/people/recipient.ts'
import type { ChosenRow } from '../core/people/sheet.ts'
import type { GestureFacts, SendPath } from '../core/send/intent.ts'
import type { Draft } from '../core/send/verify.ts'
import type { VisibleConversation } from '../core/signals/signal.ts'

/** A row that was pressed. */
export interface RowPress {
  row: RowEvidence
  /** Whether it stands in the list that belongs to the chat around `box`. */
  concerns(box: Element): boolean
}

/** Where a gesture would send, as the page knows it. */
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

/** Reads what an event would press. */
export interface PressReader {
  /** The gesture an event belongs to, or null when it concerns nothing that sends. */
  readGesture(event: Event): { facts: GestureFacts; site: PressSite } | null
}

/** TikTok's page, read and pressed. Every method is synchronous and leaves the page as it is, except `replaySend`. */
export interface PagePort {
  isOwnEvent(event: Event): boolean
  composerAround(element: Element): HTMLElement | null
  /** The box around a composer, which nothing of ours may cover. */
  composerBox(composer: HTMLElement): HTMLElement
  readSurface(): Surface
  /** Evidence of who the conversation is with that `box` belongs to. */
  readEvidence(box: Element): RecipientEvidence
  /** Everyone who is chosen in a share sheet. */
  readChosen(sheet: Element): ChosenRow[]
  ownMessageShown(box: Element): boolean | null
  /** The rows of the list beside a chat, the open one marked. */
  readRows(box: Element): VisibleConversation[]
  /** When the last message of a chat was sent, in milliseconds since the epoch; null where no date can be read. */
  lastMessageAt(box: Element): number | null
  /** What tells the rows of the list apart, from top to bottom. */
  readRowOrder(): string[]
  /** What tells the row around `element` apart; null when it is in none. */
  rowAt(element: Element): string | null
  /** The row that a press at `element` opens, as far as it is one that opens a chat. */
  rowPressedAt(element: Element): RowPress | null
  /** The chat around an element, or null. */
  chatAround(element: Element): Element | null
  headerAvatar(box: Element): HTMLImageElement | null
  /** Whether what the send is made in still stands on the page. */
  isThere(send: SendSite): boolean
  readDraft(send: SendSite): Draft
  /** Changes when the page has carried out the send, also where the draft does not tell. */
  readProgress(send: SendSite): string
  /** What a question about the send is drawn beside. */
  placeOf(send: SendSite): HTMLElement
  /** What holds the caret that an answer gives back, or null. */
  fieldOf(send: SendSite): HTMLElement | null
  /** Replays a send; false when there was nothing to press, or only a person can do it. */
  replaySend(send: SendSite): boolean
  /** The gesture an event belongs to: all that send, learned ones too; reactions where the person wants it. */
  readGesture(event: Event, reactions: boolean): { facts: GestureFacts; site: PressSite } | null
  /** The control that an activation of `target` presses, if it may turn out to send at once; null when it is harmless. */
  learnableAt(target: Element): LearnablePress | null
  /** Messages of one's own with these words in the chat of a send, and those that may be one's own. */
  countSent(send: SendSite, draft: Draft): number
  /** Whether one's own messages can be told from others there, so that a new one would be seen. */
  tellsOwn(send: SendSite): boolean
  /** One's own messages at the end of a chat, to see whether one has come. */
  readOwnMessages(chat: Element): { count: number; last: Element | null; end: Element | null }
  /** Holds presses of this kind from now on; `long`: it is pressed and held, as a microphone is. */
  learn(press: LearnablePress, long: boolean): void
  /** It turned out to send nothing: neither this kind of control, nor files in this page's composers. */
  unlearn(send: SendSite): void
  /** Whether that is what is known of it. */
  isHarmless(send: SendSite): boolean
  /** How many dialogs are open that something can be sent from. */
  countDialogs(): number
  /** Whether something stands at `element` that opens a menu with Delete, or is Delete without one. */
  reachesDelete(element: Element, rightClick: boolean): boolean
}

/** A control that might send at once. Known by its place in the structure, never by its words. */
export interface LearnablePress {
  control: Element
  shape: string
  chat: HTMLElement
}

/** What a frame shows of direct messages. */
export interface Surface {
  /** Whether DMs are shown here at all. */
  dm: boolean
  composer: HTMLElement | null
  /** Which of TikTok's places this is, for what is remembered about it. */
  place: SurfacePlace
  /** A box to write in stands where the composer should be, and no candidate knows it. */
  unknownBox: boolean
}

/** `page`: the messages page; `suite`: inside Business Suite; `over`: a flyout or a chat on another page. */
export type SurfacePlace = Place
