/** I9: the rest of TikTok never prompts, hears every key, and works as before. */
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import { heard, messages, noPrompt, USUAL, useStage, write } from './setting.ts'

const COMMENT = `${part('commentInput')} [contenteditable="true"]`

describe('I9: the rest of TikTok', () => {
  const at = useStage()
  const places: [where: string, path: string, box: string][] = [
    ['comment', '/foryou', COMMENT],
    ['search', '/foryou', 'input[type="search"]'],
    ['live', '/@bob/live', '.live-box'],
    ['comment', '/foryou?gen=G2-flyout&open=bob', COMMENT],
  ]

  test.each(places)('%s on %s is left alone', async (where, path, box) => {
    const tab = await at.open(path)
    // In front of the flyout's panel or not, a person's focus is what counts.
    await (await tab.page.waitForSelector(box))?.evaluate((node) => (node as HTMLElement).focus())
    await tab.page.keyboard.type('nice one')
    await tab.replica.call('clearEvents')
    await tab.press('Enter')
    await noPrompt(tab)
    expect(await tab.replica.elsewhere()).toEqual([{ where, content: 'nice one' }])
    expect(await heard(tab, 'Enter')).toEqual(expect.arrayContaining(['keydown:Enter', 'keyup:Enter']))
    expect(await tab.replica.deliveries()).toEqual([])
    await tab.close()
  })

  test('nothing is added to a page without a composer', async () => {
    const tab = await at.open('/foryou')
    const box = await tab.page.waitForSelector(COMMENT)
    await box?.click()
    await noPrompt(tab)
    const children = await tab.page.evaluate(() => document.documentElement.children.length)
    expect(children).toBe(2)
    await tab.close()
  })

  test('an empty composer and other keys ask nothing', async () => {
    const tab = await at.open(messages(USUAL))
    await (await tab.editor()).click()
    await tab.press('Enter')
    await noPrompt(tab)
    await write(tab, 'a')
    await tab.press('Tab')
    await noPrompt(tab)
    await tab.close()
  })
})
