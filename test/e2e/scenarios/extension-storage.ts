/** What lies in the extension's own storage, looked at and changed from one of its pages. */
import type { Page } from 'puppeteer-core'
import type { Stage } from '../../stage/stage.ts'

type Storage = { storage: { local: { get(): Promise<object>; set(items: object): Promise<void> } } }

/** Everything stored. `page` must be a page of the extension. */
export const readStored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage }
    return (browser ?? chrome).storage.local.get()
  }) as Promise<Record<string, Record<string, unknown> | undefined>>

/** Writes items past every check of ours. */
export const store = (page: Page, items: object) =>
  page.evaluate((values) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage }
    return (browser ?? chrome).storage.local.set(values)
  }, items)

/** Replaces the settings, by way of a popup that is closed again. */
export async function storeSettings(stage: Stage, settings: object): Promise<void> {
  const popup = await stage.popup()
  await store(popup, { settings })
  await popup.close()
}
