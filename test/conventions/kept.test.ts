/** What is kept of a page between two looks hears of every attribute that its anchors ask about (lib/tiktok/anchors/kept.ts). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ANCHORS } from '../tiktok/anchors/all.ts'

const root = fileURLToPath(new URL('../../lib/tiktok/', import.meta.url))
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
const [, heard = ''] =
  /const HEARD =\s+'([^']+)'/.exec(readFileSync(join(root, 'anchors/kept.ts'), 'utf8')) ?? []

/** Anchors that are searched for by what is kept, or whose readings are. */
const kept = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/(?:keptIn|search)\([\w.]+, anchors\.(\w+)\)/g)].map(([, name]) => name),
    ...[...source.matchAll(/remembering\(anchors\.(\w+)/g)].map(([, name]) => name),
    ...[...source.matchAll(/making\(\[([^\]]*)\]|HEADERS = \[([^\]]*)\]/g)].flatMap(([, one, other]) =>
      [...`${one ?? other}`.matchAll(/anchors\.(\w+)/g)].map(([, name]) => name),
    ),
  ]),
)

test('anchors are kept, and their attributes heard of', () => {
  expect(kept.size).toBeGreaterThan(5)
  const asked = ANCHORS.filter(({ name }) => kept.has(name)).flatMap(({ name, candidates }) =>
    candidates.flatMap((candidate) =>
      [...candidate.matchAll(/\[([\w-]+)/g)].map(([, attribute]) => `${name}: ${attribute}`),
    ),
  )
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((each) => !heard.split(' ').includes(each.split(': ')[1] ?? ''))).toEqual([])
})
