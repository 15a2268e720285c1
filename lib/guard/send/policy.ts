/** Gathers what a verdict goes by. Between the pure judgement and the flow. */
import { nobody } from '../../core/people/trust.ts'
import { type Ask, judge, type Verdict } from '../../core/send/verdict.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { GuardPorts } from '../ports.ts'

/**
 * The verdict on a send as it stands.
 * @param mayHaveLeft the same went its way a moment ago
 * @param held it may not pass
 */
export interface Policy {
  (send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean, held: true): Ask
  (send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean, held: boolean): Verdict
}

type PolicyPorts = Pick<GuardPorts, 'settings' | 'trust' | 'everyone' | 'orphan'> & {
  page: Pick<GuardPorts['page'], 'readSurface'>
}

export function createPolicy(ports: PolicyPorts, follower: Pick<Follower, 'situation'>): Policy {
  const { page, settings, trust, everyone, orphan } = ports
  return ((send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean, held: boolean) => {
    const answered = settings.answered()
    const { mode, off } = settings.current()
    return judge({
      snapshot,
      path: send.path,
      situation: follower.situation(send, snapshot),
      // Until storage has answered: every message, nobody trusted, nothing switched off.
      rules: answered ? { mode, trust: trust.list(), off } : { mode: 'every', trust: nobody, off: new Set() },
      paused: settings.pausedUntil() !== null,
      answered,
      held,
      // No setting asks for it yet.
      seconds: 0,
      oneSided: () => !everyone.seenLately(page.readSurface().place),
      caveat: mayHaveLeft ? 'may-have-left' : orphan() ? 'orphan' : answered ? null : 'settings-unread',
    })
  }) as Policy
}
