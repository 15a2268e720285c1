/** Moves on the practice page beyond its composer. */
import type { KeyInput } from 'puppeteer-core'
import type { Tab } from '../../stage/tab.ts'

export const ICON = '[data-e2e="dm-new-send-btn"],[data-e2e="message-send"]'
export const DIALOG_SEND = '.TUXModal-overlay [data-sends]'
const EDITOR = '[data-e2e="message-input-area"] [contenteditable="true"]'

/** Moves the pointer onto the first such element and clicks it. */
export async function press(tab: Tab, selector: string): Promise<void> {
  const target = await tab.app().waitForSelector(selector, { timeout: 5_000 })
  await target?.scrollIntoView()
  await target?.hover()
  await target?.click()
}

/** Puts the focus onto the first such element and presses a key. */
export async function pressKeyOn(tab: Tab, selector: string, key: KeyInput): Promise<void> {
  const target = await tab.app().waitForSelector(selector, { timeout: 5_000 })
  await target?.evaluate((node) => (node as HTMLElement).focus())
  await tab.press(key)
}

/** Chooses people in the share sheet by their handles. */
export async function chooseInSheet(tab: Tab, handles: readonly string[]): Promise<void> {
  for (const handle of handles) {
    const row = await tab.app().waitForSelector(`::-p-xpath(//*[@role="checkbox"][.//span[.="@${handle}"]])`)
    await row?.click()
  }
}

/** Writes a note in the share sheet and presses Enter. */
export async function shareNote(tab: Tab, note: string): Promise<void> {
  await (await tab.app().waitForSelector('.sheet input[type="text"]'))?.click()
  await tab.page.keyboard.type(note)
  await tab.press('Enter')
}

/** Opens the share sheet from the menu of the first message. */
export async function forward(tab: Tab): Promise<void> {
  await press(tab, '[data-index="0"] [data-area="More"]')
  const entry = await tab.app().waitForSelector('::-p-xpath(//*[@role="button"][p="Forward"])')
  await entry?.click()
}

/** A file is dropped into the composer. The events are a script's: no driver drops files in both browsers. */
export const drop = (tab: Tab, name: string) => tab.app().evaluate(dispatchFile, EDITOR, 'drop', name)

/** A file is pasted into the composer. */
export const paste = (tab: Tab, name: string) => tab.app().evaluate(dispatchFile, EDITOR, 'paste', name)

/** Runs in the page. */
function dispatchFile(selector: string, type: string, name: string): void {
  const data = new DataTransfer()
  data.items.add(new File(['x'], name, { type: 'image/png' }))
  const common = { bubbles: true, cancelable: true, composed: true }
  const event =
    type === 'drop'
      ? new DragEvent('drop', { ...common, dataTransfer: data })
      : new ClipboardEvent('paste', { ...common, clipboardData: data })
  document.querySelector(selector)?.dispatchEvent(event)
}
