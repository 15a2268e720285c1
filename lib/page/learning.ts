/** What a page teaches: controls that send at once, although nobody knew them. */
import type { SendSite } from './sends.ts'

/** A control that might send at once. Known by its place in the structure, never by its words. */
export interface LearnablePress {
  control: Element
  shape: string
  chat: HTMLElement
}

/** One's own messages at the end of a chat, to see whether one has come. */
export interface OwnMessages {
  count: number
  last: Element | null
  end: Element | null
}

export interface LearningPage {
  /** The control that an activation of `target` presses, if it may turn out to send at once; null when it is harmless. */
  learnableAt(target: Element): LearnablePress | null
  readOwnMessages(chat: Element): OwnMessages
  /** Holds presses of this kind from now on; `long`: it is pressed and held, as a microphone is. */
  learn(press: LearnablePress, long: boolean): void
  /** It turned out to send nothing: neither this kind of control, nor files in this page's composers. */
  unlearn(send: SendSite): void
  /** Whether that is what is known of it. */
  isHarmless(send: SendSite): boolean
  /** How many dialogs are open that something can be sent from. */
  countDialogs(): number
}
