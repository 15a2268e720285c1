/** Every anchor is dated, and stands in the replica or says that it is not known from any page. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { anchors } from '../../lib/tiktok/anchors.ts'

const folder = fileURLToPath(new URL('../replica/', import.meta.url))
const replica = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(folder + name, 'utf8'))
  .join('\n')

/** Anchors that Draft.js or the browser brings, rather than the replica's own markup. */
const brought = ['editable', 'menuEntry']
/** Candidates with no page to stand in yet. */
const isKnown = (generations: string) => generations !== 'none yet' && generations !== 'all'

const rows = Object.entries(anchors).flatMap(([name, candidates]) =>
  candidates.map((candidate) => [name, candidate.selector, candidate] as const),
)

test.each(rows)('%s: %s is dated', (_name, _selector, { seen, generations }) => {
  expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  expect(generations).not.toBe('')
})

test.each(rows.filter(([name, , { generations }]) => isKnown(generations) && !brought.includes(name)))(
  '%s: %s has a row in the replica',
  (_name, selector) => {
    const words = [...selector.matchAll(/="([^"]+)"|#([\w-]+)|\[(data-[\w-]+)\]/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    )
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((word) => !replica.includes(word))).toEqual([])
  },
)
