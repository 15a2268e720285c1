/** Moves on the practice page beyond its composer. */
import type { KeyInput } from 'puppeteer-core'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'

export const ICON = part('sendIcon')
export const DIALOG_SEND = `${part('overlay')} [data-sends]`
const EDITOR = `${part('inputArea')} [contenteditable="true"]`

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

/** Writes a note in the share sheet. */
export async function writeNote(tab: Tab, note: string): Promise<void> {
  await (await tab.app().waitForSelector('.sheet input[type="text"]'))?.click()
  await tab.page.keyboard.type(note)
}

/** Opens the share sheet from the menu of the first message. */
export async function forward(tab: Tab): Promise<void> {
  await press(tab, `[data-index="0"] ${part('messageMenu')}`)
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

/**
 * Selects an element's text and copies it. Firefox does so by its keys, as for a person; Chromium without a window does
 * not, and gets a script's event, for which its clipboard is not needed.
 */
export async function copyIn(tab: Tab, selector: string): Promise<void> {
  await tab.app().waitForSelector(selector)
  const byKeys = await isFirefox(tab)
  await tab.app().evaluate(
    (wanted, selectOnly) => {
      const element = document.querySelector(wanted)
      if (!element) throw new Error(`Nothing to copy at ${wanted}`)
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      document.getSelection()?.selectAllChildren(element)
      const copied = new ClipboardEvent('copy', { bubbles: true, cancelable: true, composed: true })
      if (!selectOnly) element.dispatchEvent(copied)
    },
    selector,
    byKeys,
  )
  if (byKeys) await chord(tab, 'c')
}

/** Text is pasted into the composer, which takes it as it would from a person; likewise. */
export async function pasteText(tab: Tab, text: string): Promise<void> {
  await (await tab.editor()).click()
  if (await isFirefox(tab)) {
    await chord(tab, 'v')
    return
  }
  await tab.app().evaluate(
    (selector, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      const init = { bubbles: true, cancelable: true, composed: true, clipboardData: data }
      document.querySelector(selector)?.dispatchEvent(new ClipboardEvent('paste', init))
    },
    EDITOR,
    text,
  )
}

const isFirefox = async (tab: Tab) => /firefox/i.test(await tab.page.browser().version())

async function chord(tab: Tab, key: 'c' | 'v'): Promise<void> {
  await tab.page.keyboard.down('Control')
  await tab.press(key)
  await tab.page.keyboard.up('Control')
}
