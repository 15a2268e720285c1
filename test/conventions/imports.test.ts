/** The import arrows of the design, as they are kept in the tree. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a folder may import of the project besides itself. A longer path is a rule of its own. */
const arrows: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/page': ['lib/core'],
  'lib/tiktok': ['lib/core', 'lib/page'],
  'lib/guard': ['lib/core', 'lib/page', 'lib/words/language.ts'],
  'lib/prompt': ['lib/core', 'lib/guard/ports.ts', 'lib/words', 'components'],
  'lib/settings': ['lib/core/ask-mode.ts'],
  'lib/storage': ['lib/core', 'lib/settings', 'lib/words/language.ts'],
  'lib/words': ['lib/core', 'lib/settings/fields.ts', 'words'],
  'lib/health': ['lib/platform', 'lib/settings', 'lib/words'],
  'lib/platform': ['lib/storage'],
  components: ['lib/core', 'lib/settings', 'lib/health/health.ts', 'lib/words'],
}

/** Packages a folder may use. */
const packages: Record<string, readonly string[]> = {
  'lib/prompt': ['react', 'react-dom', 'react-dom/client'],
  'lib/settings': ['zod/mini'],
  'lib/platform': ['wxt/browser'],
  components: ['react', 'virtual:tokens.css?inline'],
}

const files = [...listFiles('lib'), ...listFiles('components')]

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gms)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

const folderOf = (file: string) => Object.keys(arrows).find((folder) => file.startsWith(`${folder}/`)) ?? ''

test('every folder has its arrows', () => {
  expect(files.filter((file) => folderOf(file) === '' && !file.startsWith('components/'))).toEqual([])
  expect(files.length).toBeGreaterThan(40)
})

test.each(files.map((file) => [file]))('%s imports only what it may', (file) => {
  const folder = folderOf(file)
  const wrong = importsOf(file).filter((target) => {
    if (!target.startsWith('.')) return !packages[folder]?.includes(target)
    const path = relative(root, join(root, dirname(file), target))
    return (
      !path.startsWith(`${folder}/`) &&
      !arrows[folder]?.some((allowed) => path === allowed || path.startsWith(`${allowed}/`))
    )
  })
  expect(wrong).toEqual([])
})

const OWN_WORLD = /\b(?:document|window)\b(?!['"-])/

test.each(
  files
    .filter((file) => /^(?:lib\/(?:core|settings|storage|platform|words)|components)\//.test(file))
    .map((file) => [file]),
)('%s knows no page', (file) => {
  const code = readFileSync(join(root, file), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`|"[^"\n]*"/gm,
    '',
  )
  expect(code.split('\n').filter((line) => OWN_WORLD.test(line))).toEqual([])
})

test('only lib/tiktok names anything of the page', () => {
  const naming = files.filter(
    (file) =>
      !file.startsWith('lib/tiktok/') &&
      /data-e2e|Div[A-Z]|Draft(?:Editor|js)/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(naming).toEqual([])
})
