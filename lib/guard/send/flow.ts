/** From a held send to its end: ask, verify, replay, and see that it was sent (docs/design.md 5). One way for all paths. */
import type { Saying } from '../../core/send/question.ts'
import { judgeAnswer, type Verdict } from '../../core/send/stop-question.ts'
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
  snapshot: SendSnapshot
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
  /** The last press was held without a question. */
  let latched = false
  /** Waits for a key to come up before the confirm box opens, so that a held key cannot press its OK. */
  let onRelease: (() => void) | null = null

  const take = (send: SendSite): SendSnapshot => ({
    reading: follower.read(send),
    draft: page.readDraft(send),
    box: send.box,
  })
  const takeIfThere = (send: SendSite) => (page.isThere(send) ? take(send) : null)
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

  function mayPass(send: SendSite, event: Event): boolean {
    if (pending !== null) return false
    if (page.isHarmless(send)) return true
    const snapshot = take(send)
    if (replaying !== null && findChange(replaying, snapshot) === null) return true
    const ruling = effects.rule(send, snapshot, event)
    latched = ruling === 'hold'
    const passes = ruling === 'repeat' || (ruling === 'free' && policy.allows(send, snapshot))
    if (passes) effects.passing(send, snapshot)
    return passes
  }

  function ask(send: SendSite, key: string | null, trusted: boolean): void {
    if (pending !== null) return
    if (latched) {
      effects.held(take(send))
      return
    }
    const ruled = flood.judge(trusted)
    if (ruled === 'tell' && ui.current()) say({ kind: 'script-held' }, send)
    if (ruled !== 'ask') return
    takeBackOffer()
    const field = page.fieldOf(send)
    const caret = field && saveCaret(field)
    const writing = field !== null || isWritingIn(send.box)
    const mine: Pending = { send, snapshot: take(send), key, trusted, caret, writing, prompt: null }
    pending = mine
    const ready = ui.current()
    if (ready) {
      open(mine, ready)
      return
    }
    void ui.load().then((loaded) => {
      if (pending !== mine || lifetime.aborted) return
      if (loaded) open(mine, loaded)
      else askByConfirmBox(mine)
    })
  }

  function open(mine: Pending, prompt: PromptUi): void {
    // The UI may have taken a moment to load: another chat is another question, and more words belong to this one.
    const { send } = mine
    const current = takeIfThere(send)
    const change = findChange(mine.snapshot, current)
    if (change !== null && (current === null || change.what !== 'draft' || isEmpty(current.draft))) {
      pending = null
      mine.caret?.restore(page.fieldOf(send), false)
      say({ kind: 'changed', change, recipient: mine.snapshot.reading.recipient, path: send.path }, send)
      return
    }
    mine.snapshot = current ?? mine.snapshot
    const field = page.fieldOf(send)
    // And the caret stands after those words.
    mine.caret = field && saveCaret(field)
    prompt.say(null, null)
    const view = {
      near: page.placeOf(send),
      avatar: avatarFor(mine),
      openingKey: mine.key,
      writing: mine.writing,
    }
    const asked = questionOf(mine)
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
    const { reading } = mine.snapshot
    mine.prompt = prompt.open(asked.question, view, {
      answer: (answer) => finish(mine, { kind: answer === 'send' ? 'send' : 'back' }),
      typedOn,
      lost,
      trust: (again) => ports.trust.trust(reading, again),
      alwaysAsk: () => ports.trust.alwaysAsk(reading),
    })
  }

  const questionOf = ({ send, snapshot }: Pending) =>
    policy.questionOf(send, snapshot, effects.mayHaveLeft(snapshot))

  /** The face in the header belongs to whoever the chat is with, not to those who are chosen in a sheet. */
  const avatarFor = ({ send, snapshot }: Pending) =>
    snapshot.reading.stay === null ? null : page.headerAvatar(send.box)

  /** The last resort: never silent, never stuck. */
  function askByConfirmBox(mine: Pending): void {
    mine.prompt = null
    const openBox = () => {
      onRelease = null
      if (pending === mine)
        finish(mine, {
          kind: ports.confirmBox(questionOf(mine)) ? 'send' : 'back',
        })
    }
    if (mine.key === null) openBox()
    else onRelease = openBox
  }

  /** @param typing the person types on: the key that is going down goes into the box */
  function finish(mine: Pending, verdict: Verdict, typing = false): void {
    if (pending !== mine) return
    pending = null
    const { send, snapshot } = mine
    mine.prompt?.close()
    const same = findChange(snapshot, takeIfThere(send)) === null
    mine.caret?.restore(page.fieldOf(send), same, typing)
    if (verdict.kind !== 'send') {
      flood.refused(mine.trusted)
      if (verdict.kind === 'picked-other') say(verdict, send)
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
  function replay({ send, snapshot }: Pending): void {
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
    mayPass,
    passed(send) {
      if (page.isHarmless(send)) return
      sentAt = performance.now()
      const snapshot = take(send)
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
