/**
 * What becomes of sends that have left: their effect is looked for, what would send them twice is held until it is seen
 * (I5), and where nothing comes of one the person may make it once more (I4). lib/core/send/latch.ts decides; this looks.
 */
import {
  isWritten,
  type Latch,
  latchSend,
  noteLeft,
  notePassing,
  observe,
  rulePress,
  tellOf,
  WAIT_MS,
} from '../../core/send/latch.ts'
import { findChange, type SendSnapshot } from '../../core/send/verify.ts'
import type { SendSite } from '../../page/sends.ts'
import type { Before, EffectPorts, Effects } from './effect-ports.ts'

/** How often the page is looked at for an effect, and for whether an offer still stands. */
const [LOOK_MS, OFFERED_LOOK_MS] = [50, 200]

/** Pressed twice on purpose: a second sticker is a second sticker. */
const ONE_BY_ONE: readonly SendSite['path'][] = ['one-press', 'reaction', 'files']
/** The first event of a press, whatever it is made with. */
const BEGINNING = ['pointerdown', 'keydown', 'beforeinput', 'drop', 'paste']

/** A send that has left. */
interface Going {
  latch: Latch
  /** How to look for it: a box that the page has rebuilt is followed. */
  send: SendSite
  before: Before
  /** Something was pressed, so it may have left. */
  mayHaveLeft: boolean
  /** When a press was first held because of it. */
  heldAt: number | null
  told: ReturnType<typeof tellOf>
}

export function createEffects(ports: EffectPorts, lifetime: AbortSignal): Effects {
  const { page, take, isAsking, say, sent, time } = ports
  let going: Going[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  /** A press that passes, from its first event on. */
  let press: { snapshot: SendSnapshot; before: Before } | null = null

  const readBefore: Effects['before'] = (send, { draft }) => ({
    progress: page.readProgress(send),
    messages: page.countSent(send, draft),
  })

  const inSameBox = ({ latch, send }: Going, now: SendSnapshot): SendSnapshot =>
    now.box === send.box ? { ...now, box: latch.snapshot.box } : now

  const find = (snapshot: SendSnapshot) =>
    going.find((each) => findChange(each.latch.snapshot, inSameBox(each, snapshot)) === null)

  function add(latch: Latch, send: SendSite, before: Before, mayHaveLeft: boolean): void {
    going.push({ latch, send, before, mayHaveLeft, heldAt: null, told: null })
    look()
  }

  function look(busy = isAsking()): void {
    clearTimeout(timer)
    if (lifetime.aborted) return
    going = going.filter((each) => lookFor(each, busy))
    const stages = going.map(({ latch }) => latch.stage).filter((stage) => stage !== 'spent')
    const ms = stages.every((stage) => stage === 'offered') ? OFFERED_LOOK_MS : LOOK_MS
    if (stages.length > 0) timer = setTimeout(look, ms)
  }

  /** @returns whether it must be looked for any longer */
  function lookFor(each: Going, busy: boolean): boolean {
    const { latch } = each
    const { snapshot, path } = latch
    const rebuilt = isWritten(path) && !page.isThere(each.send) ? page.fieldOf(each.send) : null
    if (rebuilt) each.send = { ...each.send, box: rebuilt, control: null }
    const { send } = each
    const now = take(send)
    const current = now && inSameBox(each, now)
    // Another chat shows other messages.
    const here = current !== null && findChange(snapshot, current)?.what !== 'recipient'
    const sight = {
      current,
      moved: current !== null && page.readProgress(send) !== each.before.progress,
      shown: here && page.countSent(send, snapshot.draft) > each.before.messages,
      // Costs more, and matters only then.
      tells: time() - latch.since < WAIT_MS || !here || page.tellsOwn(send),
      busy,
    }
    const seen = observe(latch, sight, time())
    // What went without a question was known to go.
    if (seen.sent && latch.confirmed) sent(snapshot)
    if (seen.latch) each.latch = seen.latch
    if (!busy) tell(each, seen.latch)
    return seen.latch !== null
  }

  function tell(each: Going, latch: Latch | null): void {
    const { send, heldAt, mayHaveLeft, told } = each
    const { path, snapshot } = each.latch
    const { recipient } = snapshot.reading
    each.told = tellOf(latch, heldAt, time())
    if (each.told === told) return
    if (each.told === null) say(null, send)
    else if (each.told === 'wait') say({ kind: 'on-its-way', recipient }, send)
    else say({ kind: 'press-again', recipient, path, mayHaveLeft }, send)
  }

  return {
    before: readBefore,
    forget(snapshot) {
      const like = find(snapshot)
      going = going.filter((each) => each !== like)
    },
    replayed(send, snapshot, before, done) {
      add(latchSend(snapshot, send.path, true, done ? 'waiting' : 'offered', time()), send, before, done)
    },
    rule(send, snapshot, event) {
      const like = find(snapshot)
      if (!like) return 'free'
      const { path } = send
      const part = { path, trusted: event.isTrusted, begins: BEGINNING.includes(event.type) }
      return rulePress(like.latch, part, time())
    },
    passing(send, snapshot) {
      if (press === null || findChange(press.snapshot, snapshot) !== null)
        press = { snapshot, before: readBefore(send, snapshot) }
      const like = find(snapshot)
      if (like) like.latch = notePassing(like.latch, time())
    },
    passed(send, snapshot) {
      const before = press?.before ?? readBefore(send, snapshot)
      press = null
      const like = find(snapshot)
      if (!like && ONE_BY_ONE.includes(send.path)) return
      if (!like) add(latchSend(snapshot, send.path, false, 'leaving', time()), send, before, true)
      else like.mayHaveLeft = true
      // A form submits after the click: until then the press is not over.
      setTimeout(() => {
        const each = find(snapshot)
        if (each) each.latch = noteLeft(each.latch, time())
        look()
      })
    },
    held(snapshot) {
      const like = find(snapshot)
      if (like) like.heldAt ??= time()
    },
    mayHaveLeft: (snapshot) => find(snapshot) !== undefined,
    look: () => going.length > 0 && look(),
    drop() {
      for (const each of going) each.told = null
      look(true)
    },
  }
}
