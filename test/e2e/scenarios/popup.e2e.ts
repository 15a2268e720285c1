/** The popup in use: saved at once, applied in open tabs without reload; and what is stored (I8). */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { settings as said } from '../../../words/en.json'
import { poll } from '../../stage/ui.ts'
import { readStored, store } from './extension-storage.ts'
import { confirm, expectDelivered, messages, pause, USUAL, useStage, write } from './setting.ts'

describe('popup', () => {
  const at = useStage({ popupTab: true })

  test('modes apply at once in an open tab', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab, 'one')
    await tab.press('Enter')
    await confirm(tab)
    const settings = await at.stage().popup()
    await choose(settings, 'every')
    await tab.page.bringToFront()
    await pause(300)
    await write(tab, 'two')
    await tab.press('Enter')
    await confirm(tab)
    await settings.bringToFront()
    await choose(settings, 'risky')
    await tab.page.bringToFront()
    await tab.replica.call('open', 'bob')
    await pause(3_200)
    await write(tab, 'three')
    await tab.press('Enter')
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two', 'bob: three'])
    await tab.replica.call('open', '7300001')
    await pause(3_200)
    await write(tab, 'four')
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Road trip (5 people)?')
    expect(await card.text()).toContain('This is a group')
    await choose(settings, 'sitting')
    await Promise.all([tab.close(), settings.close()])
  })

  test('the cue goes and comes with its switch', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    const settings = await at.stage().popup()
    await flip(settings, 'cue')
    await tab.page.bringToFront()
    await tab.ui().waitGone('note')
    await settings.bringToFront()
    await flip(settings, 'cue')
    await tab.page.bringToFront()
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    await Promise.all([tab.close(), settings.close()])
  })

  test('corrupt and future settings are repaired field by field, and nothing is thrown away', async () => {
    const settings = await at.stage().popup()
    await store(settings, { settings: { version: 9, mode: 'sometimes', cue: false, tomorrow: { a: 1 } } })
    const tab = await at.open(messages(USUAL))
    await write(tab, 'one')
    expect(await tab.ui().find('note')).toBeNull()
    await tab.press('Enter')
    await confirm(tab)
    await write(tab, 'two')
    await tab.press('Enter')
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    await settings.bringToFront()
    await flip(settings, 'cue')
    const stored = JSON.stringify(await readStored(settings))
    for (const kept of ['"tomorrow":{"a":1}', '"version":9', '"mode":"sitting"', '"sometimes"']) {
      expect(stored).toContain(kept)
    }
    await store(settings, { settings: 'garbage' })
    await tab.page.bringToFront()
    await write(tab, 'three')
    await tab.press('Enter')
    // The tab has only just come back to the front.
    await confirm(tab)
    await Promise.all([tab.close(), settings.close()])
  })

  test('I8: of the people written to only salted hashes are stored, and of the messages nothing', async () => {
    const tab = await at.open(messages(USUAL, 'new.person'))
    // What this device remembers is read from storage when the chat opens: before that, nothing is claimed.
    await pause(1_000)
    await write(tab, 'secret words')
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog')
    expect(await card.text()).toContain('No earlier message to New Person is known on this device.')
    await confirm(tab, 'New Person')
    await expectDelivered(tab, ['new.person: secret words'])
    await pause(500)
    const settings = await at.stage().popup()
    const stored = JSON.stringify(await readStored(settings))
    expect(stored).toMatch(/"hashes":\[("[0-9a-f]{24}",?)+\]/)
    expect(stored).not.toMatch(/new.?person|mia|secret/i)
    await settings.close()
    await tab.close()
    // The next time they are known.
    const again = await at.open(messages(USUAL, 'new.person'))
    await write(again, 'more')
    await again.press('Enter')
    const known = await again.ui().waitFor('alertdialog', 'Send to New Person?')
    expect(await known.text()).not.toContain('No earlier message')
    await again.close()
  })
})

/** Chooses a mode in the popup as a person does, and waits until it says that it is saved. */
async function choose(page: Page, mode: string): Promise<void> {
  await page.evaluate(
    (value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click(),
    mode,
  )
  await waitForStored(page, 'mode', mode)
}

/** Flips a switch by its label. */
async function flip(page: Page, name: 'cue' | 'notice'): Promise<void> {
  const before = (await readSettings(page))[name]
  const label = said[`${name}.label`]
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')].filter((each) =>
      each.textContent.startsWith(wanted),
    )
    labels[0]?.click()
  }, label)
  await waitForStored(page, name, before === false)
}

async function waitForStored(page: Page, name: string, value: unknown): Promise<void> {
  await poll(3_000, async () => (await readSettings(page))[name] === value)
  expect((await readSettings(page))[name]).toBe(value)
}

const readSettings = async (page: Page) => (await readStored(page)).settings ?? {}
