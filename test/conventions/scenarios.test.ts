/** Every browser test can be listed: it stands at the top level of its file, and no file runs those of another. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../e2e/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const read = (name: string) => readFileSync(folder + name, 'utf8')
const isTests = (name: string) => name.endsWith('.e2e.ts')

test.each(files.filter(isTests).map((name) => [name]))('%s has tests and offers nothing', (name) => {
  expect(read(name)).toMatch(/^(?:describe|test)\b/m)
  expect(read(name)).not.toMatch(/^export\b/m)
})

test.each(files.filter((name) => !isTests(name)).map((name) => [name]))('%s has no tests', (name) => {
  expect(read(name)).not.toMatch(/^\s*(?:describe|test)(?:\.\w+)?\(/m)
})
