/**
 * npm run screenshots [-- name ...]: the pictures of the README, taken in Chromium from the replica and the build as
 * they are. Run `npm run build` and `node test/replica/build.ts` first.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { part, USUAL } from '../replica/skins/skins.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import type { Tab } from '../stage/tab.ts'
import { poll } from '../stage/ui.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Picture = {
  /** Name of the file. */
  name: string
  /** Options of the replica (test/replica/README.md). */
  query: string
  /** Size of the page in CSS pixels. */
  size?: { width: number; height: number }
  /** Brings the page to where it is worth a picture. */
  act(tab: Tab): Promise<void>
}

const pictures: Picture[] = [
  { name: 'prompt', query: 'open=mia.chen', act: ask('See you at 8? I booked the table.') },
  { name: 'prompt-dark', query: 'open=mia.chen&theme=dark', act: ask('See you at 8? I booked the table.') },
  {
    name: 'prompt-narrow',
    query: 'open=new.person',
    size: { width: 320, height: 560 },
    act: ask('Hi! Is this you?'),
  },
  { name: 'prompt-rtl', query: 'open=layla&lang=ar', act: ask('مرحبا! نلتقي غدا؟') },
  {
    name: 'stop',
    query: 'open=mia.chen',
    size: { width: 880, height: 640 },
    act: ask('Hi Bob, are we still on for tonight?'),
  },
  { name: 'notice', query: 'open=mia.chen', act: openMessageMenu },
]

/** Writes a message and presses Enter, long enough after the chat was opened for that to be no reason to ask. */
function ask(text: string) {
  return async (tab: Tab) => {
    await tab.ui().waitFor('note')
    await pause(3_200)
    await tab.type(text)
    await tab.press('Enter')
    await tab.ui().waitFor('alertdialog')
  }
}

async function openMessageMenu(tab: Tab): Promise<void> {
  await tab.ui().waitFor('note')
  await (await tab.app().waitForSelector(`[data-index="1"] ${part('messageMenu')}`))?.click()
  await poll(5_000, async () => (await (await tab.ui().find('status'))?.text())?.startsWith('Deleting'))
}

async function take(stage: Stage, { name, query, size, act }: Picture): Promise<void> {
  const tab = await stage.open(`/messages?gen=${USUAL}&${query}`)
  await tab.page.setViewport({ ...(size ?? { width: 880, height: 480 }), deviceScaleFactor: 2 })
  await act(tab)
  // Past the card's entrance.
  await pause(300)
  await tab.page.screenshot({ path: `${folder}${name}.png` })
  await tab.close()
}

/** The popup with what it says while a guarded page is the active tab. */
async function takePopup(stage: Stage): Promise<void> {
  const tab = await stage.open(`/messages?gen=${USUAL}&open=mia.chen`)
  await tab.ui().waitFor('note')
  const popup = await stage.popup()
  await tab.page.bringToFront()
  await popup.reload()
  await popup.waitForSelector('[data-tone="safe"]')
  await popup.setViewport({ width: 344, height: 200, deviceScaleFactor: 2 })
  const height = await popup.evaluate(() => document.body.scrollHeight)
  await popup.setViewport({ width: 344, height, deviceScaleFactor: 2 })
  await pause(300)
  await popup.screenshot({ path: `${folder}popup.png` })
  await popup.close()
  await tab.close()
}

/** The page `What you can still do`, whole. */
async function takeHelp(stage: Stage): Promise<void> {
  const page = await stage.browser.newPage()
  await page.setViewport({ width: 720, height: 480, deviceScaleFactor: 2 })
  await page.goto(`chrome-extension://${stage.extensionId}/what-you-can-do.html`)
  await page.waitForSelector('h1')
  await page.screenshot({ path: `${folder}help.png`, fullPage: true })
  await page.close()
}

await mkdir(folder, { recursive: true })
const asked = process.argv.slice(2)
const wants = (name: string) => asked.length === 0 || asked.includes(name)
const stage = await openStage('chromium')
try {
  for (const picture of pictures) if (wants(picture.name)) await take(stage, picture)
  if (wants('popup')) await takePopup(stage)
  if (wants('help')) await takeHelp(stage)
} finally {
  await stage.close()
}
