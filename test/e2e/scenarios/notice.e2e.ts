/** The Delete notice: beside Delete wherever it is, and silent beside "for everyone" (I7). */
import { describe, expect, test } from 'vitest'
import { type Generation, part } from '../../replica/skins/skins.ts'
import { poll } from '../../stage/ui.ts'
import { EVERYONE } from '../../tiktok/delete/menus.ts'
import {
  CHAT,
  choose,
  MESSAGE,
  MESSAGE_MENU,
  noticeText,
  OWN_MENU,
  ROW_MENU,
  said,
  UNSURE,
} from './notice-moves.ts'
import { press, pressKeyOn } from './page-moves.ts'
import { GENERATIONS, messages, pause, USUAL, useStage, write } from './setting.ts'

describe('notice', () => {
  const at = useStage()
  const openChat = async (gen: Generation = USUAL, open = 'mia.chen', more = '') => {
    const tab = await at.open(messages(gen, open, more))
    await tab.ui().waitFor('note')
    return tab
  }

  // Both, in every generation: test/tiktok/delete.
  const rows = [
    ...GENERATIONS.map((gen) => [gen, 'a message', MESSAGE_MENU, MESSAGE] as const),
    [USUAL, 'a chat', ROW_MENU, CHAT] as const,
  ]
  test.each(rows)('%s: deleting %s', async (gen, _what, trigger, words) => {
    const tab = await openChat(gen)
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
    expect(await poll(2_000, async () => (await noticeText(tab)) === '')).toBe(true)
    await tab.close()
  })

  const groups: [what: string, trigger: string, words: string][] = [
    [
      'a message',
      MESSAGE_MENU,
      'Deleting only removes it for you. Everyone else in Road trip can still see it.',
    ],
    ['a chat', ROW_MENU, 'Deleting this chat only removes it for you. Everyone else in Road trip keeps it.'],
  ]
  test.each(groups)('in a group: deleting %s', async (_what, trigger, words) => {
    const tab = await openChat(USUAL, '7300001')
    await press(tab, trigger)
    expect(await said(tab, words)).toBe(words)
    await tab.close()
  })

  test.each(['pointer', 'keyboard'])('a message request: told at its Delete, by %s', async (by) => {
    const tab = await at.open(messages(USUAL, 'stranger'))
    const first = `${part('requestAction')}:nth-child(1)`
    const words = 'Deleting only removes it for you. Kim Stranger can still see it.'
    const entry = await tab.app().waitForSelector(first)
    await pause(500)
    expect(await noticeText(tab)).toBe('')
    if (by === 'pointer') await entry?.hover()
    else await entry?.evaluate((node) => (node as HTMLElement).focus())
    expect(await said(tab, words)).toBe(words)
    const second = await tab.app().waitForSelector(`${part('requestAction')}:nth-child(2)`)
    if (by === 'pointer') await second?.hover()
    else await second?.evaluate((node) => (node as HTMLElement).focus())
    expect(await poll(2_000, async () => (await noticeText(tab)) === '')).toBe(true)
    await tab.close()
  })

  test('a menu opened by keyboard tells too', async () => {
    const tab = await openChat()
    await pressKeyOn(tab, MESSAGE_MENU, 'Enter')
    expect(await said(tab, MESSAGE)).toBe(MESSAGE)
    await tab.close()
  })

  test.each([
    ['a right click', 'contextmenu', `[data-index="1"] ${part('messageText')}`],
    ['the pointer alone', 'mouseover', MESSAGE_MENU],
  ])('a menu opened by %s tells too', async (_by, type, from) => {
    const tab = await openChat()
    await tab.app().evaluate(
      (type, from) =>
        document.addEventListener(type, (event) => {
          if (!(event.target as Element).closest(from) || document.querySelector('[role="menu"]')) return
          event.preventDefault()
          const menu = document.createElement('div')
          menu.role = 'menu'
          menu.style.cssText = 'position:fixed;top:200px;left:500px;background:#fff'
          menu.innerHTML = '<p>Copy</p><p id="delete">Delete</p>'
          document.body.append(menu)
        }),
      type,
      from,
    )
    const opener = await tab.app().waitForSelector(from)
    if (type === 'contextmenu') await opener?.click({ button: 'right' })
    else await opener?.hover()
    const entry = await tab.app().waitForSelector('#delete')
    await entry?.hover()
    expect(await said(tab, MESSAGE)).toBe(MESSAGE)
    await tab.close()
  })

  test('it stands at the confirmation dialog too, and goes with it', async () => {
    const tab = await openChat(USUAL, 'mia.chen', '&dialog=1')
    await press(tab, MESSAGE_MENU)
    await said(tab, MESSAGE)
    await choose(tab, 'Delete')
    await tab.app().waitForSelector('[role="dialog"]')
    await pause(300)
    expect(await said(tab, MESSAGE)).toBe(MESSAGE)
    await choose(tab, 'Cancel')
    expect(await poll(2_000, async () => (await noticeText(tab)) === '')).toBe(true)
    await tab.close()
  })

  // What else a menu may say, and in which languages: test/tiktok/delete/entry.test.ts.
  const menus: [menu: string, words: string][] = [
    ['both', ''],
    ['unknown', UNSURE],
  ]
  test.each(menus)('a menu with "%s" says: %s', async (menu, words) => {
    const tab = await openChat(USUAL, 'mia.chen', `&menu=${menu}`)
    await press(tab, OWN_MENU)
    await tab.app().waitForSelector(part('menu'))
    if (words === '') await pause(700)
    expect(await said(tab, words)).toBe(words)
    await tab.close()
  })

  test.each([
    ['Delete for me', MESSAGE],
    ['Delete for everyone', ''],
  ])('the dialog after "%s" says: %s', async (label, words) => {
    const tab = await openChat(USUAL, 'mia.chen', '&menu=both&dialog=1')
    await press(tab, OWN_MENU)
    await choose(tab, label)
    await tab.app().waitForSelector('[role="dialog"]')
    if (words === '') await pause(700)
    expect(await said(tab, words)).toBe(words)
    await tab.close()
  })

  test('in Arabic: told beside Delete, silent beside "for everyone"', async () => {
    const tab = await openChat(USUAL, 'mia.chen', '&lang=ar')
    await press(tab, OWN_MENU)
    expect(await said(tab, MESSAGE)).toBe(MESSAGE)
    await press(tab, OWN_MENU)
    await press(tab, ROW_MENU)
    expect(await said(tab, CHAT)).toBe(CHAT)
    await tab.close()
    const other = await openChat(USUAL, 'mia.chen', '&lang=ar&menu=both')
    await press(other, OWN_MENU)
    await other.app().waitForSelector(part('menu'))
    await pause(600)
    expect(await noticeText(other)).toBe('')
    await other.close()
  })

  test('I7: silent beside entries that nobody looks for', async () => {
    const tab = await openChat()
    await tab.app().evaluate((inner) => {
      const menu = document.createElement('div')
      menu.style.cssText = 'position:fixed;top:200px;left:300px;background:#fff'
      menu.innerHTML = `<button data-e2e="dm-new-more-btn">More</button>${inner}`
      document.body.append(menu)
    }, EVERYONE['entries that nobody looks for'])
    await press(tab, 'body > div > [data-e2e="dm-new-more-btn"]')
    await pause(600)
    expect(await noticeText(tab)).toBe('')
    await tab.close()
  })

  test('in a language that nobody has listed: it only may be so', async () => {
    const tab = await openChat(USUAL, 'mia.chen', '&lang=xx&labels=bidi')
    await press(tab, OWN_MENU)
    expect(await said(tab, UNSURE)).toBe(UNSURE)
    await tab.close()
  })

  test('a menu that is drawn anew at every frame has a notice that stays', async () => {
    const tab = await openChat(USUAL, 'mia.chen', '&restless=1')
    await press(tab, OWN_MENU)
    expect(await said(tab, MESSAGE)).toBe(MESSAGE)
    // Past its first placing.
    await pause(300)
    const box = await (await tab.ui().waitFor('status')).box()
    for (let look = 0; look < 10; look++) {
      const now = await tab.ui().waitFor('status', undefined, { timeout: 1_000 })
      expect(await now.text()).toBe(MESSAGE)
      expect(await now.box()).toEqual(box)
    }
    await tab.close()
  })

  test('it follows scrolling', async () => {
    const tab = await openChat()
    for (let message = 0; message < 20; message++)
      await tab.replica.call('receive', 'mia.chen', `line ${message}`)
    await press(tab, `[data-index="14"] ${part('messageMenu')}`)
    await said(tab, MESSAGE)
    const before = await (await tab.ui().waitFor('status')).box()
    await tab
      .app()
      .evaluate(() => document.querySelector('[data-part="messageList"] .scroller')?.scrollBy(0, -60))
    const moved = async () => (await (await tab.ui().waitFor('status')).box()).y - before.y
    expect(await poll(2_000, async () => Math.abs((await moved()) - 60) < 2)).toBe(true)
    await tab.close()
  })

  test('a message that only says "Delete" is no menu', async () => {
    const tab = await openChat()
    await tab.replica.call('receive', 'mia.chen', 'Delete')
    await press(tab, part('emoji'))
    await pause(600)
    expect(await noticeText(tab)).toBe('')
    await tab.close()
  })

  test('"What you can still do" opens from it', async () => {
    const tab = await openChat()
    await press(tab, MESSAGE_MENU)
    await said(tab, MESSAGE)
    const opened = at.stage().nextPage()
    await (await tab.ui().waitFor('button', 'What you can still do')).click()
    const page = await opened
    await page.waitForSelector('h1')
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('What you can still do')
    await Promise.all([page.close(), tab.close()])
  })
})

describe('after "for everyone" was seen', () => {
  const at = useStage()

  test('the card no longer says that deleting is one-sided, there and in new tabs, and still does elsewhere', async () => {
    const LINE = "TikTok can't take it back: deleting only removes it for you."
    const ask = async (gen: Generation, more = '') => {
      const tab = await at.open(messages(gen, 'mia.chen', more))
      await tab.ui().waitFor('note')
      await pause(300)
      if (more !== '') {
        await press(tab, OWN_MENU)
        await tab.app().waitForSelector(part('menu'))
        await pause(400)
        await press(tab, OWN_MENU)
      }
      await write(tab)
      await tab.press('Enter')
      const text = await (await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')).text()
      await tab.close()
      return text
    }
    expect(await ask(USUAL)).toContain(LINE)
    expect(await ask(USUAL, '&menu=both')).not.toContain(LINE)
    expect(await ask('G1')).not.toContain(LINE)
    expect(await ask('BS')).toContain(LINE)
  })
})
