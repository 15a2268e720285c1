/** Names and pages that go out of their way to be wrong. */
import { describe, expect, test } from 'vitest'
import { people } from '../../replica/people.ts'
import { ARMED, confirm, expectDelivered, messages, pause, USUAL, useStage, write } from './setting.ts'

const nameOf = (handle: string) => people.find((person) => person.handle === handle)?.name ?? ''

describe('bad input', () => {
  const at = useStage({ window: { width: 640, height: 480 } })

  // More of them: test/tiktok/chat/evidence.test.ts.
  const names: [what: string, handle: string, shown: string][] = [
    ['HTML', 'eve', nameOf('eve')],
    ['a right-to-left override', 'rlo', 'Anneilrahc'],
  ]
  test.each(names)('a name: %s', async (_what, handle, shown) => {
    const tab = await at.open(messages(USUAL, handle))
    const draft = await write(tab)
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', `Send to ${shown}?`)
    expect(await card.text()).toContain(`@${handle}`)
    await confirm(tab, shown)
    await expectDelivered(tab, [`${handle}: ${draft}`])
    await tab.close()
  })

  test('a name of 500 characters and a long message leave both buttons in reach', async () => {
    const tab = await at.open(messages(USUAL, 'long.name'))
    const draft = await write(tab, 'word '.repeat(60).trim())
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog')
    expect(card.name.length).toBeGreaterThan(450)
    // What scrolls must not take the focus from the safe answer.
    expect(await (await tab.ui().waitFor('button', 'Keep writing')).isFocused()).toBe(true)
    for (const name of ['Keep writing', /^Send to Maximilian/]) {
      const { x, y, width, height } = await (await tab.ui().waitFor('button', name)).box()
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(640)
      expect(y + height).toBeLessThanOrEqual(480)
    }
    await pause(ARMED)
    await (await tab.ui().waitFor('button', /^Send to Maximilian/)).click()
    await expectDelivered(tab, [`long.name: ${draft}`])
    await tab.close()
  })

  test('a message of nothing but a picture is asked about', async () => {
    const tab = await at.open(messages(USUAL))
    const editor = await tab.editor()
    await editor.click()
    // assumed: that TikTok draws its own emoji as pictures.
    await editor.evaluate((node) => node.querySelector('[data-block]')?.append(new Image(16, 16)))
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('Picture or emoji, no text')
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await tab.close()
  })

  test('two people of one name are told apart by handle', async () => {
    for (const handle of ['alex.kim', 'alexkim_2']) {
      const tab = await at.open(messages('G1', handle))
      await tab.ui().waitFor('note', `Sending to Alex Kim @${handle}`)
      await write(tab)
      await tab.press('Enter')
      expect(await (await tab.ui().waitFor('alertdialog')).text()).toContain(`@${handle}`)
      await tab.close()
    }
  })

  test('groups with and without a count, and a request', async () => {
    const cases: [string, string, string, string][] = [
      ['7300001', 'Send to Road trip (5 people)?', 'Send to Road trip', 'This is a group'],
      ['7300002', 'Send to Band practice?', 'Send to Band practice', 'This is a group'],
      ['stranger', 'Send to Kim Stranger?', 'Send to Kim Stranger', 'Message request'],
    ]
    for (const [open, title, button, reason] of cases) {
      const tab = await at.open(messages('G1', open, '&requestComposer=1'))
      const draft = await write(tab)
      await tab.press('Enter')
      expect(await (await tab.ui().waitFor('alertdialog', title)).text()).toContain(reason)
      await pause(ARMED)
      await (await tab.ui().waitFor('button', button)).click()
      const to = open === 'stranger' ? open : `group:${open}`
      await expectDelivered(tab, [`${to}: ${draft}`])
      await tab.close()
    }
  })

  test('incoming messages that reorder the rows change nothing', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    for (const from of ['bob', 'jon', 'john']) await tab.replica.call('receive', from, 'hello?')
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })
})
