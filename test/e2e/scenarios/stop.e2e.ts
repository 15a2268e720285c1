/** The stop: it asks whom the person means, and no habit answers it. */
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import {
  ARMED,
  expectDelivered,
  expectUntouched,
  messages,
  nameInStop,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

const TITLE = 'Who is this for?'
const GREETING = 'Hi Bob, are you there?'

describe('the stop', () => {
  const at = useStage()
  const stopped = async (more = '', text = GREETING) => {
    const tab = await at.open(messages(USUAL, 'mia.chen', more))
    await tab.ui().waitFor('note')
    await write(tab, text)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', TITLE)
    return tab
  }
  const people = async (tab: Tab) =>
    (await tab.ui().findAll('button')).map(({ name }) => name).filter((name) => name !== 'Keep writing')

  test('it lists the reasons, the message, three people among them the right one, and the safe answer first', async () => {
    const tab = await stopped()
    const text = await (await tab.ui().waitFor('alertdialog', TITLE)).text()
    for (const part of ['Your message greets Bob', GREETING, "TikTok can't take it back"])
      expect(text).toContain(part)
    const offered = await people(tab)
    expect(offered).toHaveLength(3)
    expect(offered).toContain('Mia Chen @mia.chen')
    expect(offered.some((name) => name.startsWith('Bob'))).toBe(true)
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('choosing the recipient sends, once', async () => {
    const tab = await stopped()
    await nameInStop(tab, 'Mia Chen @mia.chen')
    await expectDelivered(tab, [`mia.chen: ${GREETING}`])
    await tab.close()
  })

  test('choosing another sends nothing, and says so', async () => {
    const tab = await stopped()
    await pause(ARMED)
    await (await tab.ui().waitFor('button', /^Bob/)).click()
    await tab.ui().waitGone('alertdialog')
    const told = await tab.ui().waitFor('alert')
    const words = 'You picked Bob. This chat is with Mia Chen. Nothing was sent.'
    await poll(2_000, async () => (await told.text()) === words)
    expect(await told.text()).toBe(words)
    await expectUntouched(tab, GREETING)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('Escape and "Keep writing" leave draft and caret alone', async () => {
    const tab = await stopped()
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await expectUntouched(tab, GREETING)
    await tab.press('Enter')
    await (await tab.ui().waitFor('button', 'Keep writing')).click()
    await tab.ui().waitGone('alertdialog')
    await expectUntouched(tab, GREETING)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('neither a held key, nor Ctrl+Enter, nor a double click passes it', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.ui().waitFor('note')
    await write(tab, GREETING)
    for (let press = 0; press < 8; press++) {
      await tab.page.keyboard.down('Enter')
      await pause(80)
    }
    await tab.ui().waitFor('alertdialog', TITLE)
    await tab.page.keyboard.up('Enter')
    await pause(ARMED)
    await tab.page.keyboard.down('Control')
    await tab.press('Enter')
    await tab.page.keyboard.up('Control')
    await tab.ui().waitFor('alertdialog', TITLE)
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    // A double click whose second half lands on the right person.
    await tab.press('Enter')
    const right = await (await tab.ui().waitFor('button', 'Mia Chen @mia.chen')).box()
    await tab.page.mouse.click(right.x + right.width / 2, right.y + right.height / 2)
    await tab.ui().waitFor('alertdialog', TITLE)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('by keyboard: Tab goes over the people and wraps, Enter chooses', async () => {
    const tab = await stopped()
    await pause(ARMED)
    const order = await people(tab)
    for (const name of order) {
      await tab.press('Tab')
      expect(await (await tab.ui().waitFor('button', name)).isFocused()).toBe(true)
    }
    await tab.press('Tab')
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    for (let step = 0; step <= order.indexOf('Mia Chen @mia.chen'); step++) await tab.press('Tab')
    await tab.press('Enter')
    await tab.ui().waitGone('alertdialog')
    await expectDelivered(tab, [`mia.chen: ${GREETING}`])
    await tab.close()
  })

  test('with nobody else at hand: a box to tick before the button', async () => {
    const tab = await at.open('/@mia.chen?profile=over')
    await (await tab.page.waitForSelector(part('profileMessage')))?.click()
    await tab.ui().waitFor('note')
    await write(tab, 'take 4111 1111 1111 1111')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', TITLE)
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send to Mia Chen')).click()
    await expectDelivered(tab, [])
    await (await tab.ui().waitFor('checkbox', 'This is for Mia Chen @mia.chen')).click()
    await (await tab.ui().waitFor('button', 'Send to Mia Chen')).click()
    await tab.ui().waitGone('alertdialog')
    await expectDelivered(tab, ['mia.chen: take 4111 1111 1111 1111'])
    await tab.close()
  })

  test('I2: another chat behind it, and nothing leaves', async () => {
    const tab = await stopped()
    await tab.replica.call('swap', 'sara')
    await nameInStop(tab, 'Mia Chen @mia.chen')
    await poll(2_000, async () => /Nothing was sent/.test(await (await tab.ui().waitFor('alert')).text()))
    expect(await (await tab.ui().waitFor('alert')).text()).toContain('this chat is now with')
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('I6: the page cannot answer it', async () => {
    const tab = await stopped()
    await pause(ARMED)
    await tab.replica.call('pressHosts')
    await tab.replica.call('removeExtensionHosts')
    await tab.ui().waitFor('alertdialog', TITLE)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('it stands in the middle, is wholly in view in a small window, and looks unlike the card', async () => {
    const tab = await stopped()
    await tab.page.setViewport({ width: 320, height: 480 })
    await pause(300)
    for (const name of ['Keep writing', 'Mia Chen @mia.chen']) {
      const { x, y, width, height } = await (await tab.ui().waitFor('button', name)).box()
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(320)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(480)
    }
    await tab.close()
  })
})
