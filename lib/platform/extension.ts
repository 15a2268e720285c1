/**
 * The browser's extension APIs, as far as background and popup use them. The only module that imports `browser`
 * (webextension-polyfill, through WXT). Only calls that behave alike with and without the polyfill are used,
 * because it steps aside where a native `browser` exists (Firefox; Chrome since 2025).
 */
import { browser } from 'wxt/browser'
import type { PolicyStore } from '../storage/policy.ts'
import type { StoragePort } from '../storage/port.ts'
import type { SessionPort } from '../storage/private-port.ts'

export type Tab = { id: number; url: string | undefined }

/** Who sent a message: the frame, when it came from a page, and whether that page is in a private window. */
export type Sender = {
  tabId: number | undefined
  frameId: number | undefined
  url: string | undefined
  incognito: boolean
}

const ACCESS = { origins: ['https://www.tiktok.com/*'] }

/** `storage.local`, and the Web Locks of the extension's origin. */
export const storage: StoragePort = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  onChanged(key, listener, signal) {
    hearChanges((changes, area) => {
      if (area === 'local' && changes[key]) listener(changes[key].newValue)
    }, signal)
  },
  exclusive: (name, work) => navigator.locks.request(name, work),
}

/** `storage.managed`: where there is none, in Firefox for Android, it is as if there were no policy. */
export const policy: PolicyStore = {
  read: async () => browser.storage.managed.get(),
  onChanged(listener, signal) {
    hearChanges((_changes, area) => {
      if (area === 'managed') listener()
    }, signal)
  },
}

function hearChanges(
  heard: (changes: Record<string, { newValue?: unknown }>, area: string) => void,
  signal: AbortSignal,
): void {
  const event = browser.storage.onChanged
  event.addListener(heard)
  signal.addEventListener('abort', () => event.removeListener(heard))
}

/** `storage.session`: in memory only, gone with the browser, out of reach for pages. */
export const session: SessionPort = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
}

/** Calls back when a window has closed and no private one is left. Register at the top of the background script. */
export function onNothingPrivate(listener: () => void): void {
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll()
    if (!windows.some(({ incognito }) => incognito)) listener()
  })
}

/** The tab the person looks at, if it has an id. Its url is undefined where we have no host access. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
}

/**
 * Runs `func` in our isolated world in every frame we may enter, and returns what each returned, the top frame first.
 * Does not wait for the page to finish loading. `func` is sent as source text. Rejects when the tab is out of reach.
 */
export async function runInFrames(tabId: number, func: () => unknown): Promise<unknown[]> {
  const target = { tabId, allFrames: true }
  const answers = await browser.scripting.executeScript({ target, func, injectImmediately: true })
  return answers.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result)
}

/** Runs a packaged script (a path from the root, such as `/content-scripts/prompt.js`) in one frame. */
export async function runFile(tabId: number, frameId: number, file: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  // WXT's type lists the built files, which differ per build; the path is checked by the e2e tests.
  await browser.scripting.executeScript({ target, files: [file as never], injectImmediately: true })
}

/** Whether the person lets us run on tiktok.com. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(ACCESS)

/** Asks for it. Call it in the click itself, before any await: Firefox drops the gesture otherwise (bug 1398833). */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(ACCESS)

/** Calls back whenever permissions were given or taken, until `signal` aborts. */
export function onAccessChanged(listener: () => void, signal?: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    // Firefox for Android lacks some of these events (MDN compatibility data).
    event?.addListener(listener)
    signal?.addEventListener('abort', () => event?.removeListener(listener))
  }
}

/** Text and colour on the toolbar button; an empty text removes it. Without a tab: for all tabs. */
export async function setBadge(badge: { tabId?: number; text: string; color: string }): Promise<void> {
  const { tabId, text, color } = badge
  const where = tabId === undefined ? {} : { tabId }
  await Promise.all([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color }),
  ])
}

/** The tooltip of the toolbar button, which is also its name to a screen reader. */
export async function setTitle(title: string, tabId?: number): Promise<void> {
  await browser.action.setTitle(tabId === undefined ? { title } : { title, tabId })
}

/** The page `What you can still do`. */
export const HELP_PAGE = '/what-you-can-do.html'

/**
 * Opens a packaged page in a new tab: right after the tab `besideTabId`, or where the browser puts it. Without an
 * opener, which Firefox for Android refuses (bug 1817806).
 */
export async function openPage(path: string, besideTabId?: number): Promise<void> {
  const url = resourceUrl(path)
  const beside = besideTabId === undefined ? null : await browser.tabs.get(besideTabId).catch(() => null)
  // The tab may have gone meanwhile, and its window with it: the page itself matters more than its place.
  if (beside === null) await browser.tabs.create({ url })
  else await browser.tabs.create({ url, windowId: beside.windowId, index: beside.index + 1 })
}

/** The address of a packaged file. */
export const resourceUrl = (path: string): string => browser.runtime.getURL(path as never)

/** Calls back when the extension was installed or updated. Register at the top of the background script. */
export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason))
}

/**
 * Calls back for each message. To answer, call `reply` once; return true when that happens later.
 * Promises are not offered: Chrome's native `browser` took them only lately (webextension-polyfill#721).
 */
export function onMessage(
  listener: (message: unknown, sender: Sender, reply: (answer: unknown) => void) => true | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) =>
    listener(
      message,
      {
        tabId: sender.tab?.id,
        frameId: sender.frameId,
        url: sender.url,
        incognito: sender.tab?.incognito === true,
      },
      reply,
    ),
  )
}

/** The ids of all open tabs, whatever they show. */
export async function tabIds(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? [])
}

/** Calls back when the browser has started. Register at the top of the background script. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** Runs a packaged script in every frame of every open TikTok tab that is awake. Tabs out of reach are passed over. */
export async function runInOpenTabs(file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: ACCESS.origins })
  await Promise.allSettled(
    tabs
      .filter(({ id, discarded }) => id !== undefined && !discarded)
      .map(({ id = 0 }) =>
        browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: [file as never],
          injectImmediately: true,
        }),
      ),
  )
}
