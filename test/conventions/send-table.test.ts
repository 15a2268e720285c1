/** The table of sends is complete: no path without a way, no way without an outcome in each generation and browser. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { SEND_PATHS } from '../../lib/core/send/intent.ts'
import { PATHS, waysOf } from '../e2e/scenarios/send-rows.ts'
import { ways } from '../e2e/scenarios/send-ways.ts'
import { type Outcome, type Row, WAYS } from '../e2e/send-table.ts'
import { GENERATIONS } from '../replica/skins/skins.ts'
import { ENGINES } from '../stage/browsers.ts'

const rows: [string, string, Row][] = Object.entries(WAYS).map(([way, [path, row]]) => [way, path, row])

test('every path has a way', () => {
  expect([...new Set(rows.map(([, path]) => path))].sort()).toEqual([...SEND_PATHS].sort())
})

test('every path is gone by one file', () => {
  expect(Object.values(PATHS).flat().sort()).toEqual([...SEND_PATHS].sort())
  const files = readdirSync(fileURLToPath(new URL('../e2e/scenarios/', import.meta.url)))
  for (const name of Object.keys(PATHS)) expect(files.join()).toContain(`sends-${name}.`)
})

test('every way has a test that goes it, and every test a row', () => {
  expect(Object.keys(ways)).toEqual(Object.keys(WAYS))
  const files = Object.keys(PATHS) as (keyof typeof PATHS)[]
  const gone = [...files.flatMap((file) => waysOf(file)), ...waysOf('at-once', 'changed')]
  expect(gone.sort()).toEqual(Object.keys(WAYS).sort())
})

test.each(rows)('%s has an outcome everywhere', (_way, _path, row) => {
  expect(Object.keys(row).sort()).toEqual([...GENERATIONS].sort())
  const missing = GENERATIONS.flatMap((gen) => ENGINES.filter((engine) => !isOutcome(row[gen][engine])))
  expect(missing).toEqual([])
})

/** An exception needs its reason. */
function isOutcome(outcome: Outcome): boolean {
  if (outcome === 'held') return true
  const reason = 'delivered' in outcome ? outcome.delivered : outcome.notApplicable
  return reason.length > 10
}
