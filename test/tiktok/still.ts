/**
 * TikTok's page in Node, for unit tests of lib/tiktok: a page of the replica as it stands at one moment, in any skin.
 *
 * The document is happy-dom's, which has the selectors, styles and events that lib/tiktok goes by, and starts four times
 * as fast as the other one. It lays nothing out: boxes are what `LAYOUT` says.
 */
import { Window } from 'happy-dom'
import { beforeEach, vi } from 'vitest'
import type { PartName } from '../replica/skins/skin.ts'
import { type Generation, part, SKINS } from '../replica/skins/skins.ts'
import { drawPage, type Still } from '../replica/static.tsx'

export { GENERATIONS, type Generation, SKINS, USUAL } from '../replica/skins/skins.ts'

const window = new Window({ url: 'https://www.tiktok.com/', width: 1280, height: 800 })
/** The document that every test of a file draws into. */
export const document = window.document as unknown as Document

/** What lib/tiktok asks the world for; each test has them anew. */
const GLOBALS = [
  ...['document', 'location', 'getComputedStyle', 'Node', 'Element', 'HTMLElement', 'HTMLImageElement'],
  ...[
    'HTMLInputElement',
    'HTMLTextAreaElement',
    'Event',
    'KeyboardEvent',
    'InputEvent',
    'MouseEvent',
    'PointerEvent',
  ],
  'MutationObserver',
  ...['SubmitEvent', 'DragEvent', 'ClipboardEvent', 'DataTransfer', 'File'],
] as const

/** Gives every test of the calling file the page's world. */
export function inPage(): void {
  beforeEach(() => {
    vi.stubGlobal('window', window)
    Object.assign(window.Element.prototype, laidOut)
    for (const name of GLOBALS) vi.stubGlobal(name, window[name])
  })
}

export interface StillPage extends Still {
  /** Whose chat is open: a handle, id or name (test/replica/people.ts); empty: none is. */
  open?: string
  /** Further options of the replica, as `&extras=1`. */
  more?: string
  /** Another page of the replica than the one with the chats. */
  path?: string
}

/** Where the chats of a skin stand: for Business Suite inside its frame. */
const CHATS = { page: '/messages', panel: '/foryou', frame: '/messages' } as const

/** Draws a page of a skin, with Mia Chen's chat open, in place of the one before. */
export function draw(
  gen: Generation,
  { open = 'mia.chen', more = '', path, ...still }: StillPage = {},
): Document {
  const { chats } = SKINS[gen]
  const scene = chats === 'frame' ? '&allow_label=true&scene=business' : ''
  const address = `${path ?? CHATS[chats]}?gen=${gen}${open && `&open=${open}`}${scene}${more}`
  window.happyDOM.setURL(`https://www.tiktok.com${address}`)
  const root = document.documentElement
  for (const { name } of [...root.attributes]) root.removeAttribute(name)
  root.lang = new URL(address, 'https://x').searchParams.get('lang') ?? 'en'
  document.head.innerHTML = ''
  document.body.innerHTML = drawn(address, { rows: 4, ...still })
  return document
}

const known = new Map<string, string>()

/** Drawing costs more than reading. */
function drawn(address: string, still: Still): string {
  const key = address + JSON.stringify(still)
  const html = known.get(key) ?? drawPage(address, still)
  known.set(key, html)
  return html
}

/** Draws what no skin has: `html` as it stands, at an address. */
export function drawHtml(html: string, path = '/messages'): Document {
  window.happyDOM.setURL(`https://www.tiktok.com${path}`)
  document.body.innerHTML = html
  return document
}

/** The elements that are a part of the page, in their order. */
export const parts = (name: PartName): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(part(name)),
]

/** One of them, from 0 on. @throws when it is not there */
export function the(name: PartName, nth = 0): HTMLElement {
  const found = parts(name).at(nth)
  if (!found) throw new Error(`No ${name} ${nth} on this page`)
  return found
}

/** The first element at a selector. @throws when there is none */
export function at(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing at ${selector}`)
  return found
}

export const EDITOR = `${part('inputArea')} [contenteditable="true"]`

/** What a part of the page is called, `editor` for the box in the composer, else the tag: for lists of what was found. */
export function nameOf(element: Element | null): string {
  if (element === null) return 'nothing'
  if (element.matches(EDITOR)) return 'editor'
  return element.getAttribute('data-part') ?? element.tagName.toLowerCase()
}

/** Dispatches an event and gives what `read` made of it on its way. */
export function during<Read>(target: Element, event: Event, read: (event: Event) => Read): Read | undefined {
  let result: Read | undefined
  const listen = (heard: Event) => {
    result = read(heard)
  }
  target.ownerDocument.addEventListener(event.type, listen, { capture: true, once: true })
  target.dispatchEvent(event)
  return result
}

/** Boxes, in CSS pixels, of these and what is in them: the list beside the chat, header over thread over composer, small menus; the rest fills the page. */
const LAYOUT: {
  [name in PartName]?: (nth: number) => [x: number, y: number, width: number, height: number]
} = {
  sideNav: () => [0, 0, 360, 800],
  list: () => [0, 60, 360, 740],
  chatBox: () => [360, 0, 920, 800],
  header: () => [360, 0, 920, 60],
  messageList: () => [360, 60, 920, 640],
  timeDivider: () => [400, 70, 600, 20],
  message: (nth) => [400, 100 + 60 * nth, 600, 50],
  requestBox: () => [360, 600, 920, 100],
  chatBottom: () => [360, 720, 920, 80],
  quote: () => [360, 720, 920, 20],
  inputArea: () => [440, 740, 760, 50],
  messageActions: (nth) => [1000, 100 + 60 * nth, 120, 30],
  menu: () => [500, 200, 180, 220],
  menuItem: (nth) => [500, 200 + 40 * nth, 180, 40],
}

const isOut = (element: Element): boolean =>
  element.closest('[hidden], [style*="display:none"], [style*="display: none"]') !== null ||
  !element.isConnected

function boxOf(element: Element): DOMRect {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const name = around.getAttribute('data-part') as PartName | null
    const box = name && LAYOUT[name]
    if (!box) continue
    const siblings = [...document.querySelectorAll(`[data-part="${name}"]`)]
    return rect(...box(siblings.indexOf(around)))
  }
  return rect(0, 0, 1280, 800)
}

const rect = (x: number, y: number, width: number, height: number): DOMRect =>
  ({
    x,
    y,
    width,
    height,
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
    toJSON: () => '',
  }) as DOMRect

/** The same classes may be another test file's: laid out anew for each test. */
const laidOut = {
  getBoundingClientRect(this: Element) {
    return isOut(this) ? rect(0, 0, 0, 0) : boxOf(this)
  },
  getClientRects(this: Element) {
    return isOut(this) ? [] : [boxOf(this)]
  },
}
