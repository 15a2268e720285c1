/** Every anchor is dated, and stands in the replica or says that it is not known from any page. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as anchors from '../../lib/tiktok/anchors/anchors.ts'

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const replica = readdirSync(fileURLToPath(new URL('../replica/', import.meta.url)))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => read(`../replica/${name}`))
  .join('\n')

/** Selectors with what is said behind them: `2026-04 H: G2`. */
const said = new Map(
  [...read('../../lib/tiktok/anchors/anchors.ts').matchAll(/^\s+'(.+)', \/\/ (.+)$/gm)].map(
    ([, selector, words]) => [selector ?? '', words ?? ''],
  ),
)

/** Anchors that Draft.js or the browser brings, rather than the replica's own markup. */
const brought = ['editable', 'menuEntry']
/** Candidates with no page to stand in yet. */
const isKnown = (selector: string) => !/: (?:none yet|all)$/.test(said.get(selector) ?? '')

const rows = Object.entries(anchors).flatMap(([name, selectors]) =>
  selectors.map((selector) => [name, selector] as const),
)

test.each(rows)('%s: %s is dated, weighed and placed', (_name, selector) => {
  expect(said.get(selector)).toMatch(/^20\d\d-(?:0[1-9]|1[0-2]) (?:H|M|L|assumed): \S/)
})

test.each(rows.filter(([name, selector]) => isKnown(selector) && !brought.includes(name)))(
  '%s: %s has a row in the replica',
  (_name, selector) => {
    const words = [...selector.matchAll(/="([^"]+)"|#([\w-]+)|\[(data-[\w-]+)\]/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    )
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((word) => !replica.includes(word))).toEqual([])
  },
)
