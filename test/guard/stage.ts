/**
 * The real guard on the fake page, in plain Node: sentry, gestures, keeper, flow. What the person sees is a list; what they do
 * is a method. Needs fake timers.
 */
import { afterEach, beforeEach, vi } from 'vitest'
import type { AskMode } from '../../lib/core/ask-mode.ts'
import { nobody } from '../../lib/core/people/trust.ts'
import type { PersonsAnswer } from '../../lib/core/send/course.ts'
import type { Saying } from '../../lib/core/send/question.ts'
import type { Asked } from '../../lib/core/send/verdict.ts'
import { messageReader } from '../../lib/core/signals/of-message.ts'
import { type StartedKeeper, startKeeper } from '../../lib/guard/keeper.ts'
import type { GuardPorts, GuardSettings, PromptEvents, PromptUi } from '../../lib/guard/ports.ts'
import { startSentry } from '../../lib/guard/sentry/sentry.ts'
import { type FakeElement, FakeEvent, FakeKey, installDom } from '../page/fake-dom.ts'
import { createFakePage, HABITS, type Habits } from '../page/fake-page.ts'

export interface Setting {
  people: string[]
  habits: Partial<Habits>
  mode: AskMode
  off: GuardSettings['off']
  /** `late`: arrives when `uiArrives` is called; `lost`: never. */
  ui: 'here' | 'late' | 'lost'
  keeper: 'here' | 'late' | 'lost'
  /** Whether storage has answered. */
  answered: boolean
  /** Whether every one was written to before, as far as this device knows. */
  writtenBefore: boolean | null
  /** The extension has gone from under the page. */
  orphan: boolean
  /** What the person answers in the browser's own box. */
  confirms: boolean
}

/** The prompt that is open. */
export interface Open {
  asked: Asked
  /** `code` of the key that opened it. */
  openingKey: string | null
  on: PromptEvents
}

export type GuardStage = ReturnType<typeof openStage>

/** Gives the calling file's tests fake timers, and ends what stage each has opened. */
export function inFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    for (const end of opened.splice(0)) end()
    vi.useRealTimers()
  })
}

const opened: (() => void)[] = []

export function openStage(given: Partial<Setting> = {}) {
  const setting: Setting = {
    people: ['mia', 'bob', 'anna'],
    habits: {},
    mode: 'sitting',
    // The chat has only just been opened in every test.
    off: new Set(['just-switched'] as const),
    ui: 'here',
    keeper: 'here',
    answered: true,
    writtenBefore: true,
    orphan: false,
    confirms: false,
    ...given,
  }
  const dom = installDom()
  const fake = createFakePage(dom, setting.people, { ...HABITS, ...setting.habits })
  const end = new AbortController()
  opened.push(() => end.abort())
  const said: (Saying['kind'] | null)[] = []
  const boxes: (Asked | 'unknown')[] = []
  const remembered: string[] = []
  let open: Open | null = null
  let decided = 0

  const promptUi: PromptUi = {
    ask(asked, { openingKey }, on) {
      open = { asked, openingKey, on }
      return {
        // As lib/prompt/shield.ts does with every key but one that is typed on.
        shieldKey(event) {
          event.stopImmediatePropagation()
          return true
        },
        close: () => {
          open = null
        },
      }
    },
    showCue: () => {},
    showNotice: () => {},
    say: (saying) => void said.push(saying?.kind ?? null),
  }
  let uiHere = setting.ui === 'here'
  let waiting: ((ui: PromptUi | null) => void)[] = []

  const ports: GuardPorts = {
    page: fake.page,
    settings: {
      current: () => ({
        mode: setting.mode,
        notice: false,
        cue: false,
        reactions: false,
        off: setting.off,
        lateHours: null,
      }),
      answered: () => setting.answered,
      pausedUntil: () => null,
    },
    memory: {
      prepare: () => {},
      writtenBefore: () => setting.writtenBefore,
      remember: (key) => void remembered.push(key),
      forget: () => {},
    },
    everyone: { seenLately: () => false, noteSeen: () => {} },
    trust: {
      // Asked for once in each decision, and nowhere else.
      list: () => {
        decided += 1
        return nobody
      },
      trust: async () => true,
      alwaysAsk: async () => true,
      seen: () => {},
    },
    ui: {
      current: () => (uiHere ? promptUi : null),
      load: () =>
        uiHere
          ? Promise.resolve(promptUi)
          : setting.ui === 'lost'
            ? Promise.resolve(null)
            : new Promise((resolve) => waiting.push(resolve)),
    },
    reader: { current: () => messageReader, load: () => Promise.resolve(messageReader) },
    loadNotice: async () => false,
    now: Date.now,
    minuteOfDay: () => 720,
    random: () => 0.5,
    orphan: () => setting.orphan,
    confirmBox(asked) {
      boxes.push(asked)
      return setting.confirms
    },
    alertBox: (saying) => void said.push(saying.kind),
    openHelp: () => {},
    healthChanged: () => {},
  }
  let keeper: StartedKeeper | null = null
  const sentry = startSentry(
    {
      page: fake.page,
      load: async () => setting.keeper !== 'lost',
      confirmBox() {
        boxes.push('unknown')
        return setting.confirms
      },
      orphan: () => setting.orphan,
      now: Date.now,
    },
    end,
  )
  const keeperArrives = () =>
    sentry.attach(() => {
      keeper = startKeeper(ports, end.signal)
      return keeper
    })
  if (setting.keeper === 'here') keeperArrives()
  vi.advanceTimersByTime(0)

  const key = (type: string, target: FakeElement, given: object = {}) =>
    fake.dispatch(new FakeKey(type, target, { key: 'Enter', code: 'Enter', keyCode: 13, ...given }))

  return {
    ...fake,
    dom,
    setting,
    said,
    boxes,
    remembered,
    open: () => open,
    keeper: () => keeper,
    decided: () => decided,
    keeperArrives,
    async uiArrives(here = true) {
      uiHere = here
      const resolves = waiting
      waiting = []
      for (const resolve of resolves) resolve(here ? promptUi : null)
      await vi.advanceTimersByTimeAsync(0)
    },
    keyDown: (given: object = {}, target: FakeElement = fake.composer()) => key('keydown', target, given),
    keyUp: (given: object = {}, target: FakeElement = fake.composer()) => key('keyup', target, given),
    enter(given: object = {}, target: FakeElement = fake.composer()) {
      key('keydown', target, given)
      key('keyup', target, given)
    },
    /** One event of a press, at the icon unless said otherwise. */
    event: (type: string, target: FakeElement = fake.icon, given: object = {}) =>
      fake.dispatch(new FakeEvent(type, target, given)),
    click(target: FakeElement = fake.icon, given: object = {}) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        fake.dispatch(new FakeEvent(type, target, given))
    },
    answer: (answer: PersonsAnswer['kind'] & ('send' | 'back' | 'typed-on')) =>
      open?.on.answered({ kind: answer }),
    blur: () => dom.window.dispatchEvent(Object.assign(new FakeEvent('blur', dom.window))),
    leave: () => dom.window.dispatchEvent(new FakeEvent('pagehide', dom.window)),
    end: () => end.abort(),
  }
}
