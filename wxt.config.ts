import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { TOKENS_SHEET, tokensCss } from './components/tokens.ts'
import { collectLicences } from './test/run/licences.ts'
import words from './words/en.json' with { type: 'json' }

const licences = collectLicences()

/** Gives style sheets the colours of components/tokens.ts. The name stays before the `?inline` of the prompt's import. */
const tokens = {
  name: 'right-person:tokens',
  resolveId: (id: string) => (id.startsWith(TOKENS_SHEET) ? id.replace(TOKENS_SHEET, '/__tokens.css') : null),
  load: (id: string) => (id.startsWith('/__tokens.css') ? tokensCss() : null),
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:done': (wxt) => licences.write(wxt.config.outDir, readFileSync(here('./LICENSE'), 'utf8')),
  },
  vite: () => ({
    plugins: [licences.plugin as never, tokens as never],
    // The oldest browsers of the manifest below: what they understand is not rewritten for older ones.
    build: { cssTarget: ['chrome126', 'firefox140'] },
    resolve: {
      alias: {
        // WXT hands every content script a context whose "a newer script started" event the page can forge
        // (the name is public), and which triples the guard's cold start. Neither of our scripts uses it.
        'wxt/utils/content-script-context': here('./lib/platform/no-context.ts'),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: words.app.name,
    short_name: words.app.shortName,
    description: words.app.description,
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://www.tiktok.com/*'],
    // Nothing of ours needs the network, so nothing of ours may have it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: words.app.name },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'right-person@right-person.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  zip: { excludeSources: ['test/artifacts/**', 'test/replica/dist/**'] },
})
