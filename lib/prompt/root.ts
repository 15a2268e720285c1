/**
 * The one element we add to the page, and the closed shadow root in it. Nothing is added before there is something to
 * show, and nothing of the page's own is touched (docs/platform.md 2.8).
 */
import type { Language } from '../words/language.ts'
import { type Size, scaleFor } from './place.ts'

export const HOST_TAG = 'right-person-root'

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
  /** Puts the host back if the page has taken it away; true when it had. */
  reattach(): boolean
  /** Takes the host away for good. */
  remove(): void
}

/** Inline and important: no rule of the page can hide or move the host. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
}

/** @param language what our UI speaks, whatever the page around it does */
export function createPromptRoot(css: string, language: Pick<Language, 'lang' | 'dir'>): PromptRoot {
  const host = document.createElement(HOST_TAG)
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    host.style.setProperty(property, value, 'important')
  }
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const container = document.createElement('div')
  container.className = 'ui'
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
      host.style.setProperty('zoom', `${scale / zoom}`, 'important')
      tellSizes(container, view)
      return { scale, view }
    },
    reattach() {
      if (host.isConnected || removed) return false
      document.documentElement.append(host)
      return true
    },
    remove() {
      removed = true
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
