/** Whoever rules on sends: the sentry while it is alone, then the keeper. */
import type { Ruled } from '../../core/send/ruled.ts'
import type { SendSite } from '../../page/sends.ts'

export interface SendJudge {
  /**
   * What an event gets that would send. Called for every event that the page could act on, and for the one that completes
   * a held gesture. `earlier`: what the event before it got; what was held once never passes.
   */
  rule(send: SendSite, event: Event, earlier: Ruled | null): Ruled
  /**
   * A held gesture is complete: ask. `ruled` at this very event, or null when that could not be; `key` names the key that
   * may still be down; `trusted`: a person made it.
   */
  ask(send: SendSite, ruled: Ruled | null, key: string | null, trusted: boolean): void
  /** A passed gesture is complete: it was sent. */
  passed(send: SendSite, ruled: Ruled): void
}
