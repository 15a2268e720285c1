/** What the person sees of the guard. Implemented by lib/prompt, which arrives after it. */
import type { Recipient } from '../core/people/recipient.ts'
import type { Kept } from '../core/people/trust.ts'
import type { PersonsAnswer } from '../core/send/course.ts'
import type { Saying } from '../core/send/question.ts'
import type { Asked } from '../core/send/verdict.ts'
import type { DeleteMenu } from '../page/deletes.ts'

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
