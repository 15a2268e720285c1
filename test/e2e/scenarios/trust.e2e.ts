/** Trust and its opposite: given in the card, seen and taken back in the popup, and never a way around a stop. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { readStored, store, storeSettings } from './extension-storage.ts'
import { ARMED, confirm, expectDelivered, messages, pause, USUAL, useStage, write } from './setting.ts'

/** Longer than a switch counts as one. */
const SETTLED = 3_300

describe('trust', () => {
  const at = useStage({ popupTab: true })
  const openChat = async (who: string) => {
    const tab = await at.open(messages(USUAL, who))
    await tab.ui().waitFor('note')
    await pause(200)
    return tab
  }
  /** Trusts whoever the open card is about, keeps the question open. */
  const giveTrust = async (tab: Tab, name: string) => {
    await (await tab.ui().waitFor('button', `Don't ask again for ${name}`)).click()
    await said(tab, `${name} is trusted`)
  }

  test('"Don\'t ask again": from then on nothing is asked there, but a stop is', async () => {
    const tab = await openChat('mia.chen')
    await write(tab, 'one')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await giveTrust(tab, 'Mia Chen')
    // It answers nothing by itself.
    await expectDelivered(tab, [])
    await confirm(tab)
    await tab.close()

    const later = await openChat('mia.chen')
    await write(later, 'two')
    await pause(SETTLED)
    await later.press('Enter')
    await expectDelivered(later, ['mia.chen: two'])
    await write(later, 'Hi Bob, are you there?')
    await later.press('Enter')
    await later.ui().waitFor('alertdialog', 'Who is this for?')
    await later.press('Escape')
    await later.ui().waitGone('alertdialog')
    await later.close()
  })

  test('to and fro between chats, a trusted person is asked about again', async () => {
    const tab = await openChat('bob')
    await write(tab, 'for you')
    await tab.press('Enter')
    await confirm(tab, 'Bob')
    await tab.replica.call('open', 'mia.chen')
    await write(tab, 'three')
    await pause(SETTLED)
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('Your last message went to Bob.')
    await confirm(tab)
    await expectDelivered(tab, ['bob: for you', 'mia.chen: three'])
    await tab.close()
  })

  test('it ends at once when the name behind the handle differs', async () => {
    // Trusted in the first test of this browser.
    const chat = await openChat('mia.chen')
    await chat.replica.call('rename', 'mia.chen', 'Someone Else')
    await pause(300)
    await write(chat, 'four')
    await pause(SETTLED)
    await chat.press('Enter')
    await chat.ui().waitFor('alertdialog', 'Send to Someone Else?')
    await expectDelivered(chat, [])
    const popup = await at.stage().popup()
    const { trust: list } = await readStored(popup)
    expect(JSON.stringify(list)).not.toContain('Mia Chen')
    await Promise.all([chat.close(), popup.close()])
  })

  test('a group needs a second click', async () => {
    const tab = await openChat('7300001')
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Road trip (5 people)?')
    await (await tab.ui().waitFor('button', "Don't ask again for Road trip")).click()
    const sure = await tab.ui().waitFor('button', "Yes, don't ask again for Road trip")
    const popup = await at.stage().popup()
    expect(JSON.stringify(await readStored(popup))).not.toContain('Road trip')
    await popup.close()
    await tab.page.bringToFront()
    await pause(ARMED)
    await sure.click()
    await said(tab, 'Road trip is trusted')
    await tab.press('Escape')
    await tab.close()
  })

  test('"Always ask in this chat" asks at every message', async () => {
    const tab = await openChat('bob')
    await write(tab, 'one')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Bob?')
    await (await tab.ui().waitFor('button', 'Always ask in this chat')).click()
    await said(tab, 'From now on every message in this chat is asked about')
    await confirm(tab, 'Bob')
    await expectDelivered(tab, ['bob: one'])
    await write(tab, 'two')
    await pause(SETTLED)
    await tab.press('Enter')
    await confirm(tab, 'Bob')
    await expectDelivered(tab, ['bob: one', 'bob: two'])
    await tab.close()
  })

  test('"Forget everything" empties all of it, and open tabs hear of it', async () => {
    const tab = await openChat('bob')
    const popup = await at.stage().popup()
    expect(JSON.stringify(await readStored(popup))).toMatch(/"hashes":\["/)
    await pressInPopup(popup, 'Forget everything')
    await pressInPopup(popup, 'Yes, forget everything')
    const empty = async () => {
      const { trust: list, writtenTo } = await readStored(popup)
      return (list ?? null) === null && (writtenTo ?? null) === null
    }
    expect(await poll(3_000, empty)).toBe(true)
    await popup.close()
    await tab.page.bringToFront()
    await write(tab, 'one')
    await tab.press('Enter')
    await confirm(tab, 'Bob')
    await write(tab, 'two')
    await pause(SETTLED)
    await tab.press('Enter')
    await expectDelivered(tab, ['bob: one', 'bob: two'])
    await tab.close()
  })

  test('mode "every" asks about trusted people too; broken trust in storage is nobody\'s', async () => {
    const popup = await at.stage().popup()
    await store(popup, { trust: { trusted: [{ key: '@mia.chen', name: 7 }, 'rubbish'], alwaysAsk: 'no' } })
    await popup.close()
    const tab = await openChat('mia.chen')
    await write(tab, 'one')
    await pause(SETTLED)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await giveTrust(tab, 'Mia Chen')
    await confirm(tab)
    await storeSettings(at.stage(), { mode: 'every' })
    await tab.page.bringToFront()
    await write(tab, 'two')
    await pause(SETTLED)
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    await tab.close()
    await storeSettings(at.stage(), {})
  })

  // Firefox ends the guard with its extension.
  if (engine === 'firefox') return
  test('trust that cannot be stored says so, and the question stands', async () => {
    const tab = await openChat('sara')
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await tab.press('Escape')
    await tab.replica.call('open', 'also.new')
    await write(tab, 'hello')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Also New?')
    const { browser, extensionId } = at.stage()
    await browser.uninstallExtension(extensionId ?? '')
    await (await tab.ui().waitFor('button', "Don't ask again for Also New")).click()
    await said(tab, 'This could not be saved. You will be asked again next time.')
    await confirm(tab, 'Also New')
    await expectDelivered(tab, ['also.new: hello'])
    await tab.close()
  })
})

async function said(tab: Tab, words: string): Promise<void> {
  const heard = async () =>
    (await Promise.all((await tab.ui().findAll('status')).map((each) => each.text()))).some((text) =>
      text.includes(words),
    )
  expect(await poll(3_000, heard)).toBe(true)
}

const pressInPopup = async (popup: Page, words: string) => {
  const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${words}"])`)
  await button?.evaluate((node) => {
    for (let around = node.parentElement; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true
    }
    ;(node as HTMLElement).click()
  })
}
