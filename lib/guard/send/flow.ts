/** Carries out what the course of a send says (core/send/course.ts). Decides nothing itself. One way for all paths. */
import {
  type Course,
  type CourseEvent,
  type Effect,
  FREE,
  type Held,
  isOpen,
  step,
} from '../../core/send/course.ts'
import type { Saying } from '../../core/send/question.ts'
import type { Ruled } from '../../core/send/ruled.ts'
import { findChange } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { GuardPorts, OpenPrompt } from '../ports.ts'
import type { SendJudge } from '../sentry/send-judge.ts'
import { isWritingIn, saveCaret } from './caret.ts'
import { createEffects } from './effect.ts'
import { createFloodGate } from './flood.ts'
import { createPolicy } from './policy.ts'
import { putQuestion, type Site } from './put.ts'
import { createRuling } from './ruling.ts'

export interface Flow extends SendJudge {
  /** The open prompt, which must see every key. */
  prompt(): OpenPrompt | null
  /** A key was released (null: the window lost the keyboard, and no release will come). The confirm box waits for it. */
  released(code: string | null): void
  /** Something has happened in the page that may be the effect of a send. */
  looked(): void
  /** Whether a message left, or was let go, in the last few seconds. */
  sentLately(): boolean
  /** Says something beside what the person was doing. */
  say(saying: Saying, send: SendSite): void
  /** Ends whatever is open as if the person had chosen to keep writing. */
  dismiss(): void
}

/** How long a message may take to stand in the chat. */
const SHOWS_MS = 3_000

/** @param leaving hears of every send that is about to go its way, and its result is called once it has */
export function createFlow(
  ports: GuardPorts,
  follower: Follower,
  leaving: (send: SendSite) => () => void,
  lifetime: AbortSignal,
): Flow {
  const { page, ui } = ports
  const flood = createFloodGate(ports.now)
  let course: Course = FREE
  let site: Site | null = null
  let sentAt = Number.NEGATIVE_INFINITY

  const take = (send: SendSite) => (page.isThere(send) ? follower.noteSend(send) : null)
  const effects = createEffects(
    {
      page,
      take,
      isAsking: () => isOpen(course),
      say,
      sent: ({ reading }) => follower.sent(reading),
      time: () => performance.now(),
    },
    lifetime,
  )
  const { rule, judgeHeld } = createRuling(
    page,
    follower,
    createPolicy(ports, follower),
    effects,
    () => course,
  )

  function hear(event: CourseEvent): void {
    const mine = site
    const next = step(course, event, performance.now())
    course = next.course
    for (const effect of next.effects) if (mine) perform(effect, mine)
  }

  function perform(effect: Effect, mine: Site): void {
    const { send } = mine
    const prompt = ui.current()
    switch (effect.do) {
      case 'load':
        void ui.load().then((loaded) => {
          if (site !== mine || course.at !== 'loading' || lifetime.aborted) return
          const now = loaded ? take(send) : course.held.verdict.snapshot
          hear({ is: 'loaded', ui: loaded !== null, verdict: now && judgeHeld(send, now) })
        })
        break
      case 'ask':
        // A prompt that has had its day may still call.
        if (prompt) putQuestion(ports, prompt, effect.held, mine, (event) => site === mine && hear(event))
        else hear({ is: 'lost' })
        break
      case 'count':
        // Nothing shows the seconds yet, and nobody may be left without a way out.
        hear({ is: 'lost' })
        break
      case 'box': {
        const yes = ports.confirmBox(effect.held.verdict.asked)
        hear({ is: 'answered', answer: { kind: yes ? 'send' : 'back' } })
        break
      }
      case 'close': {
        const { held, typing, refused } = effect
        mine.prompt?.close()
        mine.prompt = null
        const same = findChange(held.verdict.snapshot, take(send)) === null
        mine.caret?.restore(page.fieldOf(send), same, typing)
        if (refused) flood.refused(held.trusted)
        break
      }
      case 'say':
        say(effect.saying, send)
        break
      case 'read':
        hear({ is: 'seen', now: take(send) })
        break
      case 'replay':
        replay(effect.held, send)
    }
  }

  /** Runs in the task of the person's click, so that nothing can change between verifying and sending (I2). */
  function replay({ verdict: { snapshot } }: Held, send: SendSite): void {
    follower.confirmed(snapshot.reading)
    sentAt = performance.now()
    const before = effects.before(send, snapshot)
    const left = leaving(send)
    effects.forget(snapshot)
    let done = false
    try {
      done = page.replaySend(send)
    } finally {
      hear({ is: 'replayed' })
    }
    if (done) left()
    effects.replayed(send, snapshot, before, done)
  }

  function takeBackOffer(): void {
    effects.drop()
    ui.current()?.say(null, null)
  }

  function say(saying: Saying | null, send: SendSite): void {
    const prompt = ui.current()
    if (prompt) prompt.say(saying, page.placeOf(send))
    // A box in the way would be more than what it says is worth.
    else if (saying && saying.kind !== 'on-its-way') ports.alertBox(saying)
  }

  /** The question about a complete gesture: in the very task of its event, so nothing has changed since it was ruled on. */
  function begin(send: SendSite, ruled: Ruled | null, key: string | null, trusted: boolean): void {
    if (isOpen(course)) {
      hear({ is: 'pressed', trusted })
      return
    }
    if (ruled?.kind === 'held') {
      if (ruled.snapshot) effects.held(ruled.snapshot)
      return
    }
    const allowed = flood.judge(trusted)
    if (allowed === 'tell' && ui.current()) say({ kind: 'script-held' }, send)
    if (allowed !== 'ask') return
    takeBackOffer()
    const field = page.fieldOf(send)
    const writing = field !== null || isWritingIn(send.box)
    site = { send, caret: field && saveCaret(field), writing, prompt: null }
    const judged = ruled?.kind === 'ask' || ruled?.kind === 'wait'
    const verdict = judged ? ruled : judgeHeld(send, follower.noteSend(send))
    hear({ is: 'held', held: { verdict, key, trusted }, ui: ui.current() !== null })
  }

  return {
    rule,
    ask: begin,
    passed(send, ruled) {
      if (ruled.kind !== 'pass') return
      const { snapshot } = ruled
      sentAt = performance.now()
      leaving(send)()
      follower.sent(snapshot.reading)
      effects.passed(send, snapshot)
    },
    looked: effects.look,
    sentLately: () => performance.now() - sentAt < SHOWS_MS,
    say,
    prompt: () => (isOpen(course) ? (site?.prompt ?? null) : null),
    released: (key) => hear({ is: 'released', key }),
    dismiss() {
      takeBackOffer()
      hear({ is: 'dismissed' })
    },
  }
}
