/** What the guard needs from outside: lib/tiktok is the page, lib/prompt the UI, lib/platform the browser. */
import type { AskMode } from '../core/ask-mode.ts'
import type { Recipient } from '../core/people/recipient.ts'
import type { Kept, TrustList, Who } from '../core/people/trust.ts'
import type { PersonsAnswer } from '../core/send/course.ts'
import type { Saying } from '../core/send/question.ts'
import type { Asked } from '../core/send/verdict.ts'
import type { SignalName } from '../core/signals/all.ts'
import type { Hours, MessageReader } from '../core/signals/signal.ts'
import type { DeleteMenu } from '../page/deletes.ts'
import type { GuardedPage } from '../page/page.ts'
import type { SurfacePlace } from '../page/surface.ts'

export interface GuardSettings {
  mode: AskMode
  notice: boolean
  cue: boolean
  reactions: boolean
  /** Signals the person has switched off. */
  off: ReadonlySet<SignalName>
  lateHours: Hours | null
}

export interface SettingsPort {
  /** The settings as last read. */
  current(): GuardSettings
  /** False until storage has answered once. */
  answered(): boolean
  /** When the person's pause ends, in milliseconds since the epoch; null: nothing rests. */
  pausedUntil(): number | null
}

/** Remembers, as salted hashes, which conversations were written to from this device. */
export interface MemoryPort {
  /** Gets ready to answer for a conversation. */
  prepare(key: string): void
  /** Whether it was written to before; null when that cannot be said. */
  writtenBefore(key: string): boolean | null
  remember(key: string): void
  /** Everything was forgotten: what was answered before no longer counts. */
  forget(): void
}

/** Whom the person asked not to be asked about, and where they always want to be. */
export interface TrustPort {
  /** As last read; nobody until storage has answered. */
  list(): TrustList
  /** Resolves to whether it is kept. `again`: clicked a second time, which a group needs. */
  trust(who: Who, again: boolean): Promise<Kept>
  alwaysAsk(who: Who): Promise<Kept>
  /** `who` is seen under this name now: trust that no longer fits ends. */
  seen(who: Who): void
}

/** Where TikTok has offered to delete for everyone on this device lately: there the one-sided sentence is not said (I7). */
export interface EveryoneMemory {
  seenLately(place: SurfacePlace): boolean
  noteSeen(place: SurfacePlace): void
}

export interface Cue {
  recipient: Recipient
  /** When the pause ends that is under way; null: there is none. */
  pausedUntil: number | null
}

export interface Notice {
  what: DeleteMenu['what']
  recipient: Recipient
  /** The words are not known: it only may be so. */
  unsure: boolean
  /** It was already read out for this menu. */
  quiet: boolean
}

/** What the person sees. Implemented by lib/prompt, which arrives after the guard. */
export interface PromptUi {
  /**
   * Puts a question and returns at once: a card beside `near`, a stop in the middle of the window. Either it is answered, at
   * most once, or lost.
   */
  ask(asked: Asked, view: PromptView, on: PromptEvents): OpenPrompt
  showCue(cue: Cue | null, near: HTMLElement | null, avatar: HTMLImageElement | null): void
  /** @param onMore the person wants to know what they can still do */
  showNotice(notice: Notice | null, near: Element | null, onMore: () => void): void
  say(saying: Saying | null, near: HTMLElement | null): void
}

export interface PromptView {
  near: HTMLElement
  avatar: HTMLImageElement | null
  /** `code` of the key that opened the prompt and may still be down; null when it was no key. */
  openingKey: string | null
  /** Something is being written behind the prompt: who types on writes there. */
  writing: boolean
}

export interface PromptEvents {
  /** Typing on gives the focus back, for the key that is going down. */
  answered(answer: PersonsAnswer): void
  /** The page keeps taking the prompt away. */
  lost(): void
  /** Neither answers the question. They resolve to whether it is kept. */
  trust(again: boolean): Promise<Kept>
  alwaysAsk(): Promise<Kept>
}

export interface OpenPrompt {
  /** Sees every key event while the prompt is open, before the page; false for a key that is typed on. */
  shieldKey(event: KeyboardEvent): boolean
  close(): void
}

export interface GuardPorts {
  page: GuardedPage
  settings: SettingsPort
  memory: MemoryPort
  everyone: EveryoneMemory
  trust: TrustPort
  /** The UI: at once if it is here, otherwise when it has loaded, or null when it cannot be had. */
  ui: { current(): PromptUi | null; load(): Promise<PromptUi | null> }
  /** What reads the message's own words, likewise. */
  reader: { current(): MessageReader | null; load(): Promise<MessageReader | null> }
  /** Has the notice's script run in this frame; false when that is impossible. */
  loadNotice(): Promise<boolean>
  /** Milliseconds since the epoch. */
  now(): number
  /** Minutes since local midnight. */
  minuteOfDay(): number
  /** 0 to 1, as Math.random gives it. */
  random(): number
  /** The extension was updated or removed under this page. */
  orphan(): boolean
  /** The browser's own confirm box, for when the UI cannot be had. */
  confirmBox(asked: Asked): boolean
  /** The browser's own alert box, likewise. */
  alertBox(saying: Saying): void
  /** Opens the page about what can still be done. */
  openHelp(): void
  /** Called when health may have changed. */
  healthChanged(): void
}
