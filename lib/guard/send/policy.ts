/** Gathers what a verdict goes by. Between the pure judgement and the flow. */
import { nobody } from '../../core/people/trust.ts'
import type { Caveat } from '../../core/send/question.ts'
import { type Ask, type Case, judge, judgeHeld, type Verdict } from '../../core/send/verdict.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { GuardPorts } from '../ports.ts'

export interface Policy {
  /** The verdict on a send as it stands. `mayHaveLeft`: the same went its way a moment ago. */
  judge(send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean): Verdict
  /** Likewise, on one that may not pass. */
  judgeHeld(send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean): Ask
}

type PolicyPorts = Pick<GuardPorts, 'settings' | 'trust' | 'everyone' | 'orphan' | 'random'> & {
  page: Pick<GuardPorts['page'], 'readSurface'>
}

export function createPolicy(ports: PolicyPorts, follower: Pick<Follower, 'situation'>): Policy {
  const { page, settings, trust, everyone, orphan, random } = ports

  /** Until storage has answered: every message, nobody trusted, nothing switched off. */
  function rules() {
    if (!settings.answered()) return { mode: 'every', trust: nobody, off: new Set<never>() } as const
    const { mode, off } = settings.current()
    return { mode, trust: trust.list(), off }
  }

  function caveatFor(mayHaveLeft: boolean): Caveat | null {
    if (mayHaveLeft) return 'may-have-left'
    if (orphan()) return 'orphan'
    return settings.answered() ? null : 'settings-unread'
  }

  const caseOf = (send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean): Case => ({
    snapshot,
    path: send.path,
    situation: follower.situation(send, snapshot),
    rules: rules(),
    paused: settings.pausedUntil() !== null,
    answered: settings.answered(),
    // No setting asks for it yet.
    seconds: 0,
    telling: () => ({
      oneSided: !everyone.seenLately(page.readSurface().place),
      caveat: caveatFor(mayHaveLeft),
      random,
    }),
  })

  return {
    judge: (...send) => judge(caseOf(...send)),
    judgeHeld: (...send) => judgeHeld(caseOf(...send)),
  }
}
