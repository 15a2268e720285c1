/** What happens when parts of the extension, or the extension itself, are not there. */
import type { Dialog } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { read } from '../../words/read.ts'
import { engine } from '../engine.ts'
import {
  changedBuild,
  useChangedStage,
  withDeafStorage,
  withoutKeeper,
  withoutPrompt,
  withoutReader,
} from './changed-build.ts'
import {
  ARMED,
  confirm,
  expectDelivered,
  expectUntouched,
  heard,
  messages,
  pause,
  USUAL,
  write,
} from './setting.ts'

describe(`without the prompt's script`, () => {
  const at = useChangedStage(engine, withoutPrompt)

  test('the confirm box asks the same question, and its answers count', async () => {
    const tab = await at().open(messages(USUAL))
    const asked = answerBoxes(tab, ['no', 'yes'])
    const draft = await write(tab)
    await tab.press('Enter')
    await poll(5_000, async () => asked.length === 1)
    expect(asked[0]).toContain('Send to Mia Chen? (@mia.chen)')
    expect(asked[0]).toContain(draft)
    expect(asked[0]).toContain("TikTok can't take it back: deleting only removes it for you.")
    await expectDelivered(tab, [])
    await expectUntouched(tab, draft)
    // No prompt stood between the key and the page: the guard itself kept all of it.
    expect(await heard(tab, 'Enter')).toEqual([])
    await tab.press('Enter')
    await poll(5_000, async () => asked.length === 2)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('it waits until the key is released, so that a held Enter cannot press its OK', async () => {
    const tab = await at().open(messages(USUAL))
    const asked = answerBoxes(tab, ['no'])
    await write(tab)
    await tab.page.keyboard.down('Enter')
    await pause(600)
    expect(asked).toEqual([])
    await tab.page.keyboard.up('Enter')
    await poll(5_000, async () => asked.length === 1)
    expect(asked).toHaveLength(1)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('what became of the message is said in a box too', async () => {
    const tab = await at().open(messages(USUAL, 'mia.chen', '&trustedOnly=1'))
    const asked = answerBoxes(tab, ['yes', 'yes'])
    const draft = await write(tab)
    await tab.press('Enter')
    await poll(6_000, async () => asked.length === 2)
    expect(asked[1]).toContain('press Enter again to send it to Mia Chen')
    await tab.press('Enter')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })
})

describe('without anything but the sentry', () => {
  const at = useChangedStage(engine, withoutKeeper)

  test('a send is held, the confirm box says what is not known, and one yes is one send', async () => {
    const tab = await at().open(messages(USUAL))
    const asked = answerBoxes(tab, ['no', 'yes', 'no'])
    const draft = await write(tab)
    await tab.press('Enter')
    await poll(5_000, async () => asked.length === 1)
    expect(asked[0]).toContain('it cannot tell who this message goes to')
    // A box is still closing when its words are known, and takes the next key along.
    await pause(1_000)
    await tab.press('Enter')
    await poll(5_000, async () => asked.length === 2)
    await pause(1_500)
    await expectDelivered(tab, [])
    expect(await tab.replica.call('draft')).toBe(draft)
    await tab.press('Enter')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await write(tab, 'two')
    await tab.clickIcon()
    await poll(5_000, async () => asked.length === 3)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })
})

describe(`without the reader's script`, () => {
  const at = useChangedStage(engine, withoutReader)

  test('every message is asked about', async () => {
    const tab = await at().open(messages(USUAL))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    for (const text of ['one', 'two']) {
      await write(tab, text)
      await tab.press('Enter')
      await confirm(tab)
    }
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    await tab.close()
  })
})

describe('with storage that never answers', () => {
  const at = useChangedStage(engine, withDeafStorage)

  test('every message is asked about, and the card says why', async () => {
    const tab = await at().open(messages(USUAL))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    for (const text of ['one', 'two']) {
      await write(tab, text)
      await tab.press('Enter')
      const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      expect(await card.text()).toContain('Your settings could not be read yet')
      await confirm(tab)
    }
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    await tab.close()
  })
})

// Firefox injects by itself, and ends its content scripts with the extension (docs/platform.md 2.1, 2.2).
describe.runIf(engine === 'chromium')('installed and removed under an open page', () => {
  const at = useChangedStage(engine, null)

  test('an open tab is guarded after the install, and goes on being guarded after the removal', async () => {
    const tab = await at().open(messages(USUAL))
    const id = await at().browser.installExtension(changedBuild(engine, () => {}))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    await write(tab, 'one')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await at().browser.uninstallExtension(id)
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('Right Person was updated or removed.')
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send to Mia Chen')).click()
    await expectDelivered(tab, ['mia.chen: one'])
    await tab.close()
  })
})

// Chromium's guard lives on, as shown above.
describe.runIf(engine === 'firefox')('updated and removed under an open page, where scripts end', () => {
  const at = useChangedStage(engine, null)

  test('I4: a card left behind closes, what was drawn goes, and a new guard draws alone', async () => {
    const tab = await at().open(messages('G2'))
    const build = changedBuild(engine, () => {})
    const id = await at().browser.installExtension(build)
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await at().browser.uninstallExtension(id)
    await (await tab.ui().waitFor('button', 'Keep writing')).click()
    await tab.ui().waitGone('alertdialog')
    await tab.ui().waitGone('note')
    await expectDelivered(tab, [])
    await at().browser.installExtension(build)
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    const hosts = await tab.page.evaluate(() => document.querySelectorAll(':root > div').length)
    expect(hosts).toBe(1)
    expect(await tab.ui().findAll('note')).toHaveLength(1)
    await tab.close()
  })
})

/** Answers the browser's boxes in order, and collects what they say. */
function answerBoxes(tab: Tab, answers: ('yes' | 'no')[]): string[] {
  const asked: string[] = []
  tab.page.on('dialog', (dialog: Dialog) => {
    const answer = answers[asked.length]
    asked.push(read(dialog.message()))
    void (answer === 'yes' ? dialog.accept() : dialog.dismiss())
  })
  return asked
}
