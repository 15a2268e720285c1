/** Opening the menus that delete, and hearing what the notice says. */
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'

export const MESSAGE = 'Deleting only removes it for you. Mia Chen can still see it.'
export const CHAT = 'Deleting this chat only removes it for you. Mia Chen keeps it.'
export const UNSURE = 'This may only remove it for you.'

/** The second message is one's own. */
export const OWN_MENU = `[data-index="1"] ${part('messageMenu')}`
export const MESSAGE_MENU = part('messageMenu')
export const ROW_MENU = `[data-selected="true"] ${part('rowMenu')}`

/** What the notice says now; empty when there is none. */
export const noticeText = async (tab: Tab) => (await (await tab.ui().find('status'))?.text()) ?? ''

/** What the notice says, once it says `words` or a few seconds have passed. */
export async function said(tab: Tab, words: string): Promise<string> {
  await poll(3_000, async () => (await noticeText(tab)) === words)
  return noticeText(tab)
}

/** Presses the entry of an open menu, or the button of a dialog, with these words. */
export async function choose(tab: Tab, words: string): Promise<void> {
  const path = `//*[(self::button or (@role="button" and p)) and normalize-space(.)="${words}"]`
  const entry = await tab.app().waitForSelector(`::-p-xpath(${path})`, { timeout: 5_000 })
  await entry?.click()
}
