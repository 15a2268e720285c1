/** The colours of docs/design.md 4: text that can be read, edges that can be seen, and no colour beside the table. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { colours, tokensCss } from '../../components/tokens.ts'

type Name = keyof typeof colours

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|html|tsx?)$/.test(name))
    .map((name) => join(folder, name)),
)
const sheets = files.filter((name) => name.endsWith('.css'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Which text stands on which ground. */
const texts: Record<string, readonly Name[]> = {
  ink: ['paper', 'shade', 'amber-shade', 'accent-shade'],
  soft: ['paper', 'shade'],
  accent: ['paper', 'amber-shade'],
  amber: ['paper', 'amber-shade'],
  'on-accent': ['accent'],
  'on-amber': ['amber'],
}

/** Edges of what can be pressed, and marks that say something: 3:1 is enough for what is no text (WCAG 2.2, 1.4.11). */
const edges: Record<string, readonly Name[]> = {
  edge: ['paper', 'shade'],
  accent: ['paper', 'shade', 'accent-shade'],
  amber: ['paper', 'amber-shade'],
  soft: ['shade'],
  paper: ['soft'],
}

const themes = ['light', 'dark'] as const
const rows = (pairs: Record<string, readonly Name[]>) =>
  ([0, 1] as const).flatMap((at) =>
    Object.entries(pairs).flatMap(([name, grounds]) =>
      grounds.map(
        (ground) => [themes[at], name, ground, colours[name as Name][at], colours[ground][at]] as const,
      ),
    ),
  )

test.each(rows(texts))('in %s, %s can be read on %s', (_theme, _name, _ground, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(rows(edges))('in %s, %s can be seen on %s', (_theme, _name, _ground, edge, ground) => {
  expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
})

test('a button that is pointed at can be read too', () => {
  for (const at of [0, 1] as const)
    expect(
      contrast(colours['on-accent'][at], mix(colours.accent[at], colours.ink[at], 0.88)),
    ).toBeGreaterThanOrEqual(4.5)
})

describe('the measure', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('%s on %s: %f', (text, ground, expected) => {
    expect(contrast(text, ground)).toBeCloseTo(expected, 2)
  })
})

test('light and dark become one declaration each', () => {
  expect(tokensCss({ ink: ['#111111', '#eeeeee'], dim: ['#00000080', '#00000080'] })).toBe(
    ':root, .ui {\n--ink: light-dark(#111111, #eeeeee);\n--dim: #00000080;\n}\n',
  )
  for (const [light, dark] of Object.values(colours))
    for (const colour of [light, dark]) expect(colour).toMatch(/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/)
})

/** A colour that is written out. Names of colours count only where CSS would take them. */
const LITERAL =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|gr[ae]y|red|green|blue|teal|orange|amber)\b/gi

test.each(files.filter((file) => file !== 'components/tokens.ts').map((file) => [file]))(
  '%s holds no colour of its own',
  (file) => {
    expect(read(file).match(LITERAL) ?? []).toEqual([])
  },
)

test('a colour of its own would be seen', () => {
  for (const wrong of ['color: #fff', "fill: '#0b6e4f'", 'rgb(0 0 0 / 0.2)', 'color: white', 'hsl(1 1% 1%)'])
    expect(wrong.match(LITERAL)).not.toBeNull()
  for (const right of ['color-mix(in srgb, var(--accent) 88%, var(--ink))', 'white-space: nowrap', '#root'])
    expect(right.match(LITERAL)).toBeNull()
})

test.each(sheets.map((file) => [file]))(
  '%s names colours that are there, and text that is proved',
  (file) => {
    const css = read(file)
    const own = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '')
    const known = [
      ...Object.keys(colours).map((name) => `--${name}`),
      '--shadow',
      '--view-width',
      '--view-height',
    ]
    expect(used.filter((name) => !known.includes(name) && !own.includes(name))).toEqual([])
    const asText = [...css.matchAll(/[{;\s]color: var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '')
    expect(asText.filter((name) => !(name in texts))).toEqual([])
  },
)

test.each(sheets.map((file) => [file]))('%s is short, and somebody wears it', (file) => {
  expect(read(file).split('\n').length).toBeLessThanOrEqual(201)
  const name = file.split('/').at(-1) ?? ''
  const importers = files.filter((each) => /\.tsx?$/.test(each) && read(each).includes(`/${name}`))
  expect(importers).not.toEqual([])
})

test('every colour is used', () => {
  const all = sheets.map(read).join('\n')
  expect(Object.keys(colours).filter((name) => !all.includes(`var(--${name})`))).toEqual([])
})

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (higher + 0.05) / (lower + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `color-mix(in srgb, one share, other)`. */
function mix(one: string, other: string, share: number): string {
  const others = channels(other)
  const mixed = channels(one).map((part, at) => Math.round(part * share + (others[at] ?? 0) * (1 - share)))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
