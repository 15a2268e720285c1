/** Input methods: the Enter that ends a composition sends nothing and is let through; the next one is held. */
import { describe, expect, test } from 'vitest'
import { expectDelivered, messages, useStage } from './setting.ts'

/** Chromium only: it alone lets a test compose (platform facts, section 7). */
export function inputMethods(): void {
  describe('input methods, chromium', () => {
    const at = useStage('chromium')

    test('Enter while composing goes to the page, and the next Enter is held', async () => {
      const tab = await at.open(messages('G2'))
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
  })
}
