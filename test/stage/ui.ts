import type { Frame } from 'puppeteer-core'
import { chromiumFinder } from './ui-chromium.ts'
import type { Finder, UiElement } from './ui-element.ts'
import { firefoxFinder } from './ui-firefox.ts'

export type { Box, UiElement } from './ui-element.ts'

/** Among these is the element that carries our closed shadow root, in the frame that holds the composer. */
export const HOST = ':root > div'

/** Drives our UI inside its closed shadow root; the same in both browsers. */
export interface Ui {
  /** The first element with this role and accessible name that is exposed to people now, or null. */
  find(role: string, name?: string | RegExp): Promise<UiElement | null>
  /** All of them, in document order. */
  findAll(role: string, name?: string | RegExp): Promise<UiElement[]>
  /** Waits until it is there. @throws naming what was there instead, after `timeout` ms (5000) */
  waitFor(role: string, name?: string | RegExp, options?: { timeout?: number }): Promise<UiElement>
  /** Waits until none is there. @throws after `timeout` ms (5000) */
  waitGone(role: string, name?: string | RegExp, options?: { timeout?: number }): Promise<void>
  /** All that has a role of its own, one line each (`button "Keep writing"`): for messages of failed tests. */
  describe(): Promise<string>
}

const told = ['alertdialog', 'dialog', 'note', 'status', 'alert', 'button', 'checkbox', 'link'] as const
const POLL_MS = 20

/** The driver for the UI in one frame. */
export function uiOf(frame: Frame): Ui {
  const finderReady = frame
    .page()
    .browser()
    .version()
    .then((version) => (/firefox/i.test(version) ? firefoxFinder(frame, HOST) : chromiumFinder(frame, HOST)))
  const finder: Finder = async (...sought) => (await finderReady)(...sought)
  const findAll: Ui['findAll'] = (role, name) => finder([role], name)
  const find: Ui['find'] = async (role, name) => (await findAll(role, name))[0] ?? null
  const describe = async () => {
    const all = await finder(told, undefined)
    return all.map((each) => `${each.role} ${JSON.stringify(each.name)}`).join(', ') || 'nothing'
  }
  return {
    find,
    findAll,
    describe,
    async waitFor(role, name, { timeout = 5000 } = {}) {
      const found = await poll(timeout, () => find(role, name))
      if (found) return found
      throw new Error(`No ${wanted(role, name)} within ${timeout} ms. Our UI shows ${await describe()}.`)
    },
    async waitGone(role, name, { timeout = 5000 } = {}) {
      const gone = await poll(timeout, async () => (await find(role, name)) === null)
      if (!gone) throw new Error(`${wanted(role, name)} is still there after ${timeout} ms.`)
    },
  }
}

function wanted(role: string, name: string | RegExp | undefined): string {
  return name === undefined ? role : `${role} ${name instanceof RegExp ? name : JSON.stringify(name)}`
}

/** Asks until the answer is truthy or the time is over; the last answer. */
export async function poll<T>(timeout: number, ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer || performance.now() >= end) return answer
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
