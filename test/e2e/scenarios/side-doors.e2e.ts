/** Ways around the guard that a reviewer found, each once open. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import {
  ARMED,
  confirm,
  expectDelivered,
  messages,
  nameInStop,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

const EDITOR = `${part('inputArea')} [contenteditable="true"]`
const ICON = part('sendIcon')

describe('side doors', () => {
  const at = useStage()

  const forged: [what: string, init: KeyboardEventInit & { plain?: boolean }][] = [
    ['a code without a key', { keyCode: 13, which: 13 }],
    ['a key that claims to compose', { key: 'Enter', keyCode: 13, which: 13, isComposing: true }],
    ['an event that is no keyboard event', { keyCode: 13, which: 13, plain: true }],
  ]
  test.each(forged)('I1: a script presses Enter as %s', async (_what, init) => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await dispatchKey(tab.page, init)
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    await tab.close()
  })

  if (engine === 'chromium') {
    test('I1: a trusted key with the code of Enter and another name', async () => {
      const tab = await at.open(messages(USUAL))
      await write(tab)
      const session = await tab.page.createCDPSession()
      const key = { key: 'Unidentified', windowsVirtualKeyCode: 13 }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await expectDelivered(tab, [])
      await tab.close()
    })
  }

  test('I1: a send icon that nobody knows is held, and the harmless controls are not', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    await tab.app().evaluate((selector) => {
      const icon = document.querySelector(selector)
      for (const name of ['data-e2e', 'class', 'aria-label']) icon?.removeAttribute(name)
    }, ICON)
    for (const harmless of [part('emoji'), part('photo')]) {
      await (await tab.app().waitForSelector(harmless))?.click()
    }
    await pause(300)
    expect(await tab.ui().find('alertdialog')).toBeNull()
    await (await tab.app().waitForSelector('svg[role="button"][tabindex="0"]'))?.click()
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    expect(await tab.replica.call('draft')).toBe(draft)
    await tab.close()
  })

  test('I1: two groups of one title are never taken for one', async () => {
    const tab = await at.open(messages('G1', '7300001'))
    await tab.replica.call('rename', '7300001', 'Band practice')
    const draft = await write(tab)
    await tab.press('Enter')
    await nameInStop(tab, 'Band practice')
    await expectDelivered(tab, [`group:7300001: ${draft}`])
    await tab.replica.call('open', '7300002')
    await write(tab, 'second')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Who is this for?')
    await expectDelivered(tab, [`group:7300001: ${draft}`])
    await tab.close()
  })

  test('I2: "Send anyway" stands for the chat it was asked in, also when neither can be read', async () => {
    const tab = await at.open(messages('G1', 'bob'))
    await write(tab)
    await tab.replica.call('open', '1020')
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await tab.replica.call('swap', 'bob', { headerDelay: 5_000 })
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('I6: scripts cannot move the focus to Send, nor release a key', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.page.keyboard.down('Enter')
    await tab.ui().waitFor('alertdialog')
    await tab.page.evaluate(() => {
      for (const target of [window, document.documentElement, document.body]) {
        for (const type of ['keydown', 'keyup']) {
          for (const key of ['Tab', 'Enter']) {
            target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }))
          }
        }
      }
    })
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    await pause(ARMED)
    for (let press = 0; press < 3; press++) await tab.page.keyboard.down('Enter')
    await expectDelivered(tab, [])
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await tab.page.keyboard.up('Enter')
    await tab.close()
  })

  test('I4: an alert about a message is seen even where the page covers its composer', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&trustedOnly=1'))
    await write(tab)
    await tab.press('Enter')
    await confirm(tab)
    const told = await tab.ui().waitFor('alert')
    await poll(5_000, async () => (await told.text()).includes('press Enter again'))
    await tab.page.evaluate(() => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position:fixed;inset:0;background:#0008'
      document.body.append(cover)
    })
    await pause(300)
    expect(await (await tab.ui().waitFor('alert')).text()).toContain('press Enter again')
    await tab.close()
  })
})

describe('low windows', () => {
  const at = useStage({ window: { width: 640, height: 280 } })

  test('I6: a double click on the icon is no answer where the card lies under it', async () => {
    for (const gap of [200, 350]) {
      const tab = await at.open(messages(USUAL))
      await write(tab)
      const box = await (await tab.app().waitForSelector(ICON))?.boundingBox()
      if (!box) throw new Error('no icon')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await tab.page.mouse.click(x, y)
      await pause(gap)
      await tab.page.mouse.click(x, y)
      await expectDelivered(tab, [])
      await tab.close()
    }
  })
})

describe.runIf(engine === 'chromium')('an old guard and its successor', () => {
  const at = useStage({ extensionDir: null })

  test('I4: the old one leaves, and one confirmation is one send', async () => {
    const tab = await at.open(messages(USUAL, '1020'))
    const { browser } = at.stage()
    const build = new URL('../../../.output/chrome-mv3', import.meta.url).pathname
    const first = await browser.installExtension(build)
    await tab.ui().waitFor('note')
    await browser.uninstallExtension(first)
    await browser.installExtension(build)
    await pause(1_000)
    expect(await hosts(tab)).toBe(1)
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, [`id:1020: ${draft}`])
    await tab.close()
  })
})

const hosts = (tab: Tab) => tab.page.evaluate(() => document.querySelectorAll(':root > div').length)

function dispatchKey(page: Page, init: KeyboardEventInit & { plain?: boolean }): Promise<void> {
  return page.evaluate(
    (selector, { plain, ...fields }) => {
      const flags = { bubbles: true, cancelable: true, composed: true }
      const event = plain
        ? new Event('keydown', flags)
        : new KeyboardEvent('keydown', { ...flags, ...fields })
      if (plain) Object.assign(event, fields)
      document.querySelector(selector)?.dispatchEvent(event)
    },
    EDITOR,
    init,
  )
}
