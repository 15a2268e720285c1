/** Where things go, and how large. PURE: rectangles in, CSS out, all in pixels of our own UI. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

const GAP = 8
/** Below this a card has to save room (components/prompt/Card.css), so a page that is zoomed does not make ours larger than that. */
const ROOMY = { width: 360, height: 320 }

/**
 * How large our UI is drawn: like the page, as far as the window has room for it, and never smaller than by itself.
 * @param zoom the page's own `zoom`, as of CSS
 * @param window the window, in its own pixels
 */
export function scaleFor(zoom: number, { width, height }: Size): number {
  return Math.max(1, Math.min(zoom, width / ROOMY.width, height / ROOMY.height))
}

/** A rectangle of the window in pixels of a UI that is drawn `scale` times as large. */
export const inOwnPixels = ({ left, top, right, bottom }: Box, scale: number): Box => ({
  left: left / scale,
  top: top / scale,
  right: right / scale,
  bottom: bottom / scale,
})

/** The card: just above the composer, as wide as it allows (280-420), and always wholly inside the window. */
export function placeCard(
  near: Box,
  card: (width: number) => number,
  view: Size,
): { left: number; top: number; width: number } {
  const room = view.width - 2 * GAP
  const width = Math.min(Math.max(280, Math.min(420, near.right - near.left)), room)
  const left = clamp(near.left, GAP, view.width - width - GAP)
  const height = Math.min(card(width), view.height - 2 * GAP)
  const top = clamp(near.top - GAP - height, GAP, view.height - height - GAP)
  return { left, top, width }
}

/** The stop: in the middle of the window, larger than a card, and always wholly inside. */
export function placeStop(
  stop: (width: number) => number,
  view: Size,
): { left: number; top: number; width: number } {
  const width = Math.min(520, view.width - 2 * GAP)
  const height = Math.min(stop(width), view.height - 2 * GAP)
  return { left: (view.width - width) / 2, top: (view.height - height) / 2, width }
}

/** The height of the cue, a line just above the composer (docs/design.md 4). */
export const CUE_HEIGHT = 24
/** What a name needs, also above a composer that is narrower or runs out of the window. */
const CUE_WIDTH = 200

/** The cue: just above the composer and as wide, as far as that is in the window. */
export function placeCue(near: Box, view: Size): { left: number; top: number; width: number } {
  const seen = Math.min(near.right, view.width) - Math.max(near.left, 0)
  const width = Math.max(seen, Math.min(CUE_WIDTH, view.width))
  const left = clamp(near.left, 0, view.width - width)
  return { left, top: near.top - CUE_HEIGHT, width }
}

/**
 * A note beside a menu or dialog: below it, else above, else at its side; it never covers it while there is room, and
 * is in the window also where the menu is not.
 */
export function placeBeside(near: Box, note: Size, view: Size): { left: number; top: number } {
  const inside = (top: number) => clamp(top, GAP, view.height - note.height - GAP)
  const left = clamp(near.left, GAP, view.width - note.width - GAP)
  if (near.bottom + GAP + note.height <= view.height) return { left, top: inside(near.bottom + GAP) }
  if (near.top - GAP - note.height >= 0) return { left, top: inside(near.top - GAP - note.height) }
  const right = near.right + GAP
  const beside = right + note.width <= view.width ? right : Math.max(GAP, near.left - GAP - note.width)
  return { left: clamp(beside, GAP, view.width - note.width - GAP), top: inside(near.top) }
}

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)))
