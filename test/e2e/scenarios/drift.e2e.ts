/** TikTok has renamed what it is known by: whatever is written is still held, and whoever is named is right. */
import { describe, expect, test } from 'vitest'
import {
  ARMED,
  confirm,
  expectDelivered,
  expectUntouched,
  messages,
  pause,
  useStage,
  write,
} from './setting.ts'

describe('after a redesign', () => {
  const at = useStage()

  test('a person is named by what stands over the thread, and Enter and icon send once', async () => {
    const tab = await at.open(messages('G2', 'mia.chen', '&drift=all'))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])

    await tab.replica.call('open', 'bob')
    await tab.ui().waitFor('note', 'Sending to Bob @bob')
    await write(tab, 'Hello')
    await tab.clickIcon()
    await confirm(tab, 'Bob')
    await expectDelivered(tab, [`mia.chen: ${draft}`, 'bob: Hello'])
    await tab.close()
  })

  test('a group that nothing bears out is asked about without its name', async () => {
    const tab = await at.open(messages('G1', '7300001', '&drift=all'))
    await tab.ui().waitFor('note', "Can't tell who this goes to")
    const draft = await write(tab)
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    expect(await card.text()).toContain('This may be Road trip (5 people).')
    await tab.press('Escape')
    await expectUntouched(tab, draft)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('the chat of a group is known by its header, whatever stands in it', async () => {
    const tab = await at.open(messages('G2', '7300001', '&drift=e2e'))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Road trip (5 people)?')
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send to Road trip')).click()
    await expectDelivered(tab, [`group:7300001: ${draft}`])
    expect(await tab.draft()).toBe('')
    await tab.close()
  })
})
