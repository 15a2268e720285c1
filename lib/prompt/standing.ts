/**
 * Whether the open dialog stands before the person's eyes as we put it. A page that moves our host, lays something over
 * it or makes it invisible would have the person answer a question that they do not see (I6).
 */
import { hidesWhatItFilters } from './filter.ts'
import type { PromptRoot, RootOf } from './root.ts'

/** `moved`: only a moment ago. The others last until it is raised anew: in the wrong place, unseen, or beneath something. */
export type Trouble = 'moved' | 'displaced' | 'hidden' | 'covered'

export interface Standing {
  /**
   * What is wrong with it now; null while it may be answered. Forces a layout.
   * @param thorough looks into the page's shadow roots too, where the browser cannot say what is seen: some milliseconds
   */
  trouble(thorough: boolean): Trouble | null
  /** It was raised anew: everything that lay over it lies below. */
  raised(): void
  end(): void
}

/** Whatever may lie in the top layer (Fullscreen, HTML). */
const TOP_LAYER = ':popover-open, :modal, :fullscreen'
/** Opening and closing of such things; the events do not bubble, but they can be captured. */
const TOP_LAYER_EVENTS = ['beforetoggle', 'toggle', 'fullscreenchange']
/** A dialog that has only just come may still be fading in, and what it covers is measured ten times a second. */
const SETTLES_MS = 300
/** When what lies below is looked for. Until then events alone tell old from new. */
const LOOKS_AFTER_MS = 1_000

/** Chrome's observer says whether all of an element is really drawn (Intersection Observer v2). */
type Seen = IntersectionObserverEntry & { isVisible?: boolean }

/** @param rootOf opens shadow roots, also closed ones */
export function watchStanding(dialog: HTMLDialogElement, { host }: PromptRoot, rootOf: RootOf): Standing {
  const ends = new AbortController()
  /** What was in the top layer before us; null until it was looked for. */
  let below: Set<Element> | null = null
  /** What has come into it since, as far as events tell. */
  let above = new WeakSet<Element>()
  let told = false
  let looking: ReturnType<typeof setTimeout> | undefined
  let seen: boolean | undefined
  let raisedAt = 0
  let box = ''

  const observer = new IntersectionObserver(
    (entries) => {
      seen = (entries.at(-1) as Seen | undefined)?.isVisible
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  )
  for (const type of TOP_LAYER_EVENTS)
    window.addEventListener(
      type,
      ({ target }) => {
        told = true
        if (target instanceof Element) above.add(target)
      },
      { capture: true, signal: ends.signal },
    )

  function raised(): void {
    below = null
    above = new WeakSet()
    told = false
    clearTimeout(looking)
    // A search of the whole page: not between the key and the card.
    looking = setTimeout(() => {
      below = new Set(topLayer(document))
    }, LOOKS_AFTER_MS)
    raisedAt = performance.now()
    seen = undefined
    observer.disconnect()
    observer.observe(dialog)
  }

  const isNew = (element: Element) =>
    element !== dialog && (above.has(element) || (below !== null && !below.has(element)))
  const inHiddenTrees = () => seen === undefined && shadowRoots(document, rootOf, host).some(hasTop)
  const hasTop = (root: ShadowRoot) => topLayer(root).some(isNew)

  raised()
  return {
    raised,
    trouble(thorough) {
      if (host.parentNode !== document.documentElement || !dialog.matches(':modal')) return 'displaced'
      if (!isDrawn(dialog)) return 'hidden'
      const { left, top, width, height } = dialog.getBoundingClientRect()
      const at = [left, top, width, height].map(Math.round).join(' ')
      const moved = at !== box
      box = at
      if (!isHit(host, left, top, width, height)) return 'covered'
      if ((thorough || told) && topLayer(document).some(isNew)) return 'covered'
      if (thorough && inHiddenTrees()) return 'covered'
      if (seen === false && performance.now() - raisedAt > SETTLES_MS) return 'covered'
      return moved ? 'moved' : null
    },
    end() {
      ends.abort()
      clearTimeout(looking)
      observer.disconnect()
    },
  }
}

const topLayer = (tree: ParentNode) => [...tree.querySelectorAll(TOP_LAYER)]

function isDrawn(dialog: HTMLDialogElement): boolean {
  if (
    !dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  )
    return false
  // Of what is around us only the root element is the page's to style (root.ts), and its filters take us along in Firefox.
  const { filter, clipPath, maskImage } = getComputedStyle(document.documentElement)
  return !hidesWhatItFilters(filter) && clipPath === 'none' && (maskImage === 'none' || maskImage === '')
}

/** Whether what a pointer meets at the middle and near the edges is ours, as far as that is in the window. */
function isHit(host: Element, left: number, top: number, width: number, height: number): boolean {
  for (const across of [0.1, 0.5, 0.9]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const [x, y] = [left + width * across, top + height * down]
      if (document.elementFromPoint(x, y) !== host) return false
    }
  }
  return true
}

function shadowRoots(tree: ParentNode, rootOf: RootOf, except: Element): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => {
    const root = element === except ? null : rootOf(element)
    return root ? [root, ...shadowRoots(root, rootOf, except)] : []
  })
}
