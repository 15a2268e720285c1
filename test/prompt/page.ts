/**
 * A page in Node, for unit tests of lib/prompt. The document is happy-dom's, which lays nothing out: boxes are what a test
 * says, frames and sizes come when it says so.
 */
import { type BrowserWindow, Window } from 'happy-dom'
import { beforeEach, vi } from 'vitest'
import type { Box } from '../../lib/prompt/place.ts'

const WORLD = { width: 1000, height: 800 }
const window: BrowserWindow = new Window({ url: 'https://www.tiktok.com/messages', ...WORLD })
/** The document that every test of a file draws into. */
export const document = window.document as unknown as Document

/** What lib/prompt and React ask the world for; each test has them anew. */
const GLOBALS = [
  ...[
    'document',
    'getComputedStyle',
    'Node',
    'Element',
    'HTMLElement',
    'HTMLIFrameElement',
    'Event',
    'MouseEvent',
  ],
  ...['MutationObserver', 'matchMedia'],
] as const

const boxes = new WeakMap<Element, Box>()
let frames: (() => void)[] = []
let resized: (() => void)[] = []

/** Gives every test of a file an empty page. */
export function emptyPage(): void {
  beforeEach(() => {
    vi.stubGlobal('window', window)
    Object.assign(window.Element.prototype, laidOut)
    for (const name of GLOBALS) vi.stubGlobal(name, (window as never)[name])
    vi.stubGlobal('innerWidth', WORLD.width)
    vi.stubGlobal('innerHeight', WORLD.height)
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
    vi.stubGlobal('ResizeObserver', Resizes)
    document.body.innerHTML = ''
    frames = []
    resized = []
  })
}

class Resizes {
  #call: () => void
  #of = new Set<Element>()
  constructor(call: () => void) {
    this.#call = call
    resized.push(() => this.#of.size > 0 && this.#call())
  }
  observe = (element: Element) => void this.#of.add(element)
  unobserve = (element: Element) => void this.#of.delete(element)
  disconnect = () => this.#of.clear()
}

/** The browser draws: what waited for it runs. @returns how much that was */
export function drawFrame(): number {
  const due = frames.splice(0)
  for (const draw of due) draw()
  return due.length
}

/** Something that is watched has another size. */
export const changeSizes = () => {
  for (const tell of resized) tell()
}

/** Lets observers of the document hear what has changed. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 1))

/** Adds an element to the page, at a place. */
export function add(tag: string, box: Box, into: Element = document.body): HTMLElement {
  const element = document.createElement(tag)
  boxes.set(element, box)
  into.append(element)
  return element
}

export const setBox = (element: Element, box: Box) => void boxes.set(element, box)

/** A key that goes down or comes up; its code is its name. */
export const keyEvent = (type: 'keydown' | 'keyup', key: string, more = {}): KeyboardEvent =>
  Object.assign(new Event(type, { cancelable: true }) as KeyboardEvent, {
    ...{ key, code: key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
    ...{ getModifierState: () => false },
    ...more,
  })

/** An event of a person's, which a script cannot make. */
export function byPerson<Made extends Event>(event: Made, detail = 0): Made {
  Object.defineProperty(event, 'isTrusted', { value: true })
  Object.defineProperty(event, 'detail', { value: detail })
  return event
}

// A browser tells of a closed dialog when the script has ended; happy-dom at once.
Object.assign(window.HTMLDialogElement.prototype, {
  close(this: HTMLDialogElement) {
    if (!this.open) return
    this.removeAttribute('open')
    setTimeout(() => this.dispatchEvent(new window.Event('close') as never))
  },
})

/** The same classes may be another test file's: laid out anew for each test. */
const laidOut = {
  getBoundingClientRect(this: Element) {
    const { left, top, right, bottom } = boxes.get(this) ?? { left: 0, top: 0, right: 0, bottom: 0 }
    return { left, top, right, bottom, width: right - left, height: bottom - top }
  },
}
