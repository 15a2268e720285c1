/** From a held send to its end: ask, verify, replay, and see that it was sent (design, section 5). */
import { decide } from '../core/decide.ts'
import type { SendPath } from '../core/intent.ts'
import { grantPermit, type Permit, RETRY_MS, spendPermit } from '../core/permit.ts'
import { type Answer, askCard, type Caveat, type Question, type Saying } from '../core/question.ts'
import { nobody } from '../core/trust.ts'
import { findChange, isEmpty, type SendSnapshot } from '../core/verify.ts'
import { type Caret, saveCaret } from './caret.ts'
import type { Follower } from './follow.ts'
import type { SendJudge } from './gestures.ts'
import type { GuardPorts, OpenPrompt, PromptUi } from './ports.ts'

/** A held send that waits for the person. */
interface Pending {
  path: SendPath
  composer: HTMLElement
  snapshot: SendSnapshot
  key: string | null
  caret: Caret
  prompt: OpenPrompt | null
}

export interface Flow extends SendJudge {
  /** The open prompt, which must see every key. */
  prompt(): OpenPrompt | null
  /** A key was released (null: the window lost the keyboard, and no release will come). The confirm box waits for it. */
  released(code: string | null): void
  /** Ends whatever is open as if the person had chosen to keep writing. */
  dismiss(): void
}

/** How long a replay may take to show its effect (I4). */
const REPLAY_MS = 2_000
/** How often a replay is looked at for its effect. */
const LOOK_MS = 50

export function createFlow(ports: GuardPorts, follower: Follower, lifetime: AbortSignal): Flow {
  const { page, settings, ui, now } = ports
  let pending: Pending | null = null
  let retry: Permit | null = null
  /** Waits for a key to come up before the confirm box opens, so that a held key cannot press its OK. */
  let onRelease: (() => void) | null = null

  const take = (composer: HTMLElement): SendSnapshot => ({
    reading: follower.read(composer),
    draft: page.readDraft(composer),
    composer,
  })
  const takeIfThere = (composer: HTMLElement) => (composer.isConnected ? take(composer) : null)
  const mode = () => (settings.answered() ? settings.current().mode : 'every')
  const judged = (snapshot: SendSnapshot, composer: HTMLElement) =>
    decide({ mode: mode(), trust: nobody, off: new Set() }, follower.situation(composer, snapshot.reading))

  function mayPass(path: SendPath, composer: HTMLElement, event: Event): boolean {
    if (pending !== null) return false
    const snapshot = take(composer)
    const enters = path === 'enter' && event.isTrusted && event.type === 'keydown'
    if (retry !== null && enters && spendPermit(retry, snapshot, now())) return true
    return judged(snapshot, composer).kind === 'allow'
  }

  function passed(composer: HTMLElement): void {
    follower.sent(follower.read(composer))
  }

  function ask(path: SendPath, composer: HTMLElement, key: string | null): void {
    if (pending !== null) return
    dropRetry()
    const mine: Pending = {
      path,
      composer,
      snapshot: take(composer),
      key,
      caret: saveCaret(composer),
      prompt: null,
    }
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
    const current = takeIfThere(mine.composer)
    const change = findChange(mine.snapshot, current)
    if (change !== null && (current === null || change.what !== 'draft' || isEmpty(current.draft))) {
      pending = null
      mine.caret.restore(page.readSurface().composer, false)
      say({ kind: 'changed', change, recipient: mine.snapshot.reading.recipient })
      return
    }
    mine.snapshot = current ?? mine.snapshot
    prompt.say(null, null)
    const near = page.composerBox(mine.composer)
    const view = { near, avatar: page.headerAvatar(mine.composer), openingKey: mine.key }
    mine.prompt = prompt.open(questionOf(mine), view, {
      answer: (answer) => finish(mine, answer),
      lost: () => askByConfirmBox(mine),
    })
  }

  function questionOf({ snapshot, composer }: Pending): Question {
    const decision = judged(snapshot, composer)
    const reasons = decision.kind === 'allow' ? [] : decision.reasons.map(({ name }) => name)
    return askCard(snapshot.reading.recipient, reasons, snapshot.draft.text, caveat())
  }

  function caveat(): Caveat | null {
    if (ports.orphan()) return 'orphan'
    return settings.answered() ? null : 'settings-unread'
  }

  /** The last resort: never silent, never stuck. */
  function askByConfirmBox(mine: Pending): void {
    mine.prompt = null
    const openBox = () => {
      onRelease = null
      if (pending === mine) finish(mine, ports.confirmBox(questionOf(mine)) ? 'send' : 'keep-writing')
    }
    if (mine.key === null) openBox()
    else onRelease = openBox
  }

  function finish(mine: Pending, answer: Answer): void {
    if (pending !== mine) return
    pending = null
    mine.prompt?.close()
    const same = findChange(mine.snapshot, takeIfThere(mine.composer)) === null
    mine.caret.restore(page.readSurface().composer, same)
    if (answer !== 'send') return
    // Read last of all: giving back the focus has called handlers of the page.
    const change = findChange(mine.snapshot, takeIfThere(mine.composer))
    const { recipient } = mine.snapshot.reading
    if (change !== null) say({ kind: 'changed', change, recipient })
    else replay(mine)
  }

  /** Runs in the task of the person's click, so that nothing can change between verifying and sending (I2). */
  function replay({ path, composer, snapshot }: Pending): void {
    follower.confirmed(snapshot.reading)
    if (page.replaySend(path, composer)) seeEffect(composer, snapshot)
    else offerRetry(composer, snapshot)
  }

  /** After a send TikTok empties the composer. If it has not within 2 s, the person presses Enter themselves (I4). */
  function seeEffect(composer: HTMLElement, snapshot: SendSnapshot): void {
    const startedAt = performance.now()
    const timer = setInterval(() => {
      const late = performance.now() - startedAt >= REPLAY_MS
      const current = takeIfThere(composer)
      const unsent = findChange(snapshot, current) === null
      if (unsent && !late && !lifetime.aborted) return
      clearInterval(timer)
      if (lifetime.aborted) return
      if (unsent && pending === null) offerRetry(composer, snapshot)
      else if (current?.draft.text === '') follower.sent(snapshot.reading)
    }, LOOK_MS)
  }

  function offerRetry(composer: HTMLElement, snapshot: SendSnapshot): void {
    const permit = grantPermit(snapshot, now(), RETRY_MS)
    retry = permit
    say({ kind: 'press-again', recipient: snapshot.reading.recipient }, composer)
    // The words go when the permit can no longer stand, not only when it is used.
    const timer = setInterval(() => {
      const stands = retry === permit && !permit.used && now() <= permit.expiresAt
      if (stands && findChange(snapshot, takeIfThere(composer)) === null && !lifetime.aborted) return
      clearInterval(timer)
      if (retry === permit) dropRetry()
    }, LOOK_MS * 4)
  }

  function dropRetry(): void {
    if (retry === null) return
    retry = null
    ui.current()?.say(null, null)
  }

  function say(saying: Saying, near: HTMLElement | null = page.readSurface().composer): void {
    const prompt = ui.current()
    if (prompt) prompt.say(saying, near && page.composerBox(near))
    else ports.alertBox(saying)
  }

  return {
    mayPass,
    passed,
    ask,
    prompt: () => pending?.prompt ?? null,
    released(code) {
      if (pending !== null && (code === null || pending.key === code)) {
        pending.key = null
        onRelease?.()
      }
    },
    dismiss() {
      dropRetry()
      if (pending !== null) finish(pending, 'keep-writing')
    },
  }
}
