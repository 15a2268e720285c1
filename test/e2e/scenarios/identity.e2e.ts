/** Who somebody is, whatever the page writes about them: rewriting a text changes nothing, another identity is a stop. */
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { confirm, expectDelivered, messages, nameInStop, pause, USUAL, useStage, write } from './setting.ts'

const NAME = part('headerName')
const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)'

/**
 * What is written where, in the chat with Mia Chen, and what the card then calls her. What else may be written there is gone
 * through in test/tiktok/chat/evidence.test.ts.
 */
const rewritten: [string, { [selector: string]: string }, string?][] = [
  ['words for screen readers alone', { [NAME]: `Mia Chen<span style="${HIDDEN}">Verified account</span>` }],
  ['a translated name of the chat before', { [NAME]: '<font><font>Bob</font></font>' }, '@mia.chen'],
]

describe('Identity', () => {
  const at = useStage()

  test('no rewritten text makes another person or a stop', async () => {
    const tab = await at.open(messages(USUAL))
    const draft = await write(tab)
    const wrong: string[] = []
    for (const [what, places, name = 'Mia Chen'] of rewritten) {
      await tab.app().evaluate(rewrite, Object.entries(places))
      await tab.press('Enter')
      const prompt = await tab.ui().waitFor('alertdialog')
      const button = await tab.ui().find('button', `Send to ${name}`)
      if (prompt.name !== `Send to ${name}?` || button === null)
        wrong.push(`${what}: ${await tab.ui().describe()}`)
      await tab.press('Escape')
      await tab.ui().waitGone('alertdialog')
      await tab.app().evaluate(giveBack)
    }
    expect(wrong).toEqual([])
    expect(await tab.draft()).toBe(draft)
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('another identity is a stop: the link names somebody else', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab)
    await tab.app().evaluate(() => {
      for (const link of document.querySelectorAll('[data-part="header"] a'))
        link.setAttribute('href', '/@bob')
    })
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Who is this for?')
    await expectDelivered(tab, [])
    await tab.close()
  })

  test('on a translated page nobody is called what the chat before was called', async () => {
    const tab = await at.open(messages('G1', 'mia.chen', '&badges=1'))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    await tab.app().evaluate(translate)
    await pressRow(tab, 'Bob')
    await tab.ui().waitFor('note', 'Sending to @bob')
    // The page could not change the name: what stands there is Mia's.
    expect(await tab.app().$eval(NAME, (name) => name.textContent)).toContain('Mia Chen')
    const draft = await write(tab, 'Hi Bob, are you coming?')
    await tab.press('Enter')
    await confirm(tab, '@bob')
    await expectDelivered(tab, [`bob: ${draft}`])
    await tab.close()
  })

  test('what the page draws while the question stands is no other person', async () => {
    const tab = await at.open(messages('G1'))
    const draft = await write(tab)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Send to Mia Chen?')
    await tab.app().evaluate(() => {
      const face = document.querySelector('[data-part="headerFace"]')
      face?.append(face.querySelector('img')?.cloneNode() ?? '')
      document.documentElement.classList.add('translated-ltr')
    })
    await tab.app().evaluate(rewrite, [[NAME, '<font><font>Mia Chen</font></font>']] as [string, string][])
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('a row that was pressed counts while the header is still the one before', async () => {
    const tab = await at.open(messages('G1', 'mia.chen', '&headerStays=1500'))
    const first = await write(tab, 'first')
    await tab.press('Enter')
    await confirm(tab)
    await pressRow(tab, 'Bob')
    await pause(300)
    const draft = await write(tab, 'are you coming?')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Who is this for?')
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await expectDelivered(tab, [`mia.chen: ${first}`])
    await pause(1_600)
    await tab.press('Enter')
    await confirm(tab, 'Bob')
    await expectDelivered(tab, [`mia.chen: ${first}`, `bob: ${draft}`])
    await tab.close()
  })

  test('the row of the open chat, pressed again, changes nothing', async () => {
    const tab = await at.open(messages('G1'))
    const draft = await write(tab)
    await pressRow(tab, 'Mia Chen')
    await (await tab.editor()).click()
    await tab.press('Enter')
    await confirm(tab)
    await expectDelivered(tab, [`mia.chen: ${draft}`])
    await tab.close()
  })

  test('two people of one name without a shown name are told apart by handle in the stop', async () => {
    const tab = await at.open(messages(USUAL, 'nameless'))
    const draft = await write(tab, 'my password is hunter22!')
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog', 'Who is this for?')
    const names = (await tab.ui().findAll('button')).map(({ name }) => name.trim())
    expect(names.filter((name) => name === '')).toEqual([])
    await nameInStop(tab, '@nameless')
    await expectDelivered(tab, [`nameless: ${draft}`])
    await tab.close()
  })

  test('the cue shows the face of this chat', async () => {
    const tab = await at.open(messages(USUAL, 'mia.chen', '&faces=700'))
    await tab.ui().waitFor('note', 'Sending to Mia Chen @mia.chen')
    const mia = await colourInHeader(tab)
    expect(await poll(4_000, async () => (await colourOfFace(tab)) === mia)).toBe(true)
    await tab.replica.call('open', 'bob')
    await tab.ui().waitFor('note', 'Sending to Bob @bob')
    // A letter stands there until his face has come.
    expect(await colourOfFace(tab)).not.toBe(mia)
    const bob = await colourInHeader(tab)
    expect(bob).not.toBe(mia)
    expect(await poll(4_000, async () => (await colourOfFace(tab)) === bob)).toBe(true)
    await tab.close()
  })
})

/** What a browser's translator does to a page, without other words. Runs in the page. */
function translate(): void {
  document.documentElement.classList.add('translated-ltr')
  const walker = document.createTreeWalker(
    document.getElementById('app') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    // Editors say that they are not to be translated.
    if (text.data.trim() === '' || text.parentElement?.closest('.notranslate, svg')) continue
    const font = document.createElement('font')
    font.append(Object.assign(document.createElement('font'), { textContent: text.data }))
    text.replaceWith(font)
  }
}

/** Runs in the page. */
function rewrite(places: [string, string][]): void {
  const page = window as Window & { before?: [Element, string][] }
  page.before = []
  for (const [selector, html] of places) {
    const element = document.querySelector(selector)
    if (!element) throw new Error(`Nothing at ${selector}`)
    page.before.push([element, element.innerHTML])
    element.innerHTML = html
  }
}

/** Runs in the page. */
function giveBack(): void {
  for (const [element, html] of (window as Window & { before?: [Element, string][] }).before ?? [])
    element.innerHTML = html
}

async function pressRow(tab: Tab, name: string): Promise<void> {
  const row = await tab
    .app()
    .waitForSelector(`::-p-xpath(//*[@data-row][.//p[starts-with(normalize-space(.), "${name}")]])`)
  await row?.click()
}

/** The colour at the edge of the face in the cue, as a person sees it. */
async function colourOfFace(tab: Tab): Promise<string> {
  const cue = await tab.ui().waitFor('note')
  const { x, y, height } = await cue.box()
  // The face stands behind the mark and the word "To".
  const clip = { x, y, width: 120, height }
  return tab
    .app()
    .evaluate(colours, `data:image/png;base64,${await tab.page.screenshot({ encoding: 'base64', clip })}`)
}

const colourInHeader = async (tab: Tab): Promise<string> =>
  tab
    .app()
    .evaluate(
      colours,
      await tab.app().$eval(`${part('headerFace')} img`, (img) => (img as HTMLImageElement).src),
    )

/** The most frequent strong colour of a picture, rounded. Runs in the page. */
async function colours(src: string): Promise<string> {
  const image = new Image()
  image.src = src
  await image.decode()
  const canvas = document.createElement('canvas')
  const [width, height] = [image.naturalWidth || 96, image.naturalHeight || 96]
  Object.assign(canvas, { width, height })
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, width, height)
  const data = context?.getImageData(0, 0, width, height).data ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
    // Neither paper nor ink.
    if (Math.max(r, g, b) - Math.min(r, g, b) < 30) continue
    const key = [r, g, b].map((value) => Math.round(value / 12)).join()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'none'
}
