/** The notice's script is loaded when Delete is first reached: what was done until it is here, and doing without it. */
import { describe, expect, test } from 'vitest'
import { engine } from '../engine.ts'
import { useChangedStage, withLateNotice, withoutNotice } from './changed-build.ts'
import { choose, MESSAGE, noticeText, OWN_MENU, said } from './notice-moves.ts'
import { press } from './page-moves.ts'
import { confirm, expectDelivered, messages, pause, USUAL, write } from './setting.ts'

describe('a notice whose script comes late', () => {
  const at = useChangedStage(engine, withLateNotice)

  test.each([
    ['Delete for me', MESSAGE],
    ['Delete for everyone', ''],
  ])('after "%s" was chosen without it, it says: %s', async (label, words) => {
    const tab = await at().open(messages(USUAL, 'mia.chen', '&menu=both&dialog=1'))
    await tab.ui().waitFor('note')
    await press(tab, OWN_MENU)
    await choose(tab, label)
    await tab.app().waitForSelector('[role="dialog"]')
    expect(await noticeText(tab)).toBe('')
    if (words === '') await pause(1_700)
    expect(await said(tab, words)).toBe(words)
    await tab.close()
  })
})

describe(`without the notice's script`, () => {
  const at = useChangedStage(engine, withoutNotice)

  test('nothing is said of Delete, and a send is held as ever', async () => {
    const tab = await at().open(messages(USUAL))
    await tab.ui().waitFor('note')
    await press(tab, OWN_MENU)
    await pause(700)
    expect(await noticeText(tab)).toBe('')
    await press(tab, OWN_MENU)
    const draft = await write(tab)
    await tab.press('Enter')
    await expectDelivered(tab, [])
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })
})
