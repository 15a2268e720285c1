/** Bundles the replica into dist/replica.js, when it is out of date. `node test/replica/build.ts [--force]` */
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = `${here}dist/replica.js`

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?!dist).*\.(?:tsx?|css)$/.test(name),
)
const newest = Math.max(...sources.map((name) => changedAt(here + name)))

if (process.argv.includes('--force') || changedAt(bundle) < newest) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    // Draft.js expects Node's global, and React its production build.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `${here}dist`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      lib: {
        entry: `${here}main.tsx`,
        formats: ['iife'],
        name: 'replicaBundle',
        fileName: () => 'replica.js',
      },
    },
  })
}
