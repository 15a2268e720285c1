import { colours } from '../tokens.ts'

/**
 * Our mark on a 48-unit square: a person whose face is a tick. Drawn here once, for the popup's header and for
 * the toolbar icons (test/run/icons.ts). Edges lie on multiples of 3, whole pixels at 16 px.
 */
export const markShape = {
  tile: { size: 48, radius: 11 },
  head: { x: 24, y: 18, radius: 12 },
  tick: 'M18.2 18.4 22.3 22.5 29.7 14.7',
  tickWidth: 4,
  shoulders: 'M9 42C9 36.5 15 33 24 33S39 36.5 39 42Z',
  // The same in light and dark: the toolbar does not tell.
  teal: colours.accent[0],
  paper: colours.paper[0],
} as const
