/** What the guard needs from outside: lib/tiktok is the page, lib/prompt the UI, lib/platform the browser. */
import type { Saying } from '../core/send/question.ts'
import type { Asked } from '../core/send/verdict.ts'
import type { MessageReader } from '../core/signals/signal.ts'
import type { GuardedPage } from '../page/page.ts'
import type { EveryoneMemory, MemoryPort, SettingsPort, TrustPort } from './person-ports.ts'
import type { PromptUi } from './prompt-port.ts'

export type * from './person-ports.ts'
export type * from './prompt-port.ts'

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
