/** The guard is proved without a browser: every file of lib/guard that does something has a unit test of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = readdirSync(join(root, 'lib/guard'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const read = (file: string) => readFileSync(join(root, 'lib/guard', file), 'utf8')

/** Types, and the one place where scripts meet: nothing in them runs. */
const acts = (file: string) => /^export (?:async )?(?:function|class)\b|=>/m.test(withoutTypes(read(file)))

const withoutTypes = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/^export (?:interface|type)[\s\S]*?^\}?$/gm, '')

test('the files that do something are found', () => {
  expect(files.filter(acts).length).toBeGreaterThan(15)
})

test.each(files.filter(acts).map((file) => [file]))('%s has a test', (file) => {
  expect(existsSync(join(root, 'test/guard', file.replace(/\.ts$/, '.test.ts')))).toBe(true)
})

test('no file of the guard is over 200 lines, and half of them fit a screen', () => {
  const lengths = files.map((file) => read(file).split('\n').length - 1).toSorted((one, other) => one - other)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(55)
})
