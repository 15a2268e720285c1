/** Generations are named in one place: what goes over all of them goes over SKINS, and what is about none uses USUAL. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { GENERATIONS } from '../replica/skins/skins.ts'

const folder = fileURLToPath(new URL('../', import.meta.url))

/** Files that name a generation because they are about what it has or lacks. */
const PECULIAR: { [file: string]: string } = {
  'bench/crowd.ts': 'one generation is measured',
  'e2e/visits.e2e.ts': 'one generation is counted',
  'e2e/scenarios/access.e2e.ts': 'any page will do',
  'e2e/scenarios/drift.e2e.ts': 'one generation is renamed',
  'e2e/scenarios/life-cycle.e2e.ts': 'any page will do',
  'tiktok/anchors/shapes.test.ts': 'what is found by its looks is told from one page',
  'tiktok/by-shape/recipient.test.ts': 'G1 says nowhere which row is open',
  'e2e/send-table.ts': 'what becomes of a send is stated for each',
  'e2e/scenarios/bad-input.e2e.ts':
    'G1 has no conversation ids: people and groups are told apart by what the header says',
  'e2e/scenarios/elsewhere.e2e.ts': 'a comment box behind a flyout',
  'e2e/scenarios/identity.e2e.ts': 'G1 says nowhere which row is open',
  'e2e/scenarios/invariants.e2e.ts': 'the same name, with and without ids',
  'e2e/scenarios/notice.e2e.ts': 'what was seen in one place counts in another',
  'e2e/scenarios/side-doors.e2e.ts': 'G1 has no conversation ids',
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      /\.(?:tsx?|mjs)$/.test(path) && !/^(?:replica\/(?:skins|dist)|artifacts)\/|\/skins\.test/.test(path),
  )

test('no other file names a generation by hand', () => {
  const name = new RegExp(`(?:'|gen=)(?:${GENERATIONS.join('|')})\\b`)
  const naming = files.filter((path) => name.test(readFileSync(join(folder, path), 'utf8')))
  expect(naming.sort()).toEqual(Object.keys(PECULIAR).sort())
})

test('the replica’s mark of what an element is for is no anchor', () => {
  const lib = fileURLToPath(new URL('../../lib/', import.meta.url))
  const marked = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => readFileSync(join(lib, path), 'utf8').includes('data-part'))
  expect(marked).toEqual([])
})
