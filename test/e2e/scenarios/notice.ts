/** The Delete notice: beside Delete, and silent beside "for everyone" (I7). */
import { describe, expect, test } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { GENERATIONS, messages, pause, useStage } from './setting.ts'

const MESSAGE = 'Deleting only removes it for you. Mia Chen can still see it.'
const CHAT = 'Deleting this chat only removes it for you. Mia Chen keeps it.'

const MESSAGE_MENU = '[data-e2e="dm-new-more-btn"], [data-area="More"]'
const ROW_MENU =
  '[aria-selected="true"] [data-e2e="conversation-more-action"], [data-selected="true"] [data-e2e="more-action-icon"]'

export function notice(engine: Engine): void {
  describe(`notice, ${engine}`, () => {
    const at = useStage(engine)

    const rows = GENERATIONS.flatMap((gen) => [
      [gen, 'a message', MESSAGE_MENU, MESSAGE] as const,
      [gen, 'a chat', ROW_MENU, CHAT] as const,
    ])
    test.each(rows)('%s: deleting %s', async (gen, _what, trigger, words) => {
      const tab = await at.open(messages(gen))
      await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
      await press(tab, trigger)
      expect(await said(tab, words)).toBe(words)
      // It covers nothing that it speaks of.
      const clear = await tab.app().evaluate(() => {
        const entry = [...document.querySelectorAll('p')].find((each) => each.textContent === 'Delete')
        const { left, top, width, height } = entry?.getBoundingClientRect() ?? new DOMRect()
        return entry === document.elementFromPoint(left + width / 2, top + height / 2)
      })
      expect(clear).toBe(true)
      await press(tab, trigger)
      expect(await poll(2_000, async () => (await text(tab)) === '')).toBe(true)
      await tab.close()
    })

    test('it stands at the confirmation dialog too', async () => {
      const tab = await at.open(messages('G2', 'mia.chen', '&dialog=1'))
      await tab.ui().waitFor('note')
      await press(tab, MESSAGE_MENU)
      await said(tab, MESSAGE)
      await tab.app().evaluate(() => {
        for (const each of document.querySelectorAll('p')) if (each.textContent === 'Delete') each.click()
      })
      await tab.app().waitForSelector('[role="dialog"]')
      await pause(300)
      expect(await said(tab, MESSAGE)).toBe(MESSAGE)
      await tab.close()
    })

    test('where a message can be deleted for everyone, nothing is claimed', async () => {
      const tab = await at.open(messages('G2', 'mia.chen', '&everyone=1'))
      await tab.ui().waitFor('note')
      await press(tab, '[data-index="1"] [data-e2e="dm-new-more-btn"]')
      await tab.app().waitForFunction(() => document.body.textContent.includes('Delete for everyone'))
      await pause(600)
      expect(await text(tab)).toBe('')
      await tab.close()
    })

    test('a message that only says "Delete" is no menu', async () => {
      const tab = await at.open(messages('G2'))
      await tab.ui().waitFor('note')
      await tab.replica.call('receive', 'mia.chen', 'Delete')
      await press(tab, '[data-e2e="dm-new-emoji-btn"]')
      await pause(600)
      expect(await text(tab)).toBe('')
      await tab.close()
    })
  })
}

async function press(tab: Tab, selector: string): Promise<void> {
  const trigger = await tab.app().waitForSelector(selector)
  await trigger?.hover()
  await trigger?.click()
}

const text = async (tab: Tab) => (await (await tab.ui().find('status'))?.text()) ?? ''

/** What the notice says, once it says something. */
async function said(tab: Tab, words: string): Promise<string> {
  await poll(3_000, async () => (await text(tab)) === words)
  return text(tab)
}
