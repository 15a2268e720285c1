/**
 * The one element we add to the page, and the closed shadow root in it. Nothing is added before there is something to
 * show, and nothing of the page's own is touched (platform facts 2.8).
 */
export const HOST_TAG = 'right-person-root'

export interface PromptRoot {
  host: HTMLElement
  /** What the components are drawn into. */
  container: HTMLElement
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

export function createPromptRoot(css: string): PromptRoot {
  const host = document.createElement(HOST_TAG)
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    host.style.setProperty(property, value, 'important')
  }
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const container = document.createElement('div')
  container.className = 'ui'
  container.lang = 'en'
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
  return {
    host,
    container,
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
