// node test/run/walk.ts NAME PATH: the main job without a display, told step by step. Exits 1 when a step fails.
import { mkdir, rm } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Delivery } from '../replica/control.ts'
import { USUAL } from '../replica/skins/skins.ts'
import { type BrowserName, engineOf } from '../stage/browsers.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { poll } from '../stage/ui.ts'

const MESSAGE = 'Dinner at seven? I got your favourite dessert.'
const shots = fileURLToPath(new URL('../artifacts/start/', import.meta.url))

/**
 * Holds a send, keeps writing, and sends after all, on a stage with our extension.
 *
 * @param say told each step in a plain sentence
 * @throws naming the first thing that is not as it should be
 */
export async function walk(stage: Stage, say: (step: string) => void): Promise<void> {
  const tab = await stage.open(`/messages?gen=${USUAL}&open=mia.chen`)
  const ui = tab.ui()
  let shot = 0
  const photograph = async (what: string) => {
    shot += 1
    await tab.page.screenshot({ path: `${shots}${shot}-${what}.png` })
  }
  const nothingSent = async (when: string) => {
    const sent = await tab.replica.deliveries()
    check(sent.length === 0, `nothing is delivered ${when}`, JSON.stringify(sent))
  }

  say('Opened the practice messages with Mia Chen.')
  await tab.type(MESSAGE)
  await photograph('written')
  say(`Wrote: ${MESSAGE}`)

  await tab.press('Enter')
  const question = await ui.waitFor('alertdialog', 'Send to Mia Chen?')
  await nothingSent('while the question is open')
  await photograph('held')
  say(`Pressed Enter. The message is held (0 delivered), and the prompt asks: ${question.name}`)

  await tab.press('Escape')
  await ui.waitGone('alertdialog')
  await nothingSent('after Escape')
  const draft = await tab.draft()
  check(draft === MESSAGE, 'the draft is as it was', JSON.stringify(draft))
  await photograph('kept-writing')
  say('Pressed Escape to keep writing. Still 0 delivered, and the draft is as it was.')

  await tab.press('Enter')
  const send = await ui.waitFor('button', 'Send to Mia Chen')
  // The prompt arms itself only after a moment, so that a held Enter cannot answer it; people take longer still.
  await new Promise((resolve) => setTimeout(resolve, 800))
  await send.click()
  await ui.waitGone('alertdialog')
  await poll(3000, async () => (await tab.replica.deliveries()).length > 0)
  const sent = await tab.replica.deliveries()
  checkDelivery(sent)
  await photograph('sent')
  say(`Pressed Enter again and clicked "${send.name}". Delivered: ${sent.map(told).join('; ')}`)
}

function checkDelivery(sent: Delivery[]): void {
  const [first] = sent
  const right = sent.length === 1 && first?.content === MESSAGE && first.to.replace(/^@/, '') === 'mia.chen'
  check(right, 'exactly this message is delivered once, to @mia.chen', JSON.stringify(sent))
}

function told({ to, content }: Delivery): string {
  return `"${content}" to ${to}`
}

function check(holds: boolean, expected: string, found: string): void {
  if (!holds) throw new Error(`Expected that ${expected}, but found ${found}.`)
}

if (import.meta.main) {
  const [name, executablePath] = process.argv.slice(2)
  if (!name || !executablePath) throw new Error('usage: walk.ts NAME PATH')
  await rm(shots, { recursive: true, force: true })
  await mkdir(shots, { recursive: true })
  const stage = await openStage(engineOf(name as BrowserName), { executablePath })
  try {
    console.log('There is no display here, so this is the main job in a hidden browser:')
    await walk(stage, (step) => console.log(`- ${step}`))
    console.log(`All as it should be. Pictures: ${relative(process.cwd(), shots)}`)
  } catch (error) {
    console.error(`- Not as it should be: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  } finally {
    await stage.close()
  }
}
