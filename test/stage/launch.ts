import type { Browser } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { installForPrivate } from './bidi.ts'
import type { Engine } from './browsers.ts'
import { findBrowser } from './browsers.ts'
import { chromiumFlags } from './chromium-flags.ts'
import { EXTENSION_UUID, firefoxPreferences } from './firefox-preferences.ts'
import { createProfile } from './firefox-profile.ts'

export type LaunchOptions = {
  browser: Engine
  /** The browser's program; looked for in the usual places when left out. */
  executablePath?: string
  /** The unpacked build to load, unchanged; null for a browser without our extension (benchmarks). */
  extensionDir: string | null
  headless: boolean
  /** Where the practice site listens on 127.0.0.1. */
  port: number
  /** Size of the page in CSS pixels; 1280 x 800 when left out. */
  window?: { width: number; height: number }
  /** The extension may run in private windows. */
  incognito?: boolean
  /** Prefer the dark colour scheme. */
  dark?: boolean
}

export type Launched = {
  browser: Browser
  /** Host of our own pages: Chromium's id, or Firefox's (fixed) UUID; null without an extension. */
  extensionId: string | null
  /** Ends this browser and nothing else, and removes its temporary profile. */
  close(): Promise<void>
}

/**
 * Starts a real browser in a throw-away profile, with our build loaded and only 127.0.0.1 to talk to.
 *
 * @throws when the browser is not installed, does not start, or refuses the extension
 */
export async function launchStage(options: LaunchOptions): Promise<Launched> {
  // Puppeteer makes and removes Chromium's profile.
  const profile = options.browser === 'firefox' ? await createProfile() : null
  let browser: Browser | undefined
  const close = async () => {
    if (browser) await end(browser)
    await profile?.remove()
  }
  try {
    browser = await start(options, profile?.dir)
    return { browser, extensionId: await install(browser, options), close }
  } catch (error) {
    await close()
    throw error
  }
}

function start(options: LaunchOptions, userDataDir?: string): Promise<Browser> {
  const size = options.window ?? { width: 1280, height: 800 }
  const dark = options.dark ?? false
  const common = {
    executablePath: options.executablePath ?? installed(options.browser),
    headless: options.headless,
    acceptInsecureCerts: true,
    // A visible window follows the person's own resizing.
    defaultViewport: options.headless ? size : null,
  }
  if (options.browser === 'firefox') {
    return puppeteer.launch({
      ...common,
      ...(userDataDir !== undefined && { userDataDir }),
      browser: 'firefox',
      args: [`--width=${size.width}`, `--height=${size.height}`],
      extraPrefsFirefox: firefoxPreferences(options.port, dark),
    })
  }
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    // Branded Chrome ignores --load-extension since 137; over a pipe it still takes installExtension.
    pipe: true,
    enableExtensions: true,
    args: [...chromiumFlags(options.port, dark), `--window-size=${size.width},${size.height + 90}`],
  })
}

async function install(browser: Browser, options: LaunchOptions): Promise<string | null> {
  if (options.extensionDir === null) return null
  const enabledInIncognito = options.incognito ?? false
  if (options.browser === 'firefox' && enabledInIncognito) {
    await installForPrivate(browser, options.extensionDir)
    return EXTENSION_UUID
  }
  const id = await browser.installExtension(options.extensionDir, { enabledInIncognito })
  return options.browser === 'firefox' ? EXTENSION_UUID : id
}

function installed(engine: Engine): string {
  const names = engine === 'firefox' ? (['firefox'] as const) : (['chromium', 'chrome', 'edge'] as const)
  for (const name of names) {
    const path = findBrowser(name)
    if (path !== null) return path
  }
  throw new Error(`No ${engine === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'} is installed.`)
}

/** Asks the browser to close; after 10 s ends the process that we started ourselves. */
async function end(browser: Browser): Promise<void> {
  const child = browser.process()
  const late = setTimeout(() => child?.kill('SIGKILL'), 10_000)
  await browser.close().catch(() => child?.kill('SIGKILL'))
  clearTimeout(late)
}
