/**
 * The one element we add to the page, and the closed shadow root in it. Nothing is added before there is something to
 * show, and nothing of the page's own is touched (docs/platform.md 2.8).
 */
import type { Language } from '../words/language.ts'
import { type Size, scaleFor } from './place.ts'

/** By this we know one of ours from outside, inside its closed root: the page sees an element like any other. */
const OURS = '[data-right-person]'

/** How large our UI is drawn, and the room it has, in its own pixels. */
export interface Fit {
  /** Pixels of the window for one of ours. */
  scale: number
  view: Size
}

export interface PromptRoot {
  host: HTMLElement
  /** What the components are drawn into. */
  container: HTMLElement
  /** Fits the UI to the window and to the page's zoom as they are now. */
  fit(): Fit
  /** Whether the host is where we put it. */
  isInPlace(): boolean
  /** Puts the host back if the page has taken it away or elsewhere; true when it had. */
  reattach(): boolean
  /** Takes the host away for good. */
  remove(): void
}

/** How long what we draw is seen without its script (docs/platform.md 10.2), and how often that says it is alive. */
const ALONE_MS = 4_000
const ALIVE_EVERY_MS = 1_000

/**
 * Important inside the root, which beats whatever the page says of the host (CSS Cascade, Context): no rule, style
 * attribute or inherited text property of the page can hide, move or rewrite what is in it. An animation that waits
 * takes away what no living script speaks for; a dialog stays, because it blocks the page and has a way out.
 */
const HOST_CSS = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}
.ui { all: initial; display: block }
form { display: contents }
[data-place] { animation: alone 1ms ${ALONE_MS}ms step-end forwards }
@keyframes alone { to { visibility: hidden } }
`

/** Takes away what an older script of ours has left in the page: Firefox ends it and leaves its DOM. */
function removeOlder(rootOf: RootOf): void {
  for (const element of [...document.documentElement.children])
    if (rootOf(element)?.querySelector(OURS)) element.remove()
}

/** Opens the shadow root of an element, also a closed one. */
export type RootOf = (element: Element) => ShadowRoot | null

/** @param language what our UI speaks, whatever the page around it does */
export function createPromptRoot(
  css: string,
  language: Pick<Language, 'lang' | 'dir'>,
  rootOf: RootOf,
): PromptRoot {
  removeOlder(rootOf)
  // Never an element with a name of its own: the page could define it, and would be handed our root (10.6).
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = HOST_CSS + css
  const container = document.createElement('div')
  container.className = 'ui'
  container.dataset.rightPerson = ''
  container.lang = language.lang
  container.dir = language.dir
  shadow.append(style, container)
  // Clicks on our UI are none of the page's business: a "clicked outside" handler would close its panel.
  for (const type of [
    'click',
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'touchstart',
    'touchend',
  ]) {
    shadow.addEventListener(type, (event) => event.stopPropagation())
  }
  document.documentElement.append(host)
  let removed = false
  let fitted = ''
  const isInPlace = () => removed || host.parentNode === document.documentElement
  const alive = () => {
    for (const animation of container.getAnimations({ subtree: true }))
      if ((animation as CSSAnimation).animationName === 'alone') animation.currentTime = 0
  }
  const beat = setInterval(alive, ALIVE_EVERY_MS)
  // A hidden tab hears its timers late.
  document.addEventListener('visibilitychange', alive)
  return {
    host,
    container,
    fit() {
      const zoom = zoomOf(document.documentElement)
      const inWindow = { width: innerWidth, height: innerHeight }
      const scale = scaleFor(zoomOf(document.body), inWindow)
      const view = { width: inWindow.width / scale, height: inWindow.height / scale }
      // Written only when they change: each time costs a layout.
      const found = [scale, zoom, view.width, view.height].join(' ')
      if (found === fitted) return { scale, view }
      fitted = found
      // The page's zoom lies over ours.
      container.style.setProperty('zoom', `${scale / zoom}`)
      tellSizes(container, view)
      return { scale, view }
    },
    isInPlace,
    reattach() {
      if (isInPlace() || !document.documentElement) return false
      document.documentElement.append(host)
      return true
    },
    remove() {
      removed = true
      clearInterval(beat)
      document.removeEventListener('visibilitychange', alive)
      host.remove()
    },
  }
}

/** The `zoom` an element is drawn with, those around it included (CSS Viewport Module). Chrome before 128 cannot say. */
const zoomOf = (element: Element & { currentCSSZoom?: number }) => element.currentCSSZoom || 1

/** What style sheets go by: units and queries of the viewport know nothing of a zoom. */
function tellSizes(container: HTMLElement, { width, height }: Size): void {
  container.style.setProperty('--view-width', `${width}px`)
  container.style.setProperty('--view-height', `${height}px`)
  container.dataset.width = width <= 400 ? 'narrow' : 'wide'
  container.dataset.height = height <= 300 ? 'lowest' : height <= 480 ? 'low' : 'high'
}
