/** A private window: trust holds there, says how long, and storage hears of nothing. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { readStored } from './extension-storage.ts'
import { confirm, expectDelivered, messages, noPrompt, pause, USUAL, useStage, write } from './setting.ts'

/** Longer than a switch counts as one. */
const SETTLED = 3_300

describe('private window', () => {
  const at = useStage({ incognito: true, popupTab: true })
  /** A chat in a private window of its own, which only the extension can open: drivers know no such window. */
  const openPrivately = async (popup: Page): Promise<Tab> => {
    const url = `https://www.tiktok.com${messages(USUAL, 'mia.chen')}`
    const [tab] = await Promise.all([at.stage().nextTab(), popup.evaluate(openWindow, url)])
    await tab.ui().waitFor('note')
    await pause(SETTLED)
    return tab
  }

  test('nothing is stored, and "Don\'t ask again" holds until the last private window closes', async () => {
    const popup = await at.stage().popup()
    const tab = await openPrivately(popup)
    await write(tab, 'one')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await (await tab.ui().waitFor('button', "Don't ask again for Mia Chen")).click()
    await expect
      .poll(async () => (await tab.ui().find('alertdialog'))?.text(), { timeout: 3_000 })
      .toMatch(/Mia Chen.* is trusted.*Only until you close the last private window\./s)
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: one'])
    await pause(500)

    const beside = await openPrivately(popup)
    await write(beside, 'two')
    await beside.press('Enter')
    await expectDelivered(beside, ['mia.chen: two'])
    await noPrompt(beside)
    expect(await readStored(popup)).toEqual({})
    await tab.close()
    await beside.close()
    await pause(500)

    const later = await openPrivately(popup)
    await write(later, 'three')
    await later.press('Enter')
    await later.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(later, [])
    await Promise.all([popup.close(), later.close()])
  })
})

type Windows = { windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> } }

/** Runs in our popup. */
async function openWindow(url: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Windows; chrome: Windows }
  await (browser ?? chrome).windows.create({ incognito: true, url })
}
