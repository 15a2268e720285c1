/** What the scenarios share: a browser on the practice page, and the moves of a person in front of it. */
import { afterAll, beforeAll, expect } from 'vitest'
import { type Generation, messagesPath } from '../../replica/skins/skins.ts'
import { openStage, type Stage, type StageOptions } from '../../stage/stage.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { engine } from '../engine.ts'

export { GENERATIONS, USUAL } from '../../replica/skins/skins.ts'

/** A browser with the shipped build for all tests of the calling `describe`. */
export function useStage(options: StageOptions = {}): { open(query: string): Promise<Tab>; stage(): Stage } {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = await openStage(engine, options)
  })
  afterAll(() => stage?.close())
  const there = () => {
    if (!stage) throw new Error('The browser has not started')
    return stage
  }
  return { stage: there, open: (query) => there().open(query) }
}

/** The practice page of a generation, with a chat open. */
export const messages = (gen: Generation, open = 'mia.chen', more = ''): string =>
  `${messagesPath(gen)}?gen=${gen}&open=${open}${more}`

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Longer than the arming delay of a prompt, and than a double click. */
export const ARMED = 600

/** Waits for the card that names `name`, reads it as long as a person must, and sends. */
export async function confirm(tab: Tab, name = 'Mia Chen'): Promise<void> {
  await tab.ui().waitFor('alertdialog', `Send to ${name}?`)
  await pause(ARMED)
  await (await tab.ui().waitFor('button', `Send to ${name}`)).click()
  await tab.ui().waitGone('alertdialog')
}

/** Waits for the stop, reads it as long as a person must, and names the person meant: `Alex Kim @alex.kim`. */
export async function nameInStop(tab: Tab, label: string): Promise<void> {
  await tab.ui().waitFor('alertdialog', 'Who is this for?')
  await pause(ARMED)
  await (await tab.ui().waitFor('button', label)).click()
  await tab.ui().waitGone('alertdialog')
}

/** Writes a draft. Each key costs a browser some 20 ms, so it is no longer than it must be. */
export async function write(tab: Tab, text = 'At 8?'): Promise<string> {
  await tab.type(text)
  await poll(2_000, async () => (await tab.replica.call('draft')) === text)
  expect(await tab.replica.call('draft')).toBe(text)
  return text
}

/** What was delivered, as `address: content`. */
export async function delivered(tab: Tab): Promise<string[]> {
  return (await tab.replica.deliveries()).map(({ to, content }) => `${to}: ${content}`)
}

/** Waits until exactly these were delivered, and a little longer for one too many. */
export async function expectDelivered(tab: Tab, expected: string[]): Promise<void> {
  await poll(3_000, async () => (await delivered(tab)).length >= expected.length)
  await pause(expected.length === 0 ? 250 : 120)
  expect(await delivered(tab)).toEqual(expected)
}

/** What the page has heard of a key. */
export async function heard(tab: Tab, key: string): Promise<string[]> {
  const events = await tab.replica.call('events')
  return events.filter(
    (event) => event.endsWith(`:${key}`) || event.startsWith('beforeinput:insertParagraph'),
  )
}

/** The draft and the caret are where they were, and the composer has the focus. */
export async function expectUntouched(tab: Tab, draft: string, caret = draft.length): Promise<void> {
  expect(await tab.replica.call('draft')).toBe(draft)
  const focused = await (await tab.editor()).evaluate((node) => node.ownerDocument.activeElement === node)
  expect(focused).toBe(true)
  expect(await domCaret(tab)).toBe(caret)
}

/** The caret as the browser has it: characters before it in the editor. */
export async function domCaret(tab: Tab): Promise<number> {
  return (await tab.editor()).evaluate((node) => {
    const selection = node.ownerDocument.getSelection()
    if (!selection?.anchorNode || !node.contains(selection.anchorNode)) return -1
    const range = node.ownerDocument.createRange()
    range.setStart(node, 0)
    range.setEnd(selection.anchorNode, selection.anchorOffset)
    return range.toString().length
  })
}

export async function noPrompt(tab: Tab): Promise<void> {
  await pause(300)
  expect(await tab.ui().find('alertdialog')).toBeNull()
}
