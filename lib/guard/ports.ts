/** What the guard needs from outside. lib/tiktok is the page, lib/prompt the UI, lib/platform the browser. */
import type { AskMode } from '../core/decide.ts'
import type { SendPath } from '../core/intent.ts'
import type { Answer, Question, Saying } from '../core/question.ts'
import type { Recipient, RecipientEvidence } from '../core/recipient.ts'
import type { Draft } from '../core/verify.ts'

/** TikTok's page, read and pressed. Every method is synchronous and leaves the page as it is, except `replaySend`. */
export interface PagePort {
  isOwnEvent(event: Event): boolean
  composerAround(element: Element): HTMLElement | null
  /** The box around a composer, which nothing of ours may cover. */
  composerBox(composer: HTMLElement): HTMLElement
  readSurface(): Surface
  readEvidence(composer: HTMLElement): RecipientEvidence
  readDraft(composer: HTMLElement): Draft
  ownMessageShown(composer: HTMLElement): boolean | null
  headerAvatar(composer: HTMLElement): HTMLImageElement | null
  /** Replays a send; false when there was nothing to press. */
  replaySend(path: SendPath, composer: HTMLElement): boolean
  /** The Delete menu a press on `element` is about to open, or null. */
  deleteMenuAt(element: Element): DeleteMenu | null
  /** The Delete entry of an open menu or dialog, or null while there is none. */
  findDeleteEntry(menu: DeleteMenu): DeleteEntry | null
}

/** What a frame shows of direct messages. */
export interface Surface {
  /** Whether DMs are shown here at all. */
  dm: boolean
  composer: HTMLElement | null
  /** A box to write in stands where the composer should be, and no candidate knows it. */
  unknownBox: boolean
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
  /** `one-sided` when the words are a plain delete; `silent` when something here may delete for everyone. */
  scope: 'one-sided' | 'silent'
}

export interface GuardSettings {
  mode: AskMode
  notice: boolean
  cue: boolean
}

export interface SettingsPort {
  /** The settings as last read. */
  current(): GuardSettings
  /** False until storage has answered once. */
  answered(): boolean
}

/** Remembers, as salted hashes, which conversations were written to from this device. */
export interface MemoryPort {
  /** Gets ready to answer for a conversation. */
  prepare(key: string): void
  /** Whether it was written to before; null when that cannot be said. */
  writtenBefore(key: string): boolean | null
  remember(key: string): void
}

export interface Cue {
  recipient: Recipient
}

export interface Notice {
  what: DeleteMenu['what']
  recipient: Recipient
}

/** What the person sees. Implemented by lib/prompt, which arrives after the guard. */
export interface PromptUi {
  /** Opens the card beside `near` and returns at once. Exactly one of the callbacks is called, at most once. */
  open(question: Question, view: PromptView, on: PromptEvents): OpenPrompt
  showCue(cue: Cue | null, near: HTMLElement | null, avatar: HTMLImageElement | null): void
  showNotice(notice: Notice | null, near: Element | null): void
  say(saying: Saying | null, near: HTMLElement | null): void
}

export interface PromptView {
  near: HTMLElement
  avatar: HTMLImageElement | null
  /** `code` of the key that opened the prompt and may still be down; null when it was no key. */
  openingKey: string | null
}

export interface PromptEvents {
  answer(answer: Answer): void
  /** The page keeps taking the prompt away. */
  lost(): void
}

export interface OpenPrompt {
  /** Sees every key event while the prompt is open, before the page. */
  shieldKey(event: KeyboardEvent): void
  close(): void
}

export interface GuardPorts {
  page: PagePort
  settings: SettingsPort
  memory: MemoryPort
  /** The UI: at once if it is here, otherwise when it has loaded, or null when it cannot be had. */
  ui: { current(): PromptUi | null; load(): Promise<PromptUi | null> }
  /** Milliseconds since the epoch. */
  now(): number
  /** The extension was updated or removed under this page. */
  orphan(): boolean
  /** The browser's own confirm box, for when the UI cannot be had. */
  confirmBox(question: Question): boolean
  /** The browser's own alert box, likewise. */
  alertBox(saying: Saying): void
  /** Called when health may have changed. */
  healthChanged(): void
}
