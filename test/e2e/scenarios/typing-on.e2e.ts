/** Whoever types on has not seen the question: their keys go into the box, whole, and answer nothing. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { useChangedStage, withSlowPrompt } from './changed-build.ts'
import { DIALOG_SEND } from './page-moves.ts'
import {
  ARMED,
  confirm,
  domCaret,
  expectDelivered,
  heard,
  messages,
  noPrompt,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

/** As a fast typist does, Enter and all: milliseconds from key to key. */
const typeOn = (tab: Tab, text: string, delay = 70) => tab.page.keyboard.type(text, { delay })

describe('typing on', () => {
  const at = useStage()
  const opened = async () => {
    const tab = await at.open(messages(USUAL))
    // With the UI there, the card opens in the task of the key.
    await tab.ui().waitFor('note')
    await (await tab.editor()).click()
    return tab
  }

  test.each([
    ['a card', 'hello', 'Send to Mia Chen?'],
    ['a stop', 'Hi Bob, ', 'Who is this for?'],
  ])('%s: all that is typed stands in the box, and nothing is answered', async (_what, first, title) => {
    const tab = await opened()
    await typeOn(tab, `${first}\nhow are you\n`)
    const asked = await tab.ui().waitFor('alertdialog', title)
    const draft = `${first}how are you`
    expect(await asked.text()).toContain(draft)
    await pause(ARMED)
    await tab.ui().waitFor('alertdialog', title)
    expect(await tab.replica.call('draft')).toBe(draft)
    expect(await heard(tab, 'Enter')).toEqual([])
    await expectDelivered(tab, [])
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await tab.close()
  })

  test('the key goes where the caret was, the page hears all that makes it a letter, and we say so', async () => {
    const tab = await opened()
    await write(tab, 'one three')
    for (let step = 0; step < 5; step++) await tab.press('ArrowLeft')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(ARMED)
    await tab.replica.call('clearEvents')
    await tab.page.keyboard.down('Shift')
    await tab.press('T')
    await tab.page.keyboard.up('Shift')
    await tab.ui().waitGone('alertdialog')
    expect(await tab.replica.call('draft')).toBe('one Tthree')
    expect(await domCaret(tab)).toBe('one T'.length)
    const told = await tab.ui().waitFor('alert')
    expect(await told.text()).toBe('Not sent. Your message is still here.')
    const events = await tab.replica.call('events')
    expect(events.filter((event) => /:(?:T|insertText)$/.test(event))).toEqual([
      'keypress:T',
      'beforeinput:insertText',
      'keyup:T',
    ])
    // The next question is an ordinary one.
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: one Tthree'])
    await tab.close()
  })

  test('after a click on the icon too', async () => {
    const tab = await opened()
    await write(tab, 'hello')
    await tab.clickIcon()
    await tab.ui().waitFor('alertdialog')
    await typeOn(tab, '!?')
    await noPrompt(tab)
    expect(await tab.replica.call('draft')).toBe('hello!?')
    await tab.close()
  })

  test('Space is typed before anyone can have read the card, and presses its button afterwards', async () => {
    const tab = await opened()
    // Slow enough for the card to be armed when the space comes.
    await typeOn(tab, 'hello')
    await typeOn(tab, '\n and', 290)
    await noPrompt(tab)
    expect(await tab.replica.call('draft')).toBe('hello and')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(ARMED)
    await tab.press(' ')
    await tab.ui().waitGone('alertdialog')
    expect(await tab.replica.call('draft')).toBe('hello and')
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('commands are no typing: the card stays', async () => {
    const tab = await opened()
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(ARMED)
    for (const modifier of ['Control', 'Alt'] as const) {
      await tab.page.keyboard.down(modifier)
      await tab.press('c')
      await tab.page.keyboard.up(modifier)
    }
    for (const key of ['ArrowDown', 'Backspace', 'Home'] as const) await tab.press(key)
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    expect(await tab.replica.call('draft')).toBe(draft)
    await tab.close()
  })

  test('where nothing is being written, a stray key takes no question away', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.ui().waitFor('note')
    await tab.replica.call('chooseMedia', 1)
    await (await tab.app().waitForSelector(DIALOG_SEND))?.click()
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await tab.press('a')
    await pause(200)
    expect(await poll(500, () => tab.ui().find('alertdialog', 'Send to Mia Chen?'))).not.toBeNull()
    expect(await tab.replica.call('draft')).toBe('')
    await tab.close()
  })
})

describe('typing on, while our script that draws is still loading', () => {
  const at = useChangedStage(engine, withSlowPrompt)

  test('a card that comes over words written since ends at the next key, which goes to their end', async () => {
    const tab = await at().open(messages(USUAL))
    await (await tab.editor()).click()
    await typeOn(tab, 'hello\nhow are you')
    await poll(3_000, async () => (await tab.ui().find('alertdialog')) !== null)
    await typeOn(tab, '?!')
    expect(await tab.replica.call('draft')).toBe('hellohow are you?!')
    await noPrompt(tab)
    await expectDelivered(tab, [])
    await tab.close()
  })
})
