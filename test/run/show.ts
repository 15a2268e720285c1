// node test/run/show.ts NAME PATH: the practice page in a visible browser, until that browser is closed.
import { USUAL } from '../replica/skins/skins.ts'
import { type BrowserName, engineOf } from '../stage/browsers.ts'
import { openStage } from '../stage/stage.ts'

const [name, executablePath] = process.argv.slice(2)
if (!name || !executablePath) throw new Error('usage: show.ts NAME PATH')

const stage = await openStage(engineOf(name as BrowserName), { executablePath, headless: false })
const ended = new Promise((resolve) => stage.browser.once('disconnected', resolve))
const blank = await stage.browser.pages()
await stage.open(`/messages?gen=${USUAL}&open=mia.chen`)
for (const page of blank) if (page.url() === 'about:blank') await page.close()

console.log('This is a practice copy of TikTok messages: nothing leaves your computer.')
console.log('Write something to Mia Chen and press Enter. Close the browser, or press Ctrl+C here, to end.')
await ended
await stage.close()
