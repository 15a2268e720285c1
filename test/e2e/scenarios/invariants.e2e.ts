/** I1 to I8, each with what breaks it: remove the line that keeps it, and a test here fails. */
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import {
  ARMED,
  confirm,
  delivered,
  expectDelivered,
  expectUntouched,
  heard,
  messages,
  nameInStop,
  noPrompt,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

/** Calls a method of the control panel that a row of a table names. */
function shake(tab: Tab, method: string, args: unknown[]): Promise<void> {
  return tab.page.evaluate(
    (name, values) => {
      const control = window.top?.replica as unknown as Record<string, (...given: unknown[]) => void>
      control[name]?.(...values)
    },
    method,
    args,
  )
}

describe('invariants', () => {
  const at = useStage()

  test.each(['pointerdown', 'mousedown', 'click'])(
    'I1: a page that sends on %s hears nothing of the press',
    async (sendOn) => {
      const tab = await at.open(messages(USUAL, 'mia.chen', `&sendOn=${sendOn}`))
      const draft = await write(tab)
      await tab.replica.call('clearEvents')
      await tab.clickIcon()
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await expectDelivered(tab, [])
      const presses = (await tab.replica.call('events')).filter((event) => /pointer|mouse|click/.test(event))
      expect(presses).toEqual([])
      await confirm(tab)
      await expectDelivered(tab, [`mia.chen: ${draft}`])
      await tab.close()
    },
  )

  test('I1: sends by scripts of the page are held like any other', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    for (const send of ['dispatchEnter', 'clickIcon'] as const) {
      await tab.replica.call(send)
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await expectDelivered(tab, [])
      await tab.press('Escape')
      await tab.ui().waitGone('alertdialog')
    }
    await tab.close()
  })

  test('I1: once confirmed, the sitting goes on without a question, and ends with the chat', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab, 'one')
    await tab.press('Enter')
    await confirm(tab)
    await write(tab, 'two')
    await tab.press('Enter')
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    expect((await tab.replica.deliveries())[1]?.trusted).toBe(true)
    await tab.replica.call('open', 'bob')
    await pause(100)
    await tab.replica.call('open', 'mia.chen')
    await write(tab, 'three')
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two', 'mia.chen: three'])
    await tab.close()
  })

  const changes: [what: string, act: [string, ...unknown[]], words: RegExp][] = [
    ['another chat', ['swap', 'bob'], /Nothing was sent: this chat is now with Bob @bob, not Mia Chen\./],
    [
      'a chat that has not loaded',
      ['swap', 'bob', { headerDelay: 5000 }],
      /Nothing was sent: it is no longer clear/,
    ],
    ['a new composer', ['rerenderComposer'], /Nothing was sent: TikTok rebuilt the message box/],
    ['a new name', ['rename', 'mia.chen', 'Mia C.'], /Nothing was sent: this chat is now with Mia C\./],
  ]
  test.each(changes)(
    'I2: %s while the prompt is open: nothing leaves',
    async (_what, [method, ...args], words) => {
      const tab = await at.open(messages(USUAL))
      const draft = await write(tab)
      await tab.press('Enter')
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await shake(tab, method, args)
      await confirm(tab)
      const told = await tab.ui().waitFor('alert')
      await poll(2_000, async () => words.test(await told.text()))
      expect(await told.text()).toMatch(words)
      await expectDelivered(tab, [])
      await tab.replica.call('open', 'mia.chen')
      expect(await tab.replica.call('draft')).toBe(draft)
      await tab.close()
    },
  )

  // G1 names nothing but the handle that tells them apart.
  test.each(['G1', 'G2'] as const)(
    'I2: the same name with another handle is another person, %s',
    async (gen) => {
      const tab = await at.open(messages(gen, 'alexkim_2'))
      // The same words stand in both chats, so that nothing but the handle differs.
      await write(tab)
      await tab.replica.call('open', 'alex.kim')
      await write(tab)
      await tab.press('Enter')
      await tab.ui().waitFor('alertdialog', 'Who is this for?')
      await tab.replica.call('swap', 'alexkim_2')
      await nameInStop(tab, 'Alex Kim @alex.kim')
      await expectDelivered(tab, [])
      await tab.close()
    },
  )

  test('I3: every answer that does not send leaves draft and caret alone', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab, 'long enough to stand in')
    for (let step = 0; step < 7; step++) await tab.press('ArrowLeft')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(600)
    // The backdrop.
    await tab.page.mouse.click(640, 60)
    await tab.ui().waitGone('alertdialog')
    await expectUntouched(tab, draft, draft.length - 7)
    await tab.close()
  })

  test('I4: a page that ignores the replay gets one trusted Enter, for the same recipient only', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&trustedOnly=1'))
    const draft = await write(tab)
    await tab.press('Enter')
    await confirm(tab)
    const words =
      'Your message is still here. If it does not leave by itself, press Enter again to send it to Mia Chen.'
    const told = await tab.ui().waitFor('alert')
    await poll(5_000, async () => (await told.text()).includes(words))
    expect(await told.text()).toContain(words)
    await expectDelivered(tab, [])
    await expectUntouched(tab, draft)
    await tab.press('Enter')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('I4: "press Enter again" does not stand for anyone else', async () => {
    const tab = await at.open(messages(USUAL, 'bob', '&trustedOnly=1'))
    await write(tab, 'for Bob')
    await tab.replica.call('open', 'mia.chen')
    await write(tab)
    await tab.press('Enter')
    await confirm(tab)
    const told = await tab.ui().waitFor('alert')
    await poll(5_000, async () => (await told.text()).includes('press Enter again'))
    await tab.replica.call('swap', 'bob')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Bob?')
    await expectDelivered(tab, [])
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    expect(await (await tab.ui().waitFor('alert')).text()).toBe('')
    await tab.close()
  })

  test('I4: a prompt that the page keeps taking away comes back', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    for (let time = 0; time < 3; time++) {
      expect(await tab.replica.call('removeExtensionHosts')).toBe(1)
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    }
    await expectDelivered(tab, [])
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('I5: two quick clicks on "Send to" are one send, and the slow effect of one does not make two', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&sendDelay=600'))
    const draft = await write(tab)
    await tab.press('Enter')
    const send = await tab.ui().waitFor('button', 'Send to Mia Chen')
    await pause(ARMED)
    const { x, y, width, height } = await send.box()
    await tab.page.mouse.click(x + width / 2, y + height / 2, { count: 2 })
    await pause(1_200)
    expect(await delivered(tab)).toEqual([`mia.chen: ${draft}`])
    await tab.close()
  })

  test('I5: "press Enter again" is one Enter, however soon the same words are written again', async () => {
    // Unreadable, so that no confirmation of the name lets the second one through.
    const tab = await at.open(messages(USUAL, '1020', '&trustedOnly=1'))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    const told = await tab.ui().waitFor('alert')
    await poll(5_000, async () => (await told.text()).includes('press Enter again'))
    await tab.press('Enter')
    await expectDelivered(tab, [`id:1020: ${draft}`])
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await expectDelivered(tab, [`id:1020: ${draft}`])
    await tab.close()
  })

  test('I6: the page can neither see nor press the prompt', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(ARMED)
    const open = await tab.page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null)
    expect(open).toBeNull()
    await tab.replica.call('pressHosts')
    await tab.replica.call('dispatchEnter')
    await expectDelivered(tab, [])
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await tab.close()
  })

  test('I6: a double click on the icon opens the prompt and does not answer it', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    const icon = await tab.app().waitForSelector(part('sendIcon'))
    const box = await icon?.boundingBox()
    if (!box) throw new Error('no icon')
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 })
    await pause(300)
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    expect(await tab.replica.call('draft')).toBe(draft)
    await tab.close()
  })

  test('I6: two quick presses of Enter do not answer it either', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.press('Enter')
    await tab.press('Enter')
    await pause(300)
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    await tab.close()
  })

  test("I6: keys in the prompt are none of the page's business", async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
    await pause(ARMED)
    await tab.replica.call('clearEvents')
    for (const key of ['Tab', 'a', 'ArrowDown'] as const) await tab.press(key)
    expect(await (await tab.ui().waitFor('button', 'Send to Mia Chen')).isFocused()).toBe(true)
    for (const name of ["Don't ask again for Mia Chen", 'Always ask in this chat']) {
      await tab.press('Tab')
      expect(await (await tab.ui().waitFor('button', name)).isFocused()).toBe(true)
    }
    await tab.press('Tab')
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    const keys = (await tab.replica.call('events')).filter((event) => /key|beforeinput/.test(event))
    expect(keys).toEqual([])
    await tab.page.keyboard.down('Control')
    await tab.press('Enter')
    await tab.page.keyboard.up('Control')
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('I7: who cannot be read is called unreadable, and can still be sent to', async () => {
    const tab = await at.open(messages(USUAL, '1020'))
    const draft = await write(tab)
    await tab.ui().waitFor('note', "Can't tell who this goes to")
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, [`id:1020: ${draft}`])
    // Nobody was met by name: the next one is asked about again.
    await write(tab, 'again')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await tab.close()
  })

  test('I7: while the header loads, nobody is named', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&headerDelay=2500'))
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await pause(2_500)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, [])
    await tab.press('Enter')
    await confirm(tab)
    await tab.close()
  })

  test('I8: nothing is asked of the network', async () => {
    const tab = await at.open(messages(USUAL))
    const requests: string[] = []
    tab.page.on('request', (request) => requests.push(request.url()))
    await write(tab, 'secret words')
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: secret words'])
    await pause(500)
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([])
    await tab.close()
  })

  test('I9: the page hears every other key in the composer', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab, 'ok')
    await tab.replica.call('clearEvents')
    await tab.press('Backspace')
    await noPrompt(tab)
    expect(await heard(tab, 'Backspace')).toEqual(['keydown:Backspace', 'keyup:Backspace'])
    await tab.close()
  })
})
