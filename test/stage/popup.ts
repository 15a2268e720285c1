import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { Engine } from './browsers.ts'
import { poll } from './ui.ts'

/** Going to this page makes the test-only copy of the build open its popup in a tab. */
const KNOCK = 'https://www.tiktok.com/stage-popup'
const SCRIPT = 'stage-popup.js'

/** Opens popup.html as a tab; in Firefox only a copy made by `withPopupTab` can. */
export async function openPopup(browser: Browser, engine: Engine, extensionId: string): Promise<Page> {
  const page = await browser.newPage()
  if (engine === 'chromium') {
    await page.goto(`chrome-extension://${extensionId}/popup.html`)
    return page
  }
  // WebDriver BiDi refuses to go to moz-extension: addresses, but takes a tab that the extension opened.
  const before = new Set(await browser.pages())
  await page.goto(KNOCK)
  const popup = await openedPage(browser, before, '/popup.html')
  await page.close()
  return popup
}

/**
 * Waits for one of our own pages in a tab that is not among `before`.
 *
 * @throws when there is none after 30 s
 */
export async function openedPage(browser: Browser, before: ReadonlySet<Page>, path: string): Promise<Page> {
  const page = await poll(30_000, async () => {
    for (const each of await browser.pages()) {
      if (!before.has(each) && (await addressOf(each)).endsWith(path)) return each
    }
    return null
  })
  if (!page) throw new Error(`The extension did not open ${path} in a tab.`)
  await page.waitForSelector('body *')
  return page
}

/** Puppeteer goes on calling such a tab about:blank, so the tab itself is asked. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '')
}

/**
 * Copies a Firefox build to a temporary folder and adds a background script that opens the popup on a knock.
 * For tests of the popup alone: everything else runs on the unchanged build.
 */
export async function withPopupTab(extensionDir: string): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'right-person-popup-'))
  await cp(extensionDir, dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { background?: { scripts?: string[] } }
  manifest.background = {
    ...manifest.background,
    scripts: [...(manifest.background?.scripts ?? []), SCRIPT],
  }
  await writeFile(path, JSON.stringify(manifest))
  await writeFile(
    join(dir, SCRIPT),
    `browser.tabs.onUpdated.addListener((id, change) => {
      if (change.url?.startsWith('${KNOCK}')) browser.tabs.create({ url: browser.runtime.getURL('popup.html') })
    })`,
  )
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
