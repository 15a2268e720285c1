/** Whether a replay had its effect, and what the person may do when it had none (I4). */
import { grantPermit, type Permit, permits, RETRY_MS } from '../core/permit.ts'
import type { Saying } from '../core/question.ts'
import { findChange, isEmpty, type SendSnapshot } from '../core/verify.ts'
import type { SendSite } from './page-port.ts'

/** How long a replay may take to show its effect (I4). */
const REPLAY_MS = 2_000
/** How often a replay is looked at for its effect. */
const LOOK_MS = 50

export interface Effects {
  /**
   * Sees whether the replayed send is carried out, and otherwise lets the person repeat it.
   * @param before the progress as read before the replay
   */
  see(send: SendSite, snapshot: SendSnapshot, before: string): void
  /** Lets the person make this send themselves: once, and only to the recipient they confirmed (I5). */
  offerRepeat(send: SendSite, snapshot: SendSnapshot): void
  /** Whether this is that repeat. */
  isRepeat(send: SendSite, current: SendSnapshot, event: Event): boolean
  /** Takes the offer back. */
  drop(): void
}

export interface EffectPorts {
  /** The send as it stands now; null when what it is made in has gone. */
  take(send: SendSite): SendSnapshot | null
  readProgress(send: SendSite): string
  /** Another send is being asked about. */
  isAsking(): boolean
  say(saying: Saying | null, send: SendSite): void
  sent(snapshot: SendSnapshot): void
  now(): number
}

/** The events that complete a gesture, and so use its permission up. */
const COMPLETING = ['keydown', 'click', 'submit', 'beforeinput', 'drop', 'paste']

export function createEffects(ports: EffectPorts, lifetime: AbortSignal): Effects {
  const { take, readProgress, say, now } = ports
  let permit: Permit | null = null

  function see(send: SendSite, snapshot: SendSnapshot, before: string): void {
    const startedAt = performance.now()
    const timer = setInterval(() => {
      const late = performance.now() - startedAt >= REPLAY_MS
      const current = take(send)
      const moved = current !== null && readProgress(send) !== before
      const change = findChange(snapshot, current)
      const unsent = !moved && change === null
      if (unsent && !late && !lifetime.aborted) return
      clearInterval(timer)
      if (lifetime.aborted) return
      if (!unsent) {
        // Whoever has gone on to another chat has seen it leave; a draft that was only changed has not left.
        const gone = current === null || change?.what !== 'draft' || isEmpty(current.draft)
        if (moved || gone) ports.sent(snapshot)
      } else if (!ports.isAsking()) offerRepeat(send, snapshot)
    }, LOOK_MS)
  }

  function offerRepeat(send: SendSite, snapshot: SendSnapshot): void {
    const offered = grantPermit(snapshot, send.path, now(), RETRY_MS)
    permit = offered
    say({ kind: 'press-again', recipient: snapshot.reading.recipient, path: send.path }, send)
    // The words go when the permit can no longer stand, not only when it is used.
    const timer = setInterval(() => {
      const stands = permit === offered && permits(offered, offered.path, take(send), now())
      if (stands && !lifetime.aborted) return
      clearInterval(timer)
      if (permit === offered) drop(send)
    }, LOOK_MS * 4)
  }

  function drop(send: SendSite | null): void {
    if (permit === null) return
    permit = null
    if (send) say(null, send)
  }

  return {
    see,
    offerRepeat,
    isRepeat(send, current, event) {
      if (permit === null || !event.isTrusted) return false
      const stands = permits(permit, send.path, current, now())
      // A permit that met a change is dead even if all is as before again.
      if (!stands || COMPLETING.includes(event.type)) permit.used = true
      return stands
    },
    drop: () => drop(null),
  }
}
