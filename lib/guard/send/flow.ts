/** From a held send to its end: ask, verify, replay, and see that it was sent (docs/design.md 5). One way for all paths. */
import type { Saying } from '../../core/send/question.ts'
import { passes, type Ruled } from '../../core/send/ruled.ts'
import { type Answered, judgeAnswer } from '../../core/send/stop-question.ts'
import { type Ask, stands, type Verdict, type Wait } from '../../core/send/verdict.ts'
import { findChange, isEmpty, type SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Follower } from '../follow/follow.ts'
import type { GuardPorts, OpenPrompt, PromptUi } from '../ports.ts'
import type { SendJudge } from '../sentry/gestures.ts'
import { type Caret, isWritingIn, saveCaret } from './caret.ts'
import { createEffects } from './effect.ts'
import { createFloodGate } from './flood.ts'
import { createPolicy } from './policy.ts'

/** A held send that waits for the person. */
interface Pending {
  send: SendSite
  verdict: Ask | Wait
  key: string | null
  trusted: boolean
  caret: Caret | null
  /** Something is being written, in the box or in a note. */
  writing: boolean
  prompt: OpenPrompt | null
}

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
  const { page, ui, now } = ports
  const flood = createFloodGate(now)
  const policy = createPolicy(ports, follower)
  let pending: Pending | null = null
  let sentAt = Number.NEGATIVE_INFINITY
  /** The send that is being replayed: what the page does with it is part of it. */
  let replaying: SendSnapshot | null = null
  /** Waits for a key to come up before the confirm box opens, so that a held key cannot press its OK. */
  let onRelease: (() => void) | null = null

  const takeIfThere = (send: SendSite) => (page.isThere(send) ? follower.noteSend(send) : null)
  const effects = createEffects(
    {
      page,
      take: takeIfThere,
      isAsking: () => pending !== null,
      say,
      sent: ({ reading }) => follower.sent(reading),
      time: () => performance.now(),
    },
    lifetime,
  )

  function rule(send: SendSite, event: Event, earlier: Ruled | null): Ruled {
    if (pending !== null) return { kind: 'held', snapshot: null }
    const wasHeld = earlier !== null && !passes(earlier)
    if (!wasHeld && page.isHarmless(send)) return { kind: 'let' }
    const snapshot = follower.noteSend(send)
    const pass = { kind: 'pass', snapshot, path: send.path, informed: false } as const
    if (!wasHeld && replaying !== null && findChange(replaying, snapshot) === null) return pass
    const ruling = effects.rule(send, snapshot, event)
    if (ruling === 'hold') return { kind: 'held', snapshot }
    const verdict = ruling === 'repeat' && !wasHeld ? pass : judge(send, snapshot, earlier, ruling === 'ask')
    if (verdict.kind === 'pass') effects.passing(send, snapshot)
    return verdict
  }

  /** Once a gesture, as far as that stands. */
  function judge(send: SendSite, snapshot: SendSnapshot, earlier: Ruled | null, mustAsk: boolean): Verdict {
    const held = mustAsk || (earlier !== null && !passes(earlier))
    if (stands(earlier, snapshot, send.path) && !(held && earlier.kind === 'pass')) return earlier
    const mayHaveLeft = effects.mayHaveLeft(snapshot)
    return held ? policy.judgeHeld(send, snapshot, mayHaveLeft) : policy.judge(send, snapshot, mayHaveLeft)
  }

  const judgeAgain = (send: SendSite, snapshot: SendSnapshot) =>
    policy.judgeHeld(send, snapshot, effects.mayHaveLeft(snapshot))

  function ask(send: SendSite, ruled: Ruled | null, key: string | null, trusted: boolean): void {
    if (pending !== null) return
    if (ruled?.kind === 'held') {
      if (ruled.snapshot) effects.held(ruled.snapshot)
      return
    }
    const allowed = flood.judge(trusted)
    if (allowed === 'tell' && ui.current()) say({ kind: 'script-held' }, send)
    if (allowed !== 'ask') return
    takeBackOffer()
    const field = page.fieldOf(send)
    const caret = field && saveCaret(field)
    const writing = field !== null || isWritingIn(send.box)
    const judged = ruled?.kind === 'ask' || ruled?.kind === 'wait'
    const verdict = judged ? ruled : judgeAgain(send, follower.noteSend(send))
    const mine: Pending = { send, verdict, key, trusted, caret, writing, prompt: null }
    pending = mine
    const ready = ui.current()
    if (ready) {
      // In the very task of the event: nothing can have changed.
      if (judged || stillAsks(mine)) open(mine, ready)
      return
    }
    void ui.load().then((loaded) => {
      if (pending !== mine || lifetime.aborted) return
      if (loaded === null) {
        mine.verdict = judgeAgain(send, mine.verdict.snapshot)
        askByConfirmBox(mine)
      } else if (stillAsks(mine)) open(mine, loaded)
    })
  }

  /**
   * The UI may have taken a moment to load: another chat is another question, more words belong to this one, and what reads
   * them has come only now. So it is judged afresh.
   */
  function stillAsks(mine: Pending): boolean {
    const { send, verdict } = mine
    const current = takeIfThere(send)
    const change = findChange(verdict.snapshot, current)
    if (current !== null && (change === null || (change.what === 'draft' && !isEmpty(current.draft)))) {
      mine.verdict = judgeAgain(send, current)
      // And the caret stands after those words.
      const field = page.fieldOf(send)
      mine.caret = field && saveCaret(field)
      return true
    }
    pending = null
    mine.caret?.restore(page.fieldOf(send), false)
    const { recipient } = verdict.snapshot.reading
    if (change !== null) say({ kind: 'changed', change, recipient, path: send.path }, send)
    return false
  }

  function open(mine: Pending, prompt: PromptUi): void {
    const { send, verdict } = mine
    const { asked, snapshot } = verdict
    prompt.say(null, null)
    const view = {
      near: page.placeOf(send),
      avatar: avatarFor(mine),
      openingKey: mine.key,
      writing: mine.writing,
    }
    const lost = () => askByConfirmBox(mine)
    const typedOn = () => finish(mine, { kind: 'back' }, true)
    if (asked.kind === 'stop') {
      const { question } = asked
      mine.prompt = prompt.openStop(question, view, {
        answer: (answer) => finish(mine, judgeAnswer(question, answer)),
        typedOn,
        lost,
      })
      return
    }
    const { reading } = snapshot
    mine.prompt = prompt.open(asked.question, view, {
      answer: (answer) => finish(mine, { kind: answer === 'send' ? 'send' : 'back' }),
      typedOn,
      lost,
      trust: (again) => ports.trust.trust(reading, again),
      alwaysAsk: () => ports.trust.alwaysAsk(reading),
    })
  }

  /** The face in the header belongs to whoever the chat is with, not to those who are chosen in a sheet. */
  const avatarFor = ({ send, verdict }: Pending) =>
    verdict.snapshot.reading.stay === null ? null : page.headerAvatar(send.box)

  /** The last resort: never silent, never stuck. */
  function askByConfirmBox(mine: Pending): void {
    mine.prompt = null
    const openBox = () => {
      onRelease = null
      if (pending === mine) finish(mine, { kind: ports.confirmBox(mine.verdict.asked) ? 'send' : 'back' })
    }
    if (mine.key === null) openBox()
    else onRelease = openBox
  }

  /** @param typing the person types on: the key that is going down goes into the box */
  function finish(mine: Pending, answer: Answered, typing = false): void {
    if (pending !== mine) return
    pending = null
    const { send } = mine
    const { snapshot } = mine.verdict
    mine.prompt?.close()
    const same = findChange(snapshot, takeIfThere(send)) === null
    mine.caret?.restore(page.fieldOf(send), same, typing)
    if (answer.kind !== 'send') {
      flood.refused(mine.trusted)
      if (answer.kind === 'picked-other') say(answer, send)
      else if (typing) say({ kind: 'typed-on' }, send)
      return
    }
    // Read last of all: giving back the focus has called handlers of the page.
    const change = findChange(snapshot, takeIfThere(send))
    const { recipient } = snapshot.reading
    if (change !== null) say({ kind: 'changed', change, recipient, path: send.path }, send)
    else replay(mine)
  }

  /** Runs in the task of the person's click, so that nothing can change between verifying and sending (I2). */
  function replay({ send, verdict: { snapshot } }: Pending): void {
    follower.confirmed(snapshot.reading)
    sentAt = performance.now()
    const before = effects.before(send, snapshot)
    const left = leaving(send)
    effects.forget(snapshot)
    replaying = snapshot
    let done = false
    try {
      done = page.replaySend(send)
    } finally {
      replaying = null
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

  return {
    rule,
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
    ask,
    say,
    prompt: () => pending?.prompt ?? null,
    released(code) {
      if (pending !== null && (code === null || pending.key === code)) {
        pending.key = null
        onRelease?.()
      }
    },
    dismiss() {
      takeBackOffer()
      if (pending !== null) finish(pending, { kind: 'back' })
    },
  }
}
