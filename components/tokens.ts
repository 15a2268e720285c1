/**
 * The one table of colours (docs/design.md 4), for what we draw on a page and for our own pages. Style sheets name them as
 * custom properties, `var(--on-accent)`, and hold no colour of their own. test/components/tokens.test.ts says which text may
 * stand on which ground, and proves its contrast.
 */

/** In light and in dark, as `#rrggbb` or `#rrggbbaa`. */
export type Colour = readonly [light: string, dark: string]

export const colours = {
  ink: ['#1b1f24', '#e8eaed'],
  soft: ['#57606a', '#a8b0ba'],
  paper: ['#ffffff', '#16191d'],
  /** Grounds that set something off from the paper. */
  shade: ['#f4f6f8', '#21262c'],
  'accent-shade': ['#e8f3ef', '#172a25'],
  'amber-shade': ['#fdf4e7', '#2c2217'],
  /** Between parts that need no edge; and the edge of what can be pressed. */
  line: ['#d5dae0', '#3a414a'],
  edge: ['#7d868f', '#89929b'],
  /** The card, and what is guarded. */
  accent: ['#0b6e4f', '#4cc9a0'],
  'on-accent': ['#ffffff', '#0b1512'],
  /** The stop, and what is not guarded. */
  amber: ['#b45309', '#f0a04b'],
  'on-amber': ['#ffffff', '#16191d'],
  /** Over the page, below a card and below a stop. */
  dim: ['#0d111747', '#0d111747'],
  'dim-deep': ['#0d11177a', '#0d11177a'],
  /** One shadow, and the hair around it. */
  'shadow-far': ['#1b1f242e', '#0000008f'],
  'shadow-near': ['#1b1f2414', '#ffffff24'],
} as const satisfies Record<string, Colour>

/**
 * The table as CSS. `color-scheme` of an element decides which of the two it gets: on our pages the system's, on a page of
 * TikTok what lib/prompt/theme.ts has found.
 */
export function tokensCss(table: Record<string, Colour> = colours): string {
  const lines = Object.entries(table).map(([name, [light, dark]]) =>
    light === dark ? `--${name}: ${light};` : `--${name}: light-dark(${light}, ${dark});`,
  )
  return `:root, .ui {\n${lines.join('\n')}\n}\n`
}

/** The style sheet's name in imports. The build makes it of `tokensCss` (wxt.config.ts): there is no such file. */
export const TOKENS_SHEET = 'virtual:tokens.css'
