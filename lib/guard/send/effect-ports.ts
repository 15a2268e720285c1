/** What is told and asked of sends that have left (effect.ts), and what looking for them needs. */
import type { Ruling } from '../../core/send/latch.ts'
import type { Saying } from '../../core/send/question.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite, SendsPage } from '../../page/sends.ts'

/** The page as it was before a send left. */
export interface Before {
  progress: string
  /** Messages of one's own with its words. */
  messages: number
}

export interface Effects {
  before(send: SendSite, snapshot: SendSnapshot): Before
  /** A confirmed send is about to be replayed: an earlier one like it no longer counts. */
  forget(snapshot: SendSnapshot): void
  /** A confirmed send was replayed; `done` is false where there was nothing to replay, and only the person can make it. */
  replayed(send: SendSite, snapshot: SendSnapshot, before: Before, done: boolean): void
  /** What is to be done with an event that would send. */
  rule(send: SendSite, snapshot: SendSnapshot, event: Event): Ruling
  /** That event passes, and the page may act on it at once. */
  passing(send: SendSite, snapshot: SendSnapshot): void
  /** The whole press has passed. */
  passed(send: SendSite, snapshot: SendSnapshot): void
  /** A press was held without a question. */
  held(snapshot: SendSnapshot): void
  /** Whether the same went its way a moment ago, and may have left. */
  mayHaveLeft(snapshot: SendSnapshot): boolean
  /** Something has happened in the page: looks at once. */
  look(): void
  /** Takes every offer back. */
  drop(): void
}

export interface EffectPorts {
  page: Pick<SendsPage, 'readProgress' | 'countSent' | 'tellsOwn' | 'fieldOf' | 'isThere'>
  /** The send as it stands now; null when what it is made in has gone. */
  take(send: SendSite): SendSnapshot | null
  /** Another send is being asked about. */
  isAsking(): boolean
  say(saying: Saying | null, send: SendSite): void
  sent(snapshot: SendSnapshot): void
  /** Milliseconds that never jump back. */
  time(): number
}
