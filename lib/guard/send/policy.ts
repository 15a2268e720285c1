/** What the policy says of a send, and how its question is put. Between the pure decision and the flow. */

import { knownRecipient } from '../../core/people/recipient.ts'
import { canTrust, nobody } from '../../core/people/trust.ts'
import { decide } from '../../core/send/decide.ts'
import { askCard, type Caveat } from '../../core/send/question.ts'
import { askStop } from '../../core/send/stop-question.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { Asked, GuardPorts } from '../ports.ts'

export interface Policy {
  /** Whether this send may go without a question. */
  allows(send: SendSite, snapshot: SendSnapshot): boolean
  /** The question about it: a card, or a stop. `mayHaveLeft`: the same went its way a moment ago. */
  questionOf(send: SendSite, snapshot: SendSnapshot, mayHaveLeft: boolean): Asked
}

export function createPolicy(ports: GuardPorts, follower: Follower): Policy {
  const { page, settings, trust } = ports

  /** Until storage has answered: every message, nobody trusted, nothing switched off. */
  function rules() {
    if (!settings.answered()) return { mode: 'every', trust: nobody, off: new Set<never>() } as const
    const { mode, off } = settings.current()
    return { mode, trust: trust.list(), off }
  }

  function caveatFor(mayHaveLeft: boolean): Caveat | null {
    if (mayHaveLeft) return 'may-have-left'
    if (ports.orphan()) return 'orphan'
    return settings.answered() ? null : 'settings-unread'
  }

  return {
    allows: (send, snapshot) =>
      settings.pausedUntil() !== null || decide(rules(), follower.situation(send, snapshot)).kind === 'allow',
    questionOf(send, snapshot, mayHaveLeft) {
      const caveat = caveatFor(mayHaveLeft)
      const situation = follower.situation(send, snapshot)
      const decision = decide(rules(), situation)
      const reasons = decision.kind === 'allow' ? [] : decision.reasons
      const oneSided = !ports.everyone.seenLately(page.readSurface().place)
      const { reading, draft } = snapshot
      const about = { message: draft, path: send.path, oneSided }
      if (decision.kind === 'stop') {
        const question = askStop({ ...about, caveat }, reasons, situation, ports.random)
        return { kind: 'stop', question }
      }
      const recipient = knownRecipient(reading)
      const trustable = settings.answered() && canTrust(reading)
      return { kind: 'card', question: askCard({ ...about, recipient, trustable }, reasons, caveat) }
    },
  }
}
