import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core'
import { part } from '../replica/skins/skins.ts'
import { bidiOf } from './bidi.ts'
import { type Replica, replicaOf } from './replica.ts'
import { type Ui, uiOf } from './ui.ts'

/** One tab on the practice site. All input is trusted: it comes from the browser, not from a script. */
export type Tab = {
  page: Page
  /** The frame with the messages app: the tab itself, or Business Suite's iframe. @throws when that is not there */
  app(): Frame
  /** The driver for our UI in that frame. */
  ui(): Ui
  replica: Replica
  /** The editor of the composer. @throws when none appears within 5 s */
  editor(): Promise<ElementHandle<HTMLElement>>
  /** What stands in the editor now. */
  draft(): Promise<string>
  /** Types at the caret; clicks into the editor first when it does not have the focus. */
  type(text: string): Promise<void>
  /** Presses and releases a key, wherever the focus is. */
  press(key: KeyInput): Promise<void>
  /** Clicks the send icon. @throws when there is none within 2 s */
  clickIcon(): Promise<void>
  /** Done with it. The next test may be given the same tab with another page in it; `page.close()` really ends it. */
  close(): Promise<void>
}

const EDITOR = `${part('inputArea')} [contenteditable="true"]`
const ICON = part('sendIcon')

/**
 * Wraps a page that shows the practice site.
 *
 * @param close what is done with the tab at the end
 */
export function tabOf(page: Page, close: () => Promise<void> = () => page.close()): Tab {
  const app = () => appFrame(page)
  const editor = async () => {
    const frame = app()
    // Nearly always it is there, and waiting for it takes 50 ms in Firefox even so.
    const there = await frame.evaluateHandle(drawn, EDITOR).then(
      (handle) => handle.asElement(),
      // The page is just going to another one.
      () => null,
    )
    const found = there ?? (await frame.waitForSelector(EDITOR, { visible: true, timeout: 5000 }))
    if (!found) throw new Error('There is no composer on this page.')
    return found as ElementHandle<HTMLElement>
  }
  return {
    page,
    app,
    ui: () => uiOf(app()),
    replica: replicaOf(page),
    editor,
    // biome-ignore lint/performance/useDomNodeTextContent: Draft.js keeps each line in a block; textContent joins them.
    draft: async () => (await editor()).evaluate((node) => node.innerText.replace(/\n$/, '')),
    async type(text) {
      const target = await editor()
      // A click into a focused editor would move the caret into the middle of what was typed before.
      if (!(await target.evaluate((node) => node.ownerDocument.activeElement === node))) await target.click()
      await page.keyboard.type(text)
    },
    press: (key) => press(page, key),
    async clickIcon() {
      const icon = await app().waitForSelector(ICON, { visible: true, timeout: 2000 })
      await icon?.click()
    },
    close,
  }
}

/** Runs in the page: the first such element, if it is drawn. */
function drawn(selector: string): Element | null {
  const element = document.querySelector(selector)
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
  return width > 0 && height > 0 && element?.checkVisibility({ visibilityProperty: true }) ? element : null
}

/** WebDriver's code point for the Enter of the number pad. */
const NUMPAD_ENTER = '\uE007'

async function press(page: Page, key: KeyInput): Promise<void> {
  const isFirefox = /firefox/i.test(await page.browser().version())
  if (!isFirefox || key !== 'NumpadEnter') return page.keyboard.press(key)
  // Puppeteer's table for Firefox lacks it.
  const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: NUMPAD_ENTER }))
  await bidiOf(page.mainFrame()).send('input.performActions', {
    actions: [{ type: 'key', id: 'numpad', actions }],
  })
}

function appFrame(page: Page): Frame {
  const top = page.mainFrame()
  if (!pathOf(top).startsWith('/business-suite')) return top
  const inner = page.frames().find((frame) => frame !== top && pathOf(frame) === '/messages')
  if (!inner) throw new Error('Business Suite has no messages frame (yet).')
  return inner
}

function pathOf(frame: Frame): string {
  return URL.parse(frame.url())?.pathname ?? ''
}
