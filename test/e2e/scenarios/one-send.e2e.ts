/** One confirmation is at most one send (I5), however slow the page is, and nobody is stuck on a page that ignores us (I4). */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { press, pressKeyOn } from './page-moves.ts'
import {
  ARMED,
  confirm,
  delivered,
  expectDelivered,
  expectUntouched,
  messages,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

const SUBMIT = 'form button[type="submit"]'
const AGAIN = 'press Enter again'
const said = async (tab: Tab) => (await tab.ui().waitFor('alert')).text()
const isAsked = async (tab: Tab) => (await tab.ui().find('alertdialog')) !== null

/** Presses Enter at these times, in milliseconds from now, as somebody who sees nothing happen does. */
async function pressAt(tab: Tab, times: readonly number[]): Promise<void> {
  const start = performance.now()
  for (const time of times) {
    await pause(Math.max(0, start + time - performance.now()))
    await tab.press('Enter')
    expect(await isAsked(tab)).toBe(false)
  }
}

describe('one send', () => {
  const at = useStage()
  const sentOn = async (more: string, text?: string) => {
    const tab = await at.open(messages(USUAL, 'mia.chen', more))
    const draft = await write(tab, text)
    await tab.press('Enter')
    await confirm(tab)
    return { tab, draft }
  }

  test.each([
    ['is emptied 2.5 s late', '&clearDelay=2500', [300, 1_100, 2_100]],
    ['is emptied 6 s late', '&clearDelay=6000', [2_300, 3_800, 4_600, 5_400]],
    [
      'is emptied 6 s late, where nothing tells whose a message is',
      '&sendDelay=6000&unowned=1',
      [2_300, 4_600, 5_400],
    ],
    [
      'is emptied 6 s late, below 300 messages of which an earlier one says the same',
      '&clearDelay=6000&messages=300',
      [2_300, 4_600],
      'Saturday then? (275)',
    ],
  ] as const)('a box that %s: the first Enter was enough', async (_what, more, times, text?: string) => {
    const { tab, draft } = await sentOn(more, text)
    await pressAt(tab, times)
    expect(await said(tab)).toBe('Waiting for TikTok to take your message to Mia Chen. It is not sent twice.')
    await poll(5_000, async () => (await tab.draft()) === '')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await poll(2_000, async () => (await said(tab)) === '')
    expect(await said(tab)).toBe('')
    // It is over: the next message is an ordinary one.
    await write(tab, 'and another')
    await tab.press('Enter')
    await expectDelivered(tab, [`mia.chen: ${draft}`, 'mia.chen: and another'])
    await tab.close()
  })

  test('a message that failed is in the chat too, and is not made twice by Enter', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&clearDelay=6000'))
    await write(tab)
    await tab.replica.call('failNext')
    await tab.press('Enter')
    await confirm(tab)
    await pressAt(tab, [500, 4_600])
    expect(await said(tab)).not.toContain(AGAIN)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('Ctrl+Enter twice in the card, on a page that is 1.5 s slow', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&sendDelay=1500'))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await pause(ARMED)
    await tab.page.keyboard.down('Control')
    await tab.press('Enter')
    await tab.press('Enter')
    await tab.page.keyboard.up('Control')
    await pause(1_900)
    expect(await delivered(tab)).toEqual([`mia.chen: ${draft}`])
    expect(await isAsked(tab)).toBe(false)
    expect(await tab.draft()).toBe('')
    await tab.close()
  })

  test.each([
    ['Enter', (tab: Tab) => tab.press('Enter')],
    ['a click on the icon', (tab: Tab) => tab.clickIcon()],
    ['a script', (tab: Tab) => tab.replica.call('dispatchEnter')],
  ])('%s 0.4 s after confirming', async (_how, act) => {
    const { tab, draft } = await sentOn('&sendDelay=1500')
    await pause(300)
    await act(tab)
    await pause(1_700)
    expect(await delivered(tab)).toEqual([`mia.chen: ${draft}`])
    expect(await isAsked(tab)).toBe(false)
    await tab.close()
  })

  test('what goes without a question goes once, too', async () => {
    const { tab, draft } = await sentOn('&sendDelay=1500')
    await poll(3_000, async () => (await tab.draft()) === '')
    await write(tab, 'two')
    await tab.press('Enter')
    await tab.press('Enter')
    await pressAt(tab, [300])
    await tab.clickIcon()
    await pause(1_700)
    expect(await delivered(tab)).toEqual([`mia.chen: ${draft}`, 'mia.chen: two'])
    await tab.close()
  })

  test.each([
    ['a click', (tab: Tab) => press(tab, SUBMIT)],
    ['Enter', (tab: Tab) => pressKeyOn(tab, SUBMIT, 'Enter')],
  ])('a form that submits after %s on its button: both are one press', async (_how, act) => {
    const { tab, draft } = await sentOn('&form=1&sendDelay=300')
    await poll(2_000, async () => (await tab.draft()) === '')
    await write(tab, 'two')
    await act(tab)
    await act(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`, 'mia.chen: two'])
    await tab.close()
  })

  test('a page that goes on by a script while it hears the replay is not asked about that', async () => {
    // Nobody is met by name here, so that no confirmation lets the submit through.
    const tab = await at.open(messages(USUAL, '1020', '&form=1'))
    const draft = await write(tab)
    await press(tab, SUBMIT)
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, [`id:1020: ${draft}`])
    expect(await isAsked(tab)).toBe(false)
    await tab.close()
  })

  test('a rebuilt box and a look into another chat in between change nothing', async () => {
    const { tab, draft } = await sentOn('&sendDelay=3000')
    await tab.replica.call('rerenderComposer')
    await (await tab.editor()).click()
    await pressAt(tab, [200])
    await tab.replica.call('open', 'bob')
    await pause(150)
    await tab.replica.call('open', 'mia.chen')
    await (await tab.editor()).click()
    await pressAt(tab, [100])
    await poll(4_000, async () => (await tab.draft()) === '')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('a page that shows nothing: one repeat, which may be the second, and never a third unasked', async () => {
    const { tab, draft } = await sentOn('&trustedOnly=1&sendDelay=60000')
    await poll(6_000, async () => (await said(tab)).includes(AGAIN))
    expect(await said(tab)).toBe(
      'Your message is still here. If it does not leave by itself, press Enter again to send it to Mia Chen. ' +
        'It may be on its way already, and would then arrive twice.',
    )
    await expectUntouched(tab, draft)
    await tab.press('Enter')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await pressAt(tab, [300, 2_000])
    await pause(2_800)
    expect(await delivered(tab)).toHaveLength(1)
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('You sent this a moment ago. It may have left already.')
    expect(await delivered(tab)).toHaveLength(1)
    await tab.close()
  })
})
