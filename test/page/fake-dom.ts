/**
 * As much of a browser as the guard asks for, in plain Node: elements that know what they stand in, events that can be
 * stopped, listeners on window and document, one caret. No layout, no markup.
 */
import { vi } from 'vitest'

export class FakeElement {
  isConnected = true
  isContentEditable = false
  tagName: string
  parentElement: FakeElement | null
  constructor(tagName: string, parentElement: FakeElement | null = null) {
    this.tagName = tagName
    this.parentElement = parentElement
  }
  contains(other: unknown): boolean {
    for (let each = other as FakeElement | null; each instanceof FakeElement; each = each.parentElement)
      if (each === this) return true
    return false
  }
  matches = () => this.isContentEditable
  focus() {
    dom().document.activeElement = this
  }
}

/** A page's events say `false`, a person's `true`. */
export class FakeEvent {
  isTrusted = true
  cancelable = true
  defaultPrevented = false
  stopped = false
  type: string
  target: unknown
  constructor(type: string, target: unknown, given: object = {}) {
    this.type = type
    this.target = target
    Object.assign(this, given)
  }
  preventDefault() {
    this.defaultPrevented = true
  }
  stopImmediatePropagation() {
    this.stopped = true
  }
  composedPath = () => [this.target]
}

export class FakeKey extends FakeEvent {
  key = ''
  code = ''
  keyCode = 0
  shiftKey = false
  repeat = false
  isComposing = false
  constructor(type: string, target: unknown, given: object = {}) {
    super(type, target)
    Object.assign(this, given)
  }
}
class FakeInput extends FakeEvent {}
class FakeClipboard extends FakeEvent {}

type Listener = (event: unknown) => void
interface Heard {
  type: string
  hear: Listener
  signal?: AbortSignal
}

class FakeTarget {
  listeners: Heard[] = []
  addEventListener(type: string, hear: Listener, options?: { signal?: AbortSignal }) {
    const heard = { type, hear, ...(options?.signal ? { signal: options.signal } : {}) }
    if (!options?.signal?.aborted) this.listeners.push(heard)
    options?.signal?.addEventListener('abort', () => {
      this.listeners = this.listeners.filter((each) => each !== heard)
    })
  }
  /** Until one of the listeners stops it; true when none has. */
  dispatchEvent(event: { type: string; stopped?: boolean }): boolean {
    for (const { type, hear } of [...this.listeners]) {
      if (type === event.type) hear(event)
      if (event.stopped) return false
    }
    return true
  }
}

class FakeDocument extends FakeTarget {
  activeElement: FakeElement | null = null
  readyState = 'complete'
  hidden = false
  documentElement = new FakeElement('HTML')
  selected = ''
  getSelection = () => ({
    anchorNode: this.activeElement,
    anchorOffset: 0,
    focusNode: this.activeElement,
    focusOffset: 0,
    toString: () => this.selected,
    setBaseAndExtent: () => {},
    selectAllChildren: () => {},
    collapseToEnd: () => {},
  })
}

class FakeObserver {
  heard: (records: { target: unknown }[]) => void
  constructor(heard: (records: { target: unknown }[]) => void) {
    this.heard = heard
  }
  observe() {
    dom().observers.add(this)
  }
  disconnect() {
    dom().observers.delete(this)
  }
}

export interface FakeDom {
  window: FakeTarget
  document: FakeDocument
  observers: Set<FakeObserver>
  /** The page has changed at `target`. */
  changed(target: unknown): void
}

let current: FakeDom | null = null

function dom(): FakeDom {
  if (current === null) throw new Error('installDom first')
  return current
}

/** A fresh window and document for this test; Vitest takes the globals away after it. */
export function installDom(): FakeDom {
  const observers = new Set<FakeObserver>()
  current = {
    window: new FakeTarget(),
    document: new FakeDocument(),
    observers,
    changed: (target) => {
      for (const { heard } of observers) heard([{ target }])
    },
  }
  const globals = {
    window: current.window,
    document: current.document,
    Element: FakeElement,
    HTMLElement: FakeElement,
    KeyboardEvent: FakeKey,
    InputEvent: FakeInput,
    ClipboardEvent: FakeClipboard,
    MutationObserver: FakeObserver,
    requestAnimationFrame: (draw: () => void) => setTimeout(draw, 16),
  }
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
  return current
}

export const inputEvent = (type: string, target: unknown, given: object) => new FakeInput(type, target, given)
export const clipboardEvent = (type: string, target: unknown, given: object) =>
  new FakeClipboard(type, target, given)
