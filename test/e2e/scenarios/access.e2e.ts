/** The guard comes into tabs that were open before it might, and the toolbar button says where it may not. */
import { describe, expect, test } from 'vitest'
import { app } from '../../../words/en.json'
import { giveAccess, readButton, switchExtension, takeAccess } from '../../stage/access.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { expectDelivered, messages, useStage, write } from './setting.ts'

describe('access to tiktok.com', () => {
  const at = useStage({ popupTab: true })

  test('taken: the button says so over every tab; given back: a tab opened meanwhile is guarded', async () => {
    const stage = at.stage()
    const popup = await stage.popup()
    expect(await readButton(popup)).toEqual({ text: '', title: app.name })
    await takeAccess(stage, popup)
    await poll(5_000, async () => (await readButton(popup)).title === app.noAccess)
    expect(await readButton(popup)).toEqual({ text: '!', title: app.noAccess })
    const tab = await at.open(messages('G2'))
    expect(await tab.ui().find('note')).toBeNull()
    await giveAccess(stage, popup)
    await tab.page.bringToFront()
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await expectDelivered(tab, [])
    expect(await readButton(popup)).toEqual({ text: '', title: app.name })
    await Promise.all([popup.close(), tab.page.close()])
  })

  // Firefox injects by itself when an extension is switched on (docs/platform.md 2.1).
  test.runIf(engine === 'chromium')(
    'a tab opened while the extension was switched off is guarded',
    async () => {
      const stage = at.stage()
      await switchExtension(stage, false)
      const tab = await at.open(messages('G2'))
      await switchExtension(stage, true)
      await tab.page.bringToFront()
      await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
      await tab.page.close()
    },
  )
})
