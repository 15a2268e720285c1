/** What must be true after every step of a walk, and at its end. */
import { expect } from 'vitest'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { CAST, type Card, draftOf, isReadable, type Model, nameOf, personOf } from './walk-model.ts'
import { allDrafts, heardKeys, log } from './walk-page.ts'

const UNREADABLE = "Can't tell who this goes to"
const TRUTH = "TikTok can't take it back: deleting only removes it for you."

/** Runs of space joined, as the stage reads text. */
export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Reads the open card and sees that it says who is open and what would leave, and nothing else. */
export async function readCard(tab: Tab, model: Model, content: string): Promise<Pick<Card, 'title' | 'unreadable'>> {
  const loading = performance.now() < model.loadingUntil
  const card = await tab.ui().waitFor('alertdialog')
  const text = await card.text()
  const [head = '', rest] = text.split(` ${squeeze(content)} ${TRUTH}`)
  expect(rest, `the card shows exactly ${JSON.stringify(content)}: ${text}`).toBeDefined()
  // Before the message stand the title, the handle and a sentence; a piece of another draft is none of them.
  const { name, handle, members } = whoIs(model)
  if (card.name === UNREADABLE) {
    expect(loading || !isReadable(model.open), `${model.open} can be read`).toBe(true)
    expect(text).not.toContain('@')
    expect(await tab.ui().find('button', 'Send anyway')).not.toBeNull()
    return { title: card.name, unreadable: true }
  }
  expect(isReadable(model.open) && performance.now() > model.loadingUntil - 100).toBe(true)
  expect(card.name).toBe(`Send to ${name}${members}?`)
  expect(head).toMatch(handle === '' ? /\.$/ : new RegExp(`\\? @${handle.replaceAll('.', '\\.')} .*(?:\\.|@\\S+)$|@${handle.replaceAll('.', '\\.')}$`))
  expect(await tab.ui().find('button', `Send to ${name}`)).not.toBeNull()
  return { title: card.name, unreadable: false }
}

function whoIs(model: Model): { name: string; handle: string; members: string } {
  const { handle, kind, members } = personOf(model.open)
  return {
    name: squeeze(nameOf(model, model.open)),
    handle,
    members: kind === 'group' && members ? ` (${members} people)` : '',
  }
}

/** The log holds what was licensed and nothing else, the draft is whole, and exactly the card we know is open. */
export async function checkStep(tab: Tab, model: Model): Promise<void> {
  expect(model.licence, 'a licence that was not used').toBeNull()
  expect(await log(tab)).toEqual(model.expected)
  expect(await tab.replica.call('openAddress')).toBe(model.open)
  expect(await tab.replica.call('draft')).toBe(draftOf(model))
  const cards = await tab.ui().findAll('alertdialog')
  expect(cards.map(({ name }) => name)).toEqual(model.card ? [model.card.title] : [])
}

/** The page has heard no key but these since the events were last cleared. */
export async function expectHeard(tab: Tab, keys: string[]): Promise<void> {
  expect(await heardKeys(tab), 'keys that the page heard').toEqual(keys)
}

/** The words after a "send" that came too late: what changed, and whom the chat is with now. */
export async function expectTold(tab: Tab, model: Model, change: 'recipient' | 'composer'): Promise<void> {
  const { name, handle } = whoIs(model)
  const words =
    change === 'composer'
      ? 'Nothing was sent: TikTok rebuilt the message box'
      : isReadable(model.open) && performance.now() > model.loadingUntil
        ? `Nothing was sent: this chat is now with ${name}`
        : 'Nothing was sent: '
  const told = async () => (await (await tab.ui().find('alert'))?.text()) ?? ''
  await poll(2_000, async () => (await told()).startsWith(words))
  expect(await told()).toContain(words)
  if (change === 'recipient' && !words.endsWith(': ') && handle) expect(await told()).toContain(`@${handle}`)
}

/** Nobody is trapped, and no draft is lost, also not in the chats that are not open (I3, I4). */
export async function checkEnd(tab: Tab, model: Model): Promise<void> {
  if (model.card) await tab.press('Escape')
  await tab.ui().waitGone('alertdialog')
  await tab.type('the end')
  await poll(2_000, async () => (await tab.replica.call('draft')).includes('the end'))
  const now = await tab.replica.call('draft')
  expect(squeeze(now).replaceAll(' ', '')).toContain('theend')
  expect(now.replace('the end', '').replaceAll('\n', '')).toBe(draftOf(model).replaceAll('\n', ''))
  model.drafts.set(model.open, now)
  expect(await log(tab)).toEqual(model.expected)
  const drafts = Object.fromEntries(CAST.map((address) => [address, model.drafts.get(address) ?? '']))
  expect(await allDrafts(tab)).toEqual(drafts)
}

/** The walk was a walk: all of it happened, and often enough to mean something. */
export function checkCounts({ counts }: Model, steps: number): void {
  const least = { asked: 30, confirmed: 12, silent: 5, kept: 8, changed: 4, anyway: 1, switched: 15 }
  const part = steps / 300
  for (const [what, count] of Object.entries(least)) {
    expect(counts[what as keyof typeof least], what).toBeGreaterThanOrEqual(Math.floor(count * part))
  }
}
