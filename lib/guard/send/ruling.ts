/** What an event that would send gets: the latch first, then a verdict, judged once a gesture as far as that stands. */
import { type Course, isHolding, isReplay } from '../../core/send/course.ts'
import { passes, type Ruled } from '../../core/send/ruled.ts'
import { type Ask, type Pass, stands, type Verdict } from '../../core/send/verdict.ts'
import type { SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { GuardPorts } from '../ports.ts'
import type { SendJudge } from '../sentry/send-judge.ts'
import type { Effects } from './effect-ports.ts'
import type { Policy } from './policy.ts'

export interface Ruling {
  rule: SendJudge['rule']
  /** The verdict on a held send as it is now, whatever was judged before. */
  judgeHeld(send: SendSite, snapshot: SendSnapshot): Ask
}

/** @param courseNow the course of the send that is held */
export function createRuling(
  page: Pick<GuardPorts['page'], 'isHarmless'>,
  follower: Pick<Follower, 'noteSend'>,
  policy: Policy,
  effects: Pick<Effects, 'rule' | 'passing' | 'mayHaveLeft'>,
  courseNow: () => Course,
): Ruling {
  function rule(send: SendSite, event: Event, earlier: Ruled | null): Ruled {
    const course = courseNow()
    if (isHolding(course)) return { kind: 'held', snapshot: null }
    const wasHeld = earlier !== null && !passes(earlier)
    if (!wasHeld && page.isHarmless(send)) return { kind: 'let' }
    const snapshot = follower.noteSend(send)
    const pass: Pass = { kind: 'pass', snapshot, path: send.path, informed: false }
    if (!wasHeld && isReplay(course, snapshot)) return pass
    const latch = effects.rule(send, snapshot, event)
    if (latch === 'hold') return { kind: 'held', snapshot }
    const verdict =
      latch === 'repeat' && !wasHeld ? pass : judge(send, snapshot, earlier, wasHeld || latch === 'ask')
    if (verdict.kind === 'pass') effects.passing(send, snapshot)
    return verdict
  }

  function judge(send: SendSite, snapshot: SendSnapshot, earlier: Ruled | null, held: boolean): Verdict {
    if (stands(earlier, snapshot, send.path) && !(held && earlier.kind === 'pass')) return earlier
    return policy(send, snapshot, effects.mayHaveLeft(snapshot), held)
  }

  const judgeHeld = (send: SendSite, snapshot: SendSnapshot) =>
    policy(send, snapshot, effects.mayHaveLeft(snapshot), true)

  return { rule, judgeHeld }
}
