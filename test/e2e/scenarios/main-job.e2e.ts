/** Done-when 1: on every generation, every way of sending is held, and leaves only on the person's word. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { ICON } from './page-moves.ts'
import {
  ARMED,
  confirm,
  expectDelivered,
  expectUntouched,
  GENERATIONS,
  heard,
  messages,
  pause,
  USUAL,
  useStage,
  write,
} from './setting.ts'

type Send = [name: string, act: (tab: Tab) => Promise<void>, path: string]

const sends: Send[] = [
  ['Enter', (tab) => tab.press('Enter'), 'enter'],
  ['the numpad Enter', (tab) => tab.press('NumpadEnter'), 'enter'],
  ['a click on the icon', (tab) => tab.clickIcon(), 'icon'],
  ['Enter on the focused icon', (tab) => pressOnIcon(tab, 'Enter'), 'icon'],
  ['Space on the focused icon', (tab) => pressOnIcon(tab, ' '), 'icon'],
]

async function pressOnIcon(tab: Tab, key: 'Enter' | ' '): Promise<void> {
  const icon = await tab.app().waitForSelector(ICON)
  await icon?.evaluate((node) => (node as SVGElement).focus())
  await tab.press(key)
}

describe('main job', () => {
  const at = useStage()

  describe.each(GENERATIONS)('%s', (gen) => {
    // Every way of sending is gone in each generation by sends-*.ts; here it is looked at from close by.
    test.each(sends.slice(0, 1))(
      '%s is held, and delivers once on "Send to Mia Chen"',
      async (_name, act, path) => {
        const tab = await at.open(messages(gen))
        const draft = await write(tab)
        await tab.replica.call('clearEvents')
        await act(tab)
        const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
        expect(await card.text()).toContain('@mia.chen')
        expect(await card.text()).toContain(draft)
        expect(await card.text()).toContain("TikTok can't take it back: deleting only removes it for you.")
        expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
        await expectDelivered(tab, [])
        expect(await heard(tab, 'Enter')).toEqual([])
        expect(await heard(tab, ' ')).toEqual([])
        await confirm(tab)
        await expectDelivered(tab, [`mia.chen: ${draft}`])
        const [delivery] = await tab.replica.deliveries()
        expect(delivery?.path).toBe(path)
        expect(await tab.replica.call('draft')).toBe('')
        await tab.close()
      },
    )

    test.each(gen === USUAL ? sends : sends.slice(0, 3))(
      '%s: Escape and "Keep writing" deliver nothing',
      async (_name, act) => {
        const tab = await at.open(messages(gen))
        const draft = await write(tab)
        // The caret stands in the middle: it must be there again afterwards.
        for (let step = 0; step < 4; step++) await tab.press('ArrowLeft')
        await act(tab)
        await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
        await tab.press('Escape')
        await tab.ui().waitGone('alertdialog')
        expect(await tab.replica.call('draft')).toBe(draft)
        await (await tab.editor()).focus()
        await act(tab)
        await (await tab.ui().waitFor('button', 'Keep writing')).click()
        await tab.ui().waitGone('alertdialog')
        await expectDelivered(tab, [])
        expect(await tab.replica.call('draft')).toBe(draft)
        expect(await heard(tab, 'Escape')).toEqual([])
        await tab.close()
      },
    )

    test('after an answer text, caret and focus are as they were', async () => {
      const tab = await at.open(messages(gen))
      const draft = await write(tab)
      for (let step = 0; step < 4; step++) await tab.press('ArrowLeft')
      for (const key of ['Escape', 'Enter'] as const) {
        await tab.press('Enter')
        await tab.ui().waitFor('alertdialog')
        await pause(ARMED)
        await tab.press(key)
        await tab.ui().waitGone('alertdialog')
        await expectUntouched(tab, draft, draft.length - 4)
      }
      await tab.page.keyboard.type('!')
      expect(await tab.replica.call('draft')).toBe('A!t 8?')
      await tab.close()
    })

    test('a held-down Enter never confirms', async () => {
      const tab = await at.open(messages(gen))
      const draft = await write(tab)
      for (let press = 0; press < 12; press++) {
        await tab.page.keyboard.down('Enter')
        await pause(60)
      }
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      expect(await tab.replica.deliveries()).toEqual([])
      await tab.page.keyboard.up('Enter')
      await expectDelivered(tab, [])
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      expect(await tab.replica.call('draft')).toBe(draft)
      expect(await heard(tab, 'Enter')).toEqual([])
      await tab.close()
    })

    test('Shift+Enter breaks the line and asks nothing', async () => {
      const tab = await at.open(messages(gen))
      await write(tab, 'one')
      await tab.page.keyboard.down('Shift')
      await tab.press('Enter')
      await tab.page.keyboard.up('Shift')
      await tab.page.keyboard.type('two')
      // Draft.js leaves one more break behind in Firefox, with and without us.
      expect((await tab.replica.call('draft')).trimEnd()).toBe('one\ntwo')
      expect(await tab.ui().find('alertdialog')).toBeNull()
      await tab.press('Enter')
      await confirm(tab)
      const deliveries = await tab.replica.deliveries()
      expect(deliveries.map(({ content }) => content.trimEnd())).toEqual(['one\ntwo'])
      await tab.close()
    })
  })
})
