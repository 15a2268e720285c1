/** Input methods: the Enter that takes their text sends nothing, whenever it comes; the next one is held. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { confirm, expectDelivered, messages, noPrompt, USUAL, useStage, write } from './setting.ts'

/** The key of a method that has ended its composition before, as macOS and some methods of Windows give it. */
const LATE = { key: 'Enter', code: 'Enter', keyCode: 229 }

describe('input methods', () => {
  const at = useStage()

  // No driver composes in Firefox, and none in a way of macOS: these events are a script's.
  test.each([
    ['key', 'after the composition', LATE],
    ['keyup', 'after the composition', LATE],
    ['key', 'while composing', { ...LATE, isComposing: true }],
  ])('a page that goes by %s never hears the key of the method: %s', async (enterBy, _when, init) => {
    const tab = await at.open(messages(USUAL, 'mia.chen', `&enterBy=${enterBy}`))
    await write(tab, '日本')
    await tab.replica.call('clearEvents')
    const left = await pressByScript(tab, init)
    await noPrompt(tab)
    await expectDelivered(tab, [])
    expect(await tab.replica.call('events')).toEqual([])
    // What the browser does with the key belongs to the method.
    expect(left).toEqual({ keydown: 'default', keyup: 'default' })
    expect(await tab.replica.call('draft')).toBe('日本')
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: 日本'])
    await tab.close()
  })

  if (engine === 'firefox') return
  test('Enter while composing goes to the page, and the next Enter is held', async () => {
    const tab = await at.open(messages(USUAL))
    await (await tab.editor()).click()
    const session = await tab.page.createCDPSession()
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    const composing = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...composing })
    await session.send('Input.insertText', { text: '日本' })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...composing })
    expect(await tab.ui().find('alertdialog')).toBeNull()
    expect(await tab.replica.call('events')).toContain('keydown:Process')
    await expectDelivered(tab, [])
    await tab.press('Enter')
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('日本')
    await tab.close()
  })

  test('a real key 229 after the composition takes the text and sends nothing', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&enterBy=key'))
    await (await tab.editor()).click()
    const session = await tab.page.createCDPSession()
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    await session.send('Input.insertText', { text: '日本' })
    // The editor takes the text in a moment later, and an empty draft is not sent.
    await poll(2_000, async () => (await tab.replica.call('draft')) === '日本')
    const late = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...late })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...late, windowsVirtualKeyCode: 13 })
    await noPrompt(tab)
    await expectDelivered(tab, [])
    expect(await tab.replica.call('draft')).toBe('日本')
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: 日本'])
    await tab.close()
  })
})

/** A script presses a key in the composer; whether anyone prevented what the browser would do. */
async function pressByScript(tab: Tab, init: object): Promise<{ keydown: string; keyup: string }> {
  return (await tab.editor()).evaluate((node, fields) => {
    const press = (type: string, more: object) =>
      node.dispatchEvent(
        new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...fields, ...more }),
      )
        ? 'default'
        : 'prevented'
    node.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }))
    return { keydown: press('keydown', {}), keyup: press('keyup', { keyCode: 13, isComposing: false }) }
  }, init)
}
