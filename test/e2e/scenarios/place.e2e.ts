/** Card, stop and cue stay in the window, whatever the page's zoom and however small the window; and keep the focus. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll, type UiElement } from '../../stage/ui.ts'
import { messages, pause, USUAL, useStage, write } from './setting.ts'

const ZOOMS = ['html 0.5', 'html 1.25', 'html 1.5', 'html 3', 'body 1.5']

describe('Place', () => {
  const at = useStage()

  test('a page that is zoomed keeps card and cue in the window', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    const outside: string[] = []
    for (const zoom of ZOOMS) {
      await tab.app().evaluate((wanted) => {
        const [root, value = '1'] = wanted.split(' ')
        document.documentElement.style.zoom = root === 'html' ? value : '1'
        document.body.style.zoom = root === 'body' ? value : '1'
      }, zoom)
      // A pane that is zoomed may be too narrow for its composer to be seen.
      await tab.app().evaluate(() => document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus())
      await tab.press('Enter')
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await pause(250)
      for (const button of ['Keep writing', 'Send to Mia Chen']) {
        const found = await tab.ui().waitFor('button', button)
        if (!(await isInWindow(tab, found)))
          outside.push(`${zoom}: ${button} ${JSON.stringify(await found.box())}`)
      }
      await tab.press('Escape')
      await tab.ui().waitGone('alertdialog')
    }
    expect(outside).toEqual([])
    await tab.close()
  })

  test('in 320 x 200 face, name, handle and both answers are in view when a card opens', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.page.setViewport({ width: 320, height: 200 })
    await (await tab.editor()).evaluate((node) => node.focus())
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await pause(300)
    const { y, height } = await card.box()
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(200)
    for (const button of ['Keep writing', 'Send to Mia Chen'])
      expect(await isInWindow(tab, await tab.ui().waitFor('button', button)), button).toBe(true)
    const title = await tab.ui().waitFor('heading', 'Send to Mia Chen?')
    expect(await isInWindow(tab, title)).toBe(true)
    await tab.close()
  })

  test('a stop opens at its title', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab, 'Hi Bob, are you there?')
    await tab.page.setViewport({ width: 400, height: 260 })
    await (await tab.editor()).evaluate((node) => node.focus())
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Who is this for?')
    await pause(300)
    expect(await isInWindow(tab, await tab.ui().waitFor('heading', 'Who is this for?'))).toBe(true)
    await tab.close()
  })

  test('after "Don’t ask again" the focus is on Send', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await pause(600)
    await (await tab.ui().waitFor('button', "Don't ask again for Mia Chen")).click()
    const send = await tab.ui().waitFor('button', 'Send to Mia Chen')
    expect(await poll(2_000, () => send.isFocused())).toBe(true)
    await tab.close()
  })
})

async function isInWindow(tab: Tab, element: UiElement): Promise<boolean> {
  const { x, y, width, height } = await element.box()
  const view = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  return x >= -0.5 && y >= -0.5 && x + width <= view.width + 0.5 && y + height <= view.height + 0.5
}
