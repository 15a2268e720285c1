/** The page `What you can still do`: opened from the popup, readable by its landmarks, and silent (I8). */
import { describe, expect, test } from 'vitest'
import { openedPage } from '../../stage/popup.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'
import { pause, useStage } from './setting.ts'

const TITLE = 'What you can still do'

describe('help', () => {
  const at = useStage({ popupTab: true })

  test('opens from the popup in a new tab, and asks nobody for anything', async () => {
    const { browser } = at.stage()
    const popup = await at.stage().popup()
    const before = new Set(await browser.pages())
    await (await popup.waitForSelector(`button ::-p-text(${TITLE})`))?.click()
    const page = await openedPage(browser, before, '/what-you-can-do.html')
    // The popup has gone, as popups do. Puppeteer still lists such a tab in Firefox, so the tab itself is asked.
    const gone = () => popup.evaluate(() => false).catch(() => true)
    expect(await poll(3_000, gone)).toBe(true)

    // Each browser has its own witness: Chromium's timing list omits what was refused, Firefox cannot reload our page.
    const asked: string[] = []
    if (engine === 'chromium') {
      page.on('request', (request) => asked.push(request.url()))
      await page.reload()
      await poll(3_000, async () => asked.length > 0)
    }
    await page.waitForSelector('h1')
    await pause(300)
    const seen = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      h1: [...document.querySelectorAll('h1')].map((each) => each.textContent),
      mains: document.querySelectorAll('main').length,
      visible: document.visibilityState,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      origin: `${location.origin}/`,
      fetched: performance.getEntriesByType('resource').map(({ name }) => name),
    }))
    const { origin, fetched, ...looks } = seen
    if (engine === 'chromium') expect(asked).toContain(`${origin}what-you-can-do.html`)
    expect([...fetched, ...asked].filter((address) => !address.startsWith(origin))).toEqual([])
    expect(looks).toEqual({
      title: `${TITLE} · Right Person for TikTok DMs`,
      lang: 'en',
      dir: 'ltr',
      h1: [TITLE],
      mains: 1,
      visible: 'visible',
      sideways: false,
    })
    await page.close()
  })
})
