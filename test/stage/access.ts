import type { Page } from 'puppeteer-core'
import type { Stage } from './stage.ts'

/** As much of the browsers' extension APIs as is called here, in pages that have them. */
interface Api {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> }
  action: {
    getBadgeText(where: { tabId?: number }): Promise<string>
    getTitle(where: { tabId?: number }): Promise<string>
  }
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
  }
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}
declare const browser: Api
declare const chrome: Api

/**
 * Takes the extension's access to tiktok.com away, as a person does in the browser's own pages.
 *
 * @param popup our popup as a tab: Firefox opens it only while there is access
 */
export async function takeAccess(stage: Stage, popup: Page): Promise<void> {
  if (stage.engine === 'chromium') return configure(stage, 'ON_CLICK')
  await popup.evaluate(() => browser.permissions.remove({ origins: ['https://www.tiktok.com/*'] }))
}

/** Gives it back: in Chromium in the browser's own pages, in Firefox by our own button. */
export async function giveAccess(stage: Stage, popup: Page): Promise<void> {
  if (stage.engine === 'chromium') return configure(stage, 'ON_ALL_SITES')
  // It asks about the tab in front, which is itself.
  await popup.bringToFront()
  await (await popup.waitForSelector('button.allow'))?.click()
  await popup.waitForSelector('button.allow', { hidden: true })
}

/** Switches the extension off or on (Chromium). */
export async function switchExtension(stage: Stage, on: boolean): Promise<void> {
  await inExtensionsPage(stage, (page) =>
    page.evaluate((id, wanted) => chrome.management.setEnabled(id, wanted), stage.extensionId ?? '', on),
  )
}

/** Text and title of the toolbar button over tabs that have none of their own. */
export function readButton(popup: Page): Promise<{ text: string; title: string }> {
  return popup.evaluate(async () => {
    const { action } = (globalThis as unknown as { browser?: Api }).browser ?? chrome
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) }
  })
}

const configure = (stage: Stage, hostAccess: string) =>
  inExtensionsPage(stage, (page) =>
    page.evaluate(
      (extensionId, access) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      stage.extensionId ?? '',
      hostAccess,
    ),
  )

async function inExtensionsPage(stage: Stage, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await stage.browser.newPage()
  await page.goto('chrome://extensions')
  await work(page)
  await page.close()
}
