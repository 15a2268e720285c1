/** Every selector stands in lib/tiktok/anchors, and every candidate there says since when, how sure and where. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ANCHORS } from '../tiktok/anchors/all.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('every anchor says of each candidate since when, how sure and where', () => {
  expect(ANCHORS.length).toBeGreaterThan(60)
  const wrong = ANCHORS.filter(
    ({ candidates, seen }) =>
      seen.length !== candidates.length ||
      seen.some(({ since }) => !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(since)) ||
      new Set(candidates).size !== candidates.length,
  )
  expect(wrong).toEqual([])
})

/** A selector is asked for by its anchor: a string in one of these calls would be one that nobody dates or tests. */
const ASKS = /\.(?:querySelector|querySelectorAll|closest|matches)(?:<[^(]*>)?\(\s*['"`]/
/** Attributes of TikTok's page, and what looks like a selector wherever it stands. */
const SELECTOR = /['"`][^'"`\n]*(?:\[(?:data|aria|role|class|contenteditable|type)\b|\.TUX|\.public-|#main)/
/** States that any element can be in, and not what it is. */
const STATES = /\.matches\(':[^'[.#]*'\)/g
const code = (file: string) =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(STATES, '')

test.each(
  filesIn('lib', /\.tsx?$/)
    // The prompt asks its own shadow root, which is no part of TikTok's page.
    .filter((file) => !file.startsWith('lib/tiktok/anchors/') && !file.startsWith('lib/prompt/'))
    .map((file) => [file]),
)('%s asks for elements by their anchors', (file) => {
  expect(
    code(file)
      .split('\n')
      .filter((line) => ASKS.test(line) || SELECTOR.test(line)),
  ).toEqual([])
})

test('a selector elsewhere would be seen', () => {
  for (const line of ["box.closest('input')", 'find(`[data-e2e="x"]`)', "x.querySelector<HTMLElement>('p')"])
    expect(ASKS.test(line) || SELECTOR.test(line)).toBe(true)
})

const replica = filesIn('test/replica', /^(?!dist).*\.tsx?$/)
  .map(read)
  .join('\n')
/** Draft.js and the browser bring these, rather than the replica's own markup. */
const BROUGHT = ['editable', 'editor', 'line', 'menuEntry']

const drawn = ANCHORS.filter(({ name }) => !BROUGHT.includes(name)).flatMap(({ name, candidates, seen }) =>
  candidates.flatMap((selector, index) => {
    const { in: places, undrawn } = seen[index] ?? { in: [] }
    return places.length === 0 || undrawn || selector.includes(',') ? [] : [[name, selector] as const]
  }),
)

test.each(drawn)('%s: %s has a row in the replica', (_name, selector) => {
  const words = [...selector.matchAll(/="([^"]+)"|#([\w-]+)|\[(data-[\w-]+)\]/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
  expect(
    words.filter((word) => !replica.includes(word) && !['/@', 'MemberCount', 'blob:'].includes(word)),
  ).toEqual([])
})
