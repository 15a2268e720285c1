/**
 * npm run screenshots: the pictures of the README, taken from the replica with the shipped build in Chromium.
 * Run `npm run build` and `node test/replica/build.ts` first.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { openStage, type Stage } from '../stage/stage.ts'
import type { Tab } from '../stage/tab.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Picture = {
  name: string
  query: string
  width?: number
  height?: number
  act(tab: Tab): Promise<unknown>
}

const write = (text: string) => async (tab: Tab) => {
  // Longer than "you only just came to this chat".
  await pause(3_300)
  await tab.type(text)
  await tab.press('Enter')
  await tab.ui().waitFor('alertdialog')
}

const pictures: Picture[] = [
  { name: 'prompt', query: 'gen=G2&open=mia.chen', act: write('See you at 8? I booked the table.') },
  { name: 'prompt-dark', query: 'gen=G2&open=mia.chen&theme=dark', act: write('See you at 8?') },
  {
    name: 'prompt-narrow',
    query: 'gen=G2&open=new.person',
    width: 320,
    height: 640,
    act: write('Hi! Is this you?'),
  },
  { name: 'prompt-rtl', query: 'gen=G2&open=layla&lang=ar', act: write('مرحبا! نلتقي غدا؟') },
  { name: 'prompt-group', query: 'gen=G2&open=7300001', act: write('Who brings the tent?') },
  { name: 'prompt-unreadable', query: 'gen=G2&open=1020', act: write('Are you there?') },
  {
    name: 'prompt-long',
    query: 'gen=G2&open=long.name',
    width: 480,
    height: 560,
    act: write('word '.repeat(60)),
  },
  {
    name: 'cue',
    query: 'gen=G2&open=alex.kim',
    act: (tab) => tab.type('Nothing is asked before you send').then(() => pause(300)),
  },
  {
    name: 'notice',
    query: 'gen=G2&open=mia.chen',
    async act(tab) {
      await tab.ui().waitFor('note')
      await (await tab.app().waitForSelector('[data-index="1"] [data-e2e="dm-new-more-btn"]'))?.click()
      await pause(500)
    },
  },
  {
    name: 'notice-chat',
    query: 'gen=G2&open=mia.chen',
    async act(tab) {
      await tab.ui().waitFor('note')
      const row = await tab.app().waitForSelector('[aria-selected="true"]')
      await row?.hover()
      await (await row?.$('[data-e2e="conversation-more-action"]'))?.click()
      await pause(500)
    },
  },
  {
    name: 'press-again',
    query: 'gen=G2&open=mia.chen&trustedOnly=1',
    async act(tab) {
      await write('See you at 8?')(tab)
      await pause(400)
      await (await tab.ui().waitFor('button', 'Send to Mia Chen')).click()
      await pause(2_600)
    },
  },
]

async function take(stage: Stage, { name, query, width = 960, height = 600, act }: Picture): Promise<void> {
  const tab = await stage.open(`/messages?${query}`)
  await tab.page.setViewport({ width, height, deviceScaleFactor: 2 })
  await act(tab)
  // Past the card's entrance.
  await pause(250)
  await tab.page.screenshot({ path: `${folder}${name}.png` })
  await tab.close()
}

/** The real popup over a guarded page. */
async function takePopup(stage: Stage): Promise<void> {
  const tab = await stage.open('/messages?gen=G2&open=mia.chen')
  await tab.ui().waitFor('note')
  const extension = (await stage.browser.extensions()).get(stage.extensionId ?? '')
  if (!extension) throw new Error('The extension is not there')
  const opened = stage.browser.waitForTarget((target) => target.url().endsWith('/popup.html'))
  await tab.page.triggerExtensionAction(extension)
  const popup: Page = await (await opened).asPage()
  await pause(600)
  await popup.screenshot({ path: `${folder}popup.png` })
  await tab.close()
}

await mkdir(folder, { recursive: true })
const only = process.argv.slice(2)
const stage = await openStage('chromium')
for (const picture of pictures)
  if (only.length === 0 || only.includes(picture.name)) await take(stage, picture)
if (only.length === 0 || only.includes('popup')) await takePopup(stage)
await stage.close()
