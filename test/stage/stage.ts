import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import type { Engine } from './browsers.ts'
import { launchStage } from './launch.ts'
import { openPopup, withPopupTab } from './popup.ts'
import { waitUntilReady } from './replica.ts'
import { type Respond, startServer } from './server.ts'
import { type Tab, tabOf } from './tab.ts'
import { createTabs, type Tabs } from './tabs.ts'
import { poll } from './ui.ts'

export type StageOptions = {
  /** The browser's program; looked for when left out. */
  executablePath?: string
  /** The unpacked build; by default the shipped one below .output. null: no extension. */
  extensionDir?: string | null
  /** true when left out. */
  headless?: boolean
  window?: { width: number; height: number }
  dark?: boolean
  /** The extension may run in private windows. */
  incognito?: boolean
  /** Lets `popup()` work in Firefox, on a test-only copy of the build (see popup.ts). */
  popupTab?: boolean
  /** Serves something else than the replica. */
  respond?: Respond
}

/** A practice site and a browser that stands on it, both gone after `close()`. */
export type Stage = {
  engine: Engine
  browser: Browser
  extensionId: string | null
  /** Opens a practice page (`/messages?open=mia.chen`) in a tab of its own and waits until it has drawn itself. */
  open(pathAndQuery: string): Promise<Tab>
  /** The next tab that opens by itself. @throws when none comes within 5 s */
  nextPage(): Promise<Page>
  /** The same, when it shows the practice site. */
  nextTab(): Promise<Tab>
  /** Opens our popup as a tab of its own. @throws without an extension, or in Firefox without `popupTab` */
  popup(): Promise<Page>
  close(): Promise<void>
}

const ORIGIN = 'https://www.tiktok.com'
const builds = { chromium: '../../.output/chrome-mv3', firefox: '../../.output/firefox-mv3' } as const

/**
 * Starts the practice site and a browser with the shipped build.
 *
 * @throws when there is no build yet, or the browser is missing or does not start
 */
export async function openStage(engine: Engine, options: StageOptions = {}): Promise<Stage> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const each of closers.splice(0).reverse()) await each()
  }
  try {
    const server = await startServer(options.respond)
    closers.push(server.close)
    const { executablePath, window, dark, incognito = false } = options
    const launched = await launchStage({
      browser: engine,
      extensionDir: await chooseBuild(engine, options, closers),
      headless: options.headless ?? true,
      port: server.port,
      incognito,
      ...(executablePath !== undefined && { executablePath }),
      ...(window && { window }),
      ...(dark !== undefined && { dark }),
    })
    closers.push(launched.close)
    const { browser, extensionId } = launched
    const tabs = createTabs(browser)
    return {
      engine,
      browser,
      extensionId,
      close,
      open: (pathAndQuery) => openTab(tabs, pathAndQuery),
      nextPage: () => nextPage(browser),
      async nextTab() {
        const page = await nextPage(browser)
        await waitUntilReady(page)
        await page.bringToFront()
        return tabOf(page)
      },
      async popup() {
        if (extensionId === null) throw new Error('No extension, no popup.')
        if (engine === 'firefox' && !options.popupTab) {
          throw new Error("In Firefox the popup needs openStage('firefox', { popupTab: true }).")
        }
        return openPopup(browser, engine, extensionId)
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function chooseBuild(
  engine: Engine,
  options: StageOptions,
  closers: (() => Promise<void>)[],
): Promise<string | null> {
  const dir = options.extensionDir ?? fileURLToPath(new URL(builds[engine], import.meta.url))
  if (options.extensionDir === null) return null
  if (!existsSync(`${dir}/manifest.json`)) throw new Error(`There is no build in ${dir}. Run: npm run build`)
  if (!(options.popupTab && engine === 'firefox')) return dir
  const copy = await withPopupTab(dir)
  closers.push(copy.remove)
  return copy.dir
}

async function openTab(tabs: Tabs, pathAndQuery: string): Promise<Tab> {
  const page = await tabs.take()
  // Not until all is loaded: the replica says itself when it is ready.
  const response = await page.goto(ORIGIN + pathAndQuery, { waitUntil: 'domcontentloaded' })
  if (!response?.ok()) throw new Error(`${pathAndQuery} answered ${response?.status() ?? 'nothing'}.`)
  await waitUntilReady(page)
  // A tab that our extension opened meanwhile (its welcome page) must not keep the focus.
  await page.bringToFront()
  const tab = tabOf(page, () => tabs.giveBack(page))
  const there = await poll(10_000, async () => hasApp(tab))
  if (!there) throw new Error(`The messages app did not appear on ${pathAndQuery}.`)
  return tab
}

async function nextPage(browser: Browser): Promise<Page> {
  const before = new Set(await browser.pages())
  const page = await poll(5_000, async () => (await browser.pages()).find((each) => !before.has(each)))
  if (!page) throw new Error('No new tab came.')
  return page
}

function hasApp(tab: Tab): boolean {
  try {
    tab.app()
    return true
  } catch {
    return false
  }
}
