/** What our build is measured against: small extensions made in a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'puppeteer-core'
import type { Engine } from '../stage/browsers.ts'
import { isPassive, PLAIN_PAGE_LISTENERS } from './listeners.ts'

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const

/** The shipped build. */
export const ourBuild = (engine: Engine): string =>
  fileURLToPath(new URL(`../../.output/${builds[engine]}`, import.meta.url))

const LISTENERS = `for (const [type, passive] of ${JSON.stringify(
  PLAIN_PAGE_LISTENERS.map((type) => [type, isPassive(type)]),
)}) window.addEventListener(type, () => {}, { capture: true, passive })\n`

/** Content scripts to compare with, cheapest first. */
const scripts = {
  /** What it costs that a page has any content script. */
  empty: '',
  /** The same listeners as the guard's, and nothing else. */
  listeners: LISTENERS,
  /** The yardstick of docs/design.md 8: the same listeners, and storage is read once. */
  bare: `${LISTENERS}chrome.storage.local.get('settings')`,
  /** Notes when the page's keys were pressed, also those that another extension then holds. */
  clock: `window.addEventListener('keydown', ({ timeStamp }) => {
    document.documentElement.setAttribute('data-keydown-at', String(timeStamp))
  }, { capture: true })`,
}

/** Makes an extension with one content script, run like our guard; removed when the process ends. */
export function yardstick(name: keyof typeof scripts): string {
  const parent = mkdtempSync(join(tmpdir(), 'right-person-bench-'))
  process.once('exit', () => rmSync(parent, { recursive: true, force: true }))
  const dir = join(parent, name)
  mkdirSync(dir)
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['storage'],
    content_scripts: [
      { matches: ['https://www.tiktok.com/*'], js: ['guard.js'], run_at: 'document_start', all_frames: true },
    ],
    browser_specific_settings: { gecko: { id: `${name}@right-person-bench.example` } },
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'guard.js'), scripts[name])
  return dir
}

/** Long enough for a background script's first work after an install. */
const SETTLES_MS = 500

/** Does `work` while the extension is installed; null: without any. */
export async function withExtension<T>(
  browser: Browser,
  dir: string | null,
  work: () => Promise<T>,
): Promise<T> {
  if (dir === null) return work()
  const id = await browser.installExtension(dir)
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS))
  const result = await work()
  await browser.uninstallExtension(id)
  return result
}
