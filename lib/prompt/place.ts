/** Where things go. PURE: rectangles in, CSS out, all in CSS pixels. */
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

/** A note beside a menu or dialog: below it, else above, else at its side; it never covers it while there is room. */
export function placeBeside(near: Box, note: Size, view: Size): { left: number; top: number } {
  const left = clamp(near.left, GAP, view.width - note.width - GAP)
  if (near.bottom + GAP + note.height <= view.height) return { left, top: near.bottom + GAP }
  if (near.top - GAP - note.height >= 0) return { left, top: near.top - GAP - note.height }
  const top = clamp(near.top, GAP, view.height - note.height - GAP)
  const right = near.right + GAP
  return { left: right + note.width <= view.width ? right : Math.max(GAP, near.left - GAP - note.width), top }
}

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)))
