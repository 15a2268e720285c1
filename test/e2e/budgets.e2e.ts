/** What the shipped builds may weigh, contain and ask for. Reads files only; the clock is for `npm run bench`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Raw bytes: what the browser parses, whatever travelled. */
const MOST_BYTES = {
  /** Every frame of tiktok.com parses this one before anything of the page runs. */
  'guard.js': 12_250,
  /** Frames that show messages. 6 kB of it are sentences for the browser's boxes. */
  'keeper.js': 82_000,
  /** Where somebody writes. 58 kB of it are words of sixteen languages, which take two or three bytes a letter: 72,000 letters. */
  'reader.js': 92_000,
  /** Where something is reached that may delete. 9 kB of it are the words for Delete in 43 languages. */
  'notice.js': 26_200,
  /** Only where candidates have failed. */
  'shapes.js': 9_000,
  /** React; only where messages are, and only in the frame that shows them. 4 kB of it choose whom a stop offers. */
  'prompt.js': 270_000,
}

/** Strings that only these packages bring along, also when minified. */
const TELLTALES = {
  react: ['$$typeof', 'Symbol.for(`react', 'Symbol.for("react', 'react.element', 'react.transitional'],
  zod: ['ZodError', '~standard'],
  polyfill: ['webextension-polyfill'],
}

/** Namespaces are names, not addresses; React's messages say where to read more. */
const HARMLESS = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/www\.tiktok\.com\b/,
]

interface Manifest {
  content_security_policy?: object
  manifest_version: number
  permissions?: string[]
  content_scripts?: {
    js?: string[]
    css?: string[]
    all_frames?: boolean
    run_at?: string
    matches?: string[]
  }[]
  [key: string]: unknown
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const root = fileURLToPath(new URL(`../../.output/${build}`, import.meta.url))
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const script = (name: string) => read(join('content-scripts', name))
  const manifest = () => JSON.parse(read('manifest.json')) as Manifest
  const files = (pattern: RegExp) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file))
  const found = (text: string, telltales: readonly string[]) =>
    telltales.filter((each) => text.includes(each))

  test.each(Object.entries(MOST_BYTES))('%s has at most %i bytes', (name, most) => {
    expect(Buffer.byteLength(script(name))).toBeLessThanOrEqual(most)
  })

  test.each(['guard.js', 'keeper.js', 'reader.js', 'notice.js', 'shapes.js'])(
    '%s carries no React, no zod and no polyfill',
    (name) => {
      expect(found(script(name), Object.values(TELLTALES).flat())).toEqual([])
    },
  )

  // It reads settings without a report: zod would be more than a third of it.
  test('background.js carries no React and no zod', () => {
    expect(found(read('background.js'), [...TELLTALES.react, ...TELLTALES.zod])).toEqual([])
  })

  test('the telltales would be seen: the prompt has those of React, the popup all', () => {
    const popup = files(/^chunks\/.*\.js$/)
      .map(read)
      .join('\n')
    expect(found(script('prompt.js'), TELLTALES.react)).not.toEqual([])
    for (const telltales of Object.values(TELLTALES)) expect(found(popup, telltales)).not.toEqual([])
  })

  test('the words for Delete are in the script of the notice, and in no other', () => {
    const words = ['Löschen', '削除']
    expect(found(script('notice.js'), words)).toEqual(words)
    for (const name of ['guard.js', 'keeper.js', 'reader.js', 'prompt.js'])
      expect(found(script(name), words)).toEqual([])
  })

  test('the browser runs the guard by itself, and no other script', () => {
    expect(manifest().content_scripts).toEqual([
      {
        matches: ['https://www.tiktok.com/*'],
        all_frames: true,
        run_at: 'document_start',
        js: ['content-scripts/guard.js'],
      },
    ])
  })

  test('it asks for these permissions and no others', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest()
    expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
      permissions: ['storage', 'scripting'],
      host_permissions: ['https://www.tiktok.com/*'],
      optional_permissions: undefined,
      optional_host_permissions: undefined,
    })
  })

  test('the network is out of reach of popup, help and background', () => {
    expect(manifest().content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    })
  })

  test.each(['web_accessible_resources', 'externally_connectable', 'update_url'])(
    'the manifest has no %s',
    (key) => {
      expect(manifest()).not.toHaveProperty(key)
    },
  )

  test('the licence of every package that is bundled lies in it, and our own', () => {
    const licences = read('THIRD-PARTY-LICENSES.txt')
    expect(licences).toContain('MIT License')
    // A name alone is no licence.
    const sections = licences.split(/\n-{72}\n/).slice(1)
    expect(sections.filter((each) => !/permission|\bgrant/i.test(each))).toEqual([])
    const bundles = files(/\.js$/).map(read).join('\n')
    for (const [telltales, packages] of [
      [TELLTALES.react, ['react', 'react-dom', 'scheduler']],
      [TELLTALES.zod, ['zod']],
      [TELLTALES.polyfill, ['webextension-polyfill']],
    ] as const) {
      expect(found(bundles, telltales)).not.toEqual([])
      for (const name of packages) {
        const { version } = JSON.parse(
          readFileSync(
            fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url)),
            'utf8',
          ),
        ) as { version: string }
        expect(licences).toContain(`\n${name} ${version}\n`)
      }
    }
  })

  test('nothing in it names another place on the net', () => {
    const named = files(/\.(?:js|css|html|json)$/).flatMap((file) =>
      [...read(file).matchAll(/\b(?:https?|wss?):\/\/[^\s`"'()<>\\]+/g)].map(([url]) => url),
    )
    expect(named.filter((url) => !HARMLESS.some((harmless) => harmless.test(url)))).toEqual([])
  })
})
