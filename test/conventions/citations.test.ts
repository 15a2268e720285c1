/** What comments cite is there: a section of docs/, an invariant, a file of the project. Nothing else is cited. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const listed = ['lib', 'entrypoints', 'components', 'test', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)
const files = ['CONTRIBUTING.md', ...listed].filter(
  (path) =>
    /\.(?:tsx?|mjs|css|html|md)$/.test(path) && !/[\\/](?:dist|artifacts)[\\/]|citations\.test/.test(path),
)

/** The numbers of a document: `## 3. Frames`, `- **2.1** On installation`. */
function sectionsOf(document: string): Set<string> {
  const numbers = read(`docs/${document}`).matchAll(/^## (\d+)\. |^- \*\*(\d+\.\d+)\*\* /gm)
  return new Set([...numbers].map(([, section, item]) => section ?? item ?? ''))
}

const documents = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const sections = new Map(documents.map((name) => [name, sectionsOf(name)]))
const invariants = new Set(
  [...read('docs/design.md').matchAll(/^- \*\*(I\d+)\*\* /gm)].map(([, name]) => name ?? ''),
)

/** `docs/platform.md 2.1 and 2.2` cites two sections. */
const CITED = /docs\/([\w-]+\.md)((?:,? (?:and )?\d+(?:\.\d+)*)*)/g

function missingIn(text: string): string[] {
  const cited = [...text.matchAll(CITED)].flatMap(([all, document = '', numbers = '']) => {
    const found = numbers.match(/\d+(?:\.\d+)*/g) ?? []
    const known = sections.get(document)
    if (found.length === 0) return [all]
    return found.filter((number) => !known?.has(number)).map((number) => `docs/${document} ${number}`)
  })
  const named = [...text.matchAll(/\bI\d+\b/g)].map(([name]) => name).filter((name) => !invariants.has(name))
  return [...cited, ...named]
}

/** Ways to cite what a reader of the project does not have, or cannot find. */
const VAGUE = /platform facts|DOM reference|\bdesign,? section|\bissues? #?\d|(?<![\w.])sections? \d/gi

/** Files of the project that a text names by their path. */
const FILES =
  /(?<![\w/.-])(?:lib|entrypoints|components|test|docs|words)\/[\w./-]+\.(?:tsx?|mjs|css|html|md|json)\b/g

test.each(documents)('%s is numbered without gaps or repeats', (name) => {
  const numbers = read(`docs/${name}`).matchAll(/^## (\d+)\. |^- \*\*(\d+)\.(\d+)\*\* /gm)
  let last = [-1, 0]
  for (const [, section, of, item] of numbers) {
    const [before = -1, within = 0] = last
    if (section === undefined) expect([of, item]).toEqual([`${before}`, `${within + 1}`])
    else if (before >= 0) expect(section).toBe(`${before + 1}`)
    last = section === undefined ? [before, within + 1] : [Number(section), 0]
  }
  expect(sectionsOf(name).size).toBeGreaterThan(7)
})

test('the invariants are these', () => {
  expect([...invariants]).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9'])
})

describe('the test itself', () => {
  test.each([
    ['docs/design.md 99', ['docs/design.md 99']],
    ['docs/platform.md 2.1 and 2.77', ['docs/platform.md 2.77']],
    ['docs/tiktok-page.md says', ['docs/tiktok-page.md']],
    ['docs/other.md 1', ['docs/other.md 1']],
    ['(I2, I77)', ['I77']],
    ['docs/tiktok-page.md 7, path 10; docs/platform.md 2.1, 2.2; I9', []],
  ])('%s', (text, missing) => {
    expect(missingIn(text)).toEqual(missing)
  })
})

test.each(files.map((path) => [path]))('%s cites what is there', (path) => {
  // Documents name one another by links, and show what a citation looks like.
  const text = path.endsWith('.md') ? read(path).replaceAll(/\]\(docs\/|\[docs\//g, '[') : read(path)
  expect(missingIn(text)).toEqual([])
  // There a section without a document is one of the same page.
  if (!path.startsWith('docs/')) expect(text.match(VAGUE) ?? []).toEqual([])
  expect((text.match(FILES) ?? []).filter((file) => !existsSync(join(root, file)))).toEqual([])
})
