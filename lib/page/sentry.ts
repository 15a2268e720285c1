/** As much of a page as the sentry needs in every frame. */
import type { PressReader, SendSite } from './sends.ts'

/** Every method is synchronous and leaves the page as it is. */
export interface SentryPage extends PressReader {
  /** Whether `element` is in a DM composer. */
  isInComposer(element: Element): boolean
  /** Whether the address is one of messages. */
  isMessagesPath(): boolean
  /** Everything around a send as plain words, to tell whether it is still the same. */
  wordsAround(send: SendSite): string
  /** Whether the page shows a composer, a conversation list or something to share with. */
  showsMessages(): boolean
  /** Whether a press on `element` opens something to share with. */
  opensShare(element: Element): boolean
}
