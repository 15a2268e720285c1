/**
 * The chat around a composer where no candidate knows it: by how a chat is laid out. A header with a face stands over a
 * thread, and the composer at the foot of both (docs/tiktok-page.md 5). Boxes are measured once for a chat, and again when
 * its header has gone; never at a key.
 */
import * as anchors from '../anchors/anchors.ts'
import { find } from '../anchors/find.ts'

export interface Pane {
  header: HTMLElement
  /** What stands between header and composer. */
  thread: readonly Element[]
  /** The smallest thing that holds all of it. */
  around: HTMLElement
}

/** In CSS pixels. A header is a line or two; what is taller is a thread, or holds one. */
const TALLEST_HEADER = 160
/** Edges may overlap by a border. */
const EDGE = 8
/** A header is not wrapped deeper than this together with its thread. */
const LEVELS = 4

const panes = new WeakMap<Element, Pane>()

/** The pane of a composer by its shape, or null where nothing looks like one. */
export function paneByShape(composer: Element): Pane | null {
  const known = panes.get(composer)
  if (known?.header.isConnected && known.around.contains(known.header) && known.around.contains(composer))
    return known
  const pane = measure(composer)
  if (pane === null) panes.delete(composer)
  else panes.set(composer, pane)
  return pane
}

function measure(composer: Element): Pane | null {
  const foot = composer.getBoundingClientRect()
  const passed: Element[] = []
  for (
    let branch = composer, around = composer.parentElement;
    around !== null;
    branch = around, around = around.parentElement
  ) {
    const children = [...around.children]
    const above = children.slice(0, children.indexOf(branch)).filter((each) => liesOver(each, foot))
    const found = headerAmong(above, passed.length > 0)
    if (found !== null) return { header: found.header, thread: [...found.below, ...passed], around }
    passed.unshift(...above)
  }
  return null
}

/** The first of some blocks that looks like a header and has a thread below it; wrappers are looked into. */
function headerAmong(
  blocks: readonly Element[],
  threadBelow: boolean,
  level = 0,
): { header: HTMLElement; below: Element[] } | null {
  for (const [index, block] of blocks.entries()) {
    const below = blocks.slice(index + 1)
    const hasThread = level === 0 ? threadBelow || below.length > 0 : below.some(isTall)
    const isOne = !below.some((other) => isAlike(other, block))
    if (block instanceof HTMLElement && hasThread && isOne && looksLikeHeader(block))
      return { header: block, below }
    // What scrolls is the thread: whoever stands in it has written something, and may be anybody.
    if (scrolls(block)) return null
    const inner =
      level < LEVELS ? headerAmong([...block.children].filter(isDrawn), hasThread, level + 1) : null
    if (inner !== null) return { header: inner.header, below: [...inner.below, ...below] }
    // Nothing stands below what is tall but the composer.
    if (isTall(block)) return null
  }
  return null
}

const isDrawn = (element: Element): boolean => element.getBoundingClientRect().height > 0
const isTall = (element: Element): boolean => element.getBoundingClientRect().height > TALLEST_HEADER

/** Messages are made alike, and there is one header. */
const isAlike = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && one.className !== '' && one.className === other.className

const scrolls = (block: Element): boolean =>
  [block, ...block.children].some((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))

/** A face or a profile, and words beside it. */
const looksLikeHeader = (block: HTMLElement): boolean =>
  isDrawn(block) &&
  !isTall(block) &&
  !scrolls(block) &&
  find(block, anchors.personSign) !== null &&
  find(block, anchors.editable) === null &&
  (block.textContent ?? '').trim() !== ''

/** Over the composer, and at least half as wide: a list of chats stands beside it. */
function liesOver(block: Element, foot: DOMRect): boolean {
  const { left, right, bottom, height } = block.getBoundingClientRect()
  const shared = Math.min(right, foot.right) - Math.max(left, foot.left)
  return height > 0 && bottom <= foot.top + EDGE && shared >= foot.width / 2
}
