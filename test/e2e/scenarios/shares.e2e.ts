/** Dialogs that send, and everything in them that does not. */

import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { NO_SHEETS, overlaid, SHEETS } from '../../tiktok/send/dialogs.ts'
import { engine } from '../engine.ts'
import { choose } from './notice-moves.ts'
import { chooseInSheet, DIALOG_SEND, drop, press, pressKeyOn } from './page-moves.ts'
import {
  ARMED,
  confirm,
  delivered,
  expectDelivered,
  messages,
  noPrompt,
  pause,
  USUAL,
  useStage,
} from './setting.ts'

describe('shares and media', () => {
  const at = useStage()
  const openSheet = async (offered = 8, more = '') => {
    const tab = await at.open(messages(USUAL, 'mia.chen', more))
    await tab.replica.call('openShare', offered)
    await tab.app().waitForSelector(DIALOG_SEND)
    return tab
  }

  test('on a feed, where no chat is open', async () => {
    const tab = await at.open('/foryou')
    await press(tab, part('shareControl'))
    await chooseInSheet(tab, ['bob', 'sara'])
    await press(tab, DIALOG_SEND)
    const card = await tab.ui().waitFor('alertdialog', 'Send to 2 people?')
    for (const who of ['Bob @bob', 'Sara @sara']) expect(await card.text()).toContain(who)
    await expectDelivered(tab, [])
    await confirm(tab, '2 people')
    await expectDelivered(tab, ['bob: video of Mia Chen', 'sara: video of Mia Chen'])
    await tab.close()
  })

  test('to 50 people: the question names every one of them', async () => {
    const tab = await openSheet(60)
    await tab.page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.choice')].slice(10, 60)
      for (const row of rows) row.click()
    })
    await press(tab, DIALOG_SEND)
    const card = await tab.ui().waitFor('alertdialog', /^Send to 50 (?:people|chats)\?$/)
    const text = await card.text()
    for (const name of ['Road trip', 'Kim Stranger @stranger', 'Friend 16 @friend.16'])
      expect(text).toContain(name)
    for (const name of ['Keep writing', /^Send to 50/]) {
      const { y, height } = await (await tab.ui().waitFor('button', name)).box()
      expect(y + height).toBeLessThanOrEqual(800)
    }
    await pause(ARMED)
    await (await tab.ui().waitFor('button', /^Send to 50/)).click()
    await poll(3_000, async () => (await delivered(tab)).length >= 50)
    expect(await delivered(tab)).toHaveLength(50)
    await tab.close()
  })

  test('to someone without a handle', async () => {
    const tab = await openSheet(8, '&shareNames=1')
    await press(tab, '.choice:nth-child(2)')
    await press(tab, DIALOG_SEND)
    await confirm(tab, 'Bob')
    await expectDelivered(tab, ['bob: video'])
    await tab.close()
  })

  test('to nobody who can be recognised: it says so, and asks', async () => {
    const tab = await openSheet()
    await chooseInSheet(tab, ['bob'])
    await tab.page.evaluate(() => {
      for (const row of document.querySelectorAll('.choice')) row.removeAttribute('aria-checked')
    })
    await press(tab, DIALOG_SEND)
    await tab.ui().waitFor('alertdialog', "Can't tell who this goes to")
    await expectDelivered(tab, [])
    await pause(ARMED)
    await (await tab.ui().waitFor('button', 'Send anyway')).click()
    await expectDelivered(tab, ['bob: video'])
    await tab.close()
  })

  test('I2: someone else is chosen while the question stands: nothing leaves', async () => {
    const tab = await openSheet()
    await chooseInSheet(tab, ['bob'])
    await press(tab, DIALOG_SEND)
    await tab.ui().waitFor('alertdialog', 'Send to Bob?')
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('.choice')?.click())
    await confirm(tab, 'Bob')
    await told(tab, /the people chosen changed/)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test.each(['share', 'media'])(
    'the dialog (%s) closes while the question stands: nothing leaves',
    async (kind) => {
      const tab = await at.open(messages(USUAL))
      if (kind === 'share') {
        await tab.replica.call('openShare', 8)
        await chooseInSheet(tab, ['mia.chen'])
      } else await tab.replica.call('chooseMedia', 1)
      await press(tab, DIALOG_SEND)
      await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
      await tab.replica.call('closeDialog')
      await confirm(tab)
      await told(tab, /TikTok closed this/)
      await expectDelivered(tab, [])
      await tab.close()
    },
  )

  test('I2: another chat under "Send media" while the question stands: nothing leaves', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.replica.call('chooseMedia', 3)
    await press(tab, DIALOG_SEND)
    const card = await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    expect(await card.text()).toContain('3 photos or videos')
    await tab.replica.call('swap', 'bob')
    await confirm(tab)
    await told(tab, /this chat is now with Bob @bob, not Mia Chen/)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('"Send media" that shows what is sent as plain pictures is still of this chat', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.replica.call('chooseMedia', 2)
    await tab.app().waitForSelector(DIALOG_SEND)
    await tab.app().evaluate(() => {
      for (const preview of document.querySelectorAll('.previews canvas')) {
        const picture = new Image(64, 64)
        picture.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'
        preview.replaceWith(picture)
      }
    })
    await press(tab, DIALOG_SEND)
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: 2 pictures'])
    await tab.close()
  })

  test('"Send media" in another language', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&lang=de'))
    await tab.replica.call('chooseMedia', 1)
    await press(tab, DIALOG_SEND)
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: 1 pictures'])
    await tab.close()
  })

  test('what in a sheet sends nothing is not held: search, choosing, an idle Send, Close', async () => {
    const tab = await openSheet()
    await press(tab, DIALOG_SEND)
    await pressKeyOn(tab, '.sheet input[type="search"]', 'Enter')
    await pressKeyOn(tab, '.sheet input[type="text"]', 'Enter')
    await chooseInSheet(tab, ['bob'])
    await pressKeyOn(tab, '.sheet input[type="search"]', 'Enter')
    await noPrompt(tab)
    await choose(tab, 'Close')
    await tab.app().waitForFunction(() => !document.querySelector('.sheet'))
    await noPrompt(tab)
    await tab.replica.call('chooseMedia', 1)
    await choose(tab, 'Cancel')
    await tab.app().waitForFunction(() => !document.querySelector('.modal'))
    await noPrompt(tab)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('I4: a sheet that ignores scripts can be sent by the person once more', async () => {
    const tab = await openSheet(8, '&trustedOnly=1')
    await chooseInSheet(tab, ['bob'])
    await press(tab, DIALOG_SEND)
    await confirm(tab, 'Bob')
    await told(tab, /press the same button again to send it to Bob/)
    await expectDelivered(tab, [])
    await press(tab, DIALOG_SEND)
    await expectDelivered(tab, ['bob: video'])
    await tab.close()
  })

  test('a file that opens a dialog is asked about once, and from then on only in the dialog', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&files=open'))
    await tab.editor()
    await drop(tab, 'cat.png')
    await confirm(tab)
    await tab.app().waitForSelector(DIALOG_SEND)
    await pause(4_500)
    await tab.replica.call('closeDialog')
    await tab.replica.call('open', 'bob')
    await pause(100)
    await drop(tab, 'dog.png')
    await tab.app().waitForSelector(DIALOG_SEND)
    await noPrompt(tab)
    await press(tab, DIALOG_SEND)
    await confirm(tab, 'Bob')
    await expectDelivered(tab, ['bob: 1 pictures'])
    await tab.close()
  })

  test('a flood of sends by a script does not become a flood of questions', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.type('See you at 8?')
    for (let refusal = 0; refusal < 3; refusal++) {
      await tab.replica.call('dispatchEnter')
      await tab.ui().waitFor('alertdialog')
      await tab.press('Escape')
      await tab.ui().waitGone('alertdialog')
    }
    for (let press = 0; press < 50; press++) await tab.replica.call('dispatchEnter')
    await noPrompt(tab)
    await told(tab, /keeps trying to send by itself/)
    await expectDelivered(tab, [])
    // A person is asked as ever.
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, ['mia.chen: See you at 8?'])
    await tab.close()
  })

  // All of them: test/tiktok/send/dialog-send.test.ts.
  test('held: a Send for each person', async () => {
    const { html, asks } = SHEETS['a Send for each person']
    const tab = await at.open(messages(USUAL))
    await tab.ui().waitFor('note')
    await showDialog(tab, html)
    await press(tab, '#other .send')
    await tab.ui().waitFor('alertdialog', asks)
    expect(await pressedInDialog(tab)).toBe(0)
    await tab.close()
  })

  test.each(['/foryou', messages(USUAL)])(
    'I9: dialogs that send nothing are not held on %s',
    async (path) => {
      const tab = await at.open(path)
      for (const what of ['login', 'a report', 'a video with its comments', 'a poll'] as const) {
        await showDialog(tab, NO_SHEETS[what])
        await press(tab, '#other .send')
        await pause(60)
        expect(await pressedInDialog(tab), what).toBe(1)
      }
      await noPrompt(tab)
      await tab.close()
    },
  )

  test.each(['a box to tick beside the row, in no list', 'people marked by a class'] as const)(
    'held on a page without messages, opened by a script: %s',
    async (what) => {
      const { html, asks } = SHEETS[what]
      const tab = await at.open('/foryou')
      await showDialog(tab, html)
      // Whoever chooses somebody has pressed something.
      await press(tab, '#other p')
      await pause(600)
      await press(tab, '#other .send')
      const prompt = await tab.ui().waitFor('alertdialog', asks)
      if (asks.startsWith('Can')) expect(await prompt.text()).toContain('Look at the list of people first')
      expect(await pressedInDialog(tab)).toBe(0)
      await tab.close()
    },
  )

  test('words and links about a message that failed are no second send, the sign beside them is', async () => {
    const tab = await at.open(messages(USUAL))
    await tab.ui().waitFor('note')
    await tab.app().evaluate(() => {
      const problem = document.querySelector('[data-part="warning"]')
      if (problem)
        problem.innerHTML =
          '<svg class="sign" width="20" height="20" role="button" tabindex="0"><rect width="20" height="20"/></svg>' +
          '<span class="words">This may go against our <a class="link" href="#more">guidelines</a> <b class="word" role="button" tabindex="0">Learn more</b></span>'
    })
    for (const harmless of ['.words', '.link', '.word']) await press(tab, `${part('warning')} ${harmless}`)
    await noPrompt(tab)
    expect(new URL(tab.app().url()).hash).toBe('#more')
    await press(tab, `${part('warning')} .sign`)
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await tab.close()
  })

  test('the notifications that lie ready in every page load nothing', async () => {
    const tab = await at.open('/foryou')
    await tab.page.evaluate(() => {
      const inbox = document.createElement('div')
      inbox.innerHTML =
        '<div role="dialog" aria-label="Notifications" style="display:none"><b role="tab" aria-selected="true">All</b><b role="tab" aria-selected="false">Likes</b></div>'
      document.body.append(inbox)
    })
    await tab.page.mouse.click(5, 300)
    await pause(1_800)
    // The prompt and its host come with the keeper, never without.
    expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2)
    await tab.page.evaluate(() =>
      document.querySelector('[aria-label="Notifications"]')?.removeAttribute('style'),
    )
    await tab.close()
  })

  // Half a minute, and nothing in it is the browser's: one of them will do.
  test.runIf(engine === 'chromium')(
    'files stay asked about where nobody can tell whether one has left',
    async () => {
      const tab = await at.open(messages(USUAL, 'mia.chen', '&files=send'))
      await tab.ui().waitFor('note')
      await tab.page.addStyleTag({ content: `${part('messageActions')}{flex-direction:row !important}` })
      await drop(tab, 'cat.png')
      await confirm(tab)
      await expectDelivered(tab, ['mia.chen: cat.png'])
      await pause(31_000)
      await tab.replica.call('open', 'bob')
      await pause(100)
      await drop(tab, 'dog.png')
      await tab.ui().waitFor('alertdialog', 'Send to Bob?')
      await expectDelivered(tab, ['mia.chen: cat.png'])
      await tab.close()
    },
  )

  test('a button that shows the latest messages is not learned', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&extras=1'))
    await tab.ui().waitFor('note')
    await tab.page.evaluate(() => {
      const latest = document.createElement('button')
      latest.id = 'latest'
      latest.style.cssText = 'position:fixed;top:60px;right:20px;z-index:99'
      latest.textContent = 'Latest'
      latest.addEventListener('click', () => {
        const shown = [...document.querySelectorAll('[data-part="message"]')]
        const isOwn = (item: Element) =>
          getComputedStyle(item.querySelector('[data-part="messageActions"]') ?? item).flexDirection ===
          'row-reverse'
        const own = shown.filter(isOwn).at(-1)
        const list = shown[0]?.parentElement
        for (const item of shown) item.remove()
        for (let more = 0; more < shown.length + 2; more++) list?.append(own?.cloneNode(true) ?? '')
      })
      document.querySelector('[data-part="chatBox"]')?.append(latest)
    })
    await press(tab, '#latest')
    await pause(1_000)
    await press(tab, '#latest')
    await noPrompt(tab)
    await tab.close()
  })

  test('harmless controls of a chat never become sends', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&extras=1'))
    await tab.ui().waitFor('note')
    for (const harmless of ['[data-opens="gif"]', part('emoji'), `[data-index="0"] ${part('messageMenu')}`]) {
      await press(tab, harmless)
      await press(tab, harmless)
    }
    // A message of one's own that another device sent, while the person scrolls and looks.
    await press(tab, part('header'))
    await noPrompt(tab)
    await tab.close()
  })
})

/** A dialog that the page draws, and that counts the presses on its `.send`. */
const showDialog = (tab: Tab, html: string) =>
  tab.page.evaluate((inner) => {
    document.querySelector('#other')?.remove()
    document.body.insertAdjacentHTML('beforeend', inner)
    const other = document.querySelector<HTMLElement>('#other')
    if (!other) throw new Error('No dialog')
    other.dataset.pressed = '0'
    other.querySelector('.send')?.addEventListener('click', () => {
      other.dataset.pressed = `${Number(other.dataset.pressed) + 1}`
    })
  }, overlaid(html))

const pressedInDialog = (tab: Tab) =>
  tab.page.evaluate(() => Number(document.querySelector<HTMLElement>('#other')?.dataset.pressed))

async function told(tab: Tab, words: RegExp): Promise<void> {
  const alert = await tab.ui().waitFor('alert')
  await poll(4_000, async () => words.test(await alert.text()))
  expect(await alert.text()).toMatch(words)
}
