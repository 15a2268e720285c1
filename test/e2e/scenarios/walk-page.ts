/** What a walk does to the real page and reads off it; nothing here knows what to expect. */
import type { Tab } from '../../stage/tab.ts'
import { CAST, logLine, type Path, personOf } from './walk-model.ts'

/** Longer than a person takes to let go of a key, and than the arming delay: no repeat of it may answer. */
const HELD = { repeats: 6, everyMs: 60 }

/** Two drawn frames: the guard follows the page from frame to frame, and nobody acts within one. */
export async function settle(tab: Tab): Promise<void> {
  await tab.app().evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}

export const isFocused = async (tab: Tab): Promise<boolean> =>
  (await tab.editor()).evaluate((node) => node.ownerDocument.activeElement === node)

/** Clicks into the composer unless one is writing there already. */
export async function focusEditor(tab: Tab): Promise<void> {
  if (await isFocused(tab)) return
  await (await tab.editor()).click()
  await settle(tab)
}

/** The delivery log, one line each. */
export async function log(tab: Tab): Promise<string[]> {
  return (await tab.replica.deliveries()).map(({ to, content, path }) => logLine(to, content, path))
}

const ICON = '[data-e2e="dm-new-send-btn"]'

export async function pressOnIcon(tab: Tab, key: 'Enter' | ' '): Promise<void> {
  const icon = await tab.app().waitForSelector(ICON, { timeout: 2_000 })
  await icon?.evaluate((node) => (node as SVGElement).focus())
  await tab.press(key)
}

export async function doubleClickIcon(tab: Tab): Promise<void> {
  const icon = await tab.app().waitForSelector(ICON, { timeout: 2_000 })
  await icon?.click({ count: 2 })
}

export async function holdEnter(tab: Tab): Promise<void> {
  for (let repeat = 0; repeat < HELD.repeats; repeat++) {
    await tab.page.keyboard.down('Enter')
    await new Promise((resolve) => setTimeout(resolve, HELD.everyMs))
  }
  await tab.page.keyboard.up('Enter')
}

export async function chord(tab: Tab, modifier: 'Control' | 'Shift'): Promise<void> {
  await tab.page.keyboard.down(modifier)
  await tab.press('Enter')
  await tab.page.keyboard.up(modifier)
}

/** Clicks a conversation's row, and leaves the list scrolled to its top as most people have it. */
export async function clickRow(tab: Tab, address: string): Promise<void> {
  const id = personOf(address).id
  const row = await tab.app().waitForSelector(`[data-conv-id="${id}"], [data-conv-id$=":${id}"]`)
  // On its left, away from the menu that opens on its right.
  await row?.click({ offset: { x: 20, y: 20 } })
  await row?.evaluate((node) => node.closest('.scroller')?.scrollTo(0, 0))
}

/** Another tab comes to the front, and after a moment this one again. */
export async function lookAway(tab: Tab, ms: number): Promise<void> {
  const other = await tab.page.browser().newPage()
  await other.bringToFront()
  await new Promise((resolve) => setTimeout(resolve, ms))
  await other.close()
  await tab.page.bringToFront()
  await settle(tab)
}

/** What the page has heard of keys since the events were last cleared. */
export async function heardKeys(tab: Tab): Promise<string[]> {
  const events = await tab.replica.call('events')
  return events.filter((event) => /^(?:key|beforeinput)/.test(event))
}

/** The draft of everyone in the cast, each chat opened once more. */
export async function allDrafts(tab: Tab): Promise<Record<string, string>> {
  const drafts: Record<string, string> = {}
  for (const address of CAST) {
    await tab.replica.call('open', personOf(address).id)
    drafts[address] = await tab.replica.call('draft')
  }
  return drafts
}

/** How a key that was replayed once reaches the page, and how a press does: no key at all. */
export const replayed: Record<Path, string[]> = {
  enter: ['keydown:Enter', 'keyup:Enter'],
  icon: [],
  'icon-key': [],
}
