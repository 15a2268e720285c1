import type { Browser, KeyInput, Page } from 'puppeteer-core'

/**
 * The tabs of a stage. A new tab costs a process and most of a test's time, so a tab that a test has closed is kept, and
 * the next test's page is loaded into it: another document, hence another page, guard and sitting. What a browser keeps
 * for a tab, and not for a document, is put back before: keys and buttons that are down, the pointer, listeners.
 */
export type Tabs = {
  /** A tab to load a page into: one that was given back, or a new one. */
  take(): Promise<Page>
  /** Ends a tab that is done with, or keeps it for the next one who takes one. */
  giveBack(page: Page): Promise<void>
}

/** What tests listen to in a tab. Puppeteer's own listeners stand at other events, and must stay. */
const HEARD = ['dialog', 'request', 'console', 'pageerror'] as const

/** One list of tabs for one browser. */
export function createTabs(browser: Browser): Tabs {
  const spare: Page[] = []
  /** Of each tab that we opened ourselves: the keys that are down, and the size it began with. */
  const begun = new WeakMap<Page, { keys: Set<KeyInput>; size: string }>()

  return {
    async take() {
      for (let page = spare.pop(); page; page = spare.pop()) if (!page.isClosed()) return page
      const page = await browser.newPage()
      begun.set(page, { keys: noteHeld(page), size: sizeOf(page) })
      return page
    },
    async giveBack(page) {
      const first = begun.get(page)
      // A tab that the page opened, or that a test has given another size, is for nobody else.
      if (first?.size !== sizeOf(page)) return page.close()
      for (const key of first.keys) await page.keyboard.up(key)
      await page.mouse.reset()
      for (const event of HEARD) page.removeAllListeners(event)
      spare.push(page)
    },
  }
}

const sizeOf = (page: Page) => JSON.stringify(page.viewport())

/** Keys that are down now. Firefox's are released with the pointer; Chromium's driver goes on calling them repeated. */
function noteHeld(page: Page): Set<KeyInput> {
  const keys = new Set<KeyInput>()
  const { keyboard } = page
  const { down, up } = keyboard
  keyboard.down = (key, options) => {
    keys.add(key)
    return down.call(keyboard, key, options)
  }
  keyboard.up = (key) => {
    keys.delete(key)
    return up.call(keyboard, key)
  }
  return keys
}
