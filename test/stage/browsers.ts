import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export const browserNames = ['chrome', 'chromium', 'edge', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** The engines we build for: Chrome, Chromium and Edge take the same build and the same protocol. */
export const ENGINES = ['chromium', 'firefox'] as const
export type Engine = (typeof ENGINES)[number]

/** Which build and protocol a browser needs. */
export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium'
}

/** Command names on PATH, best first. */
const commands: Record<BrowserName, string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
}

const linux: Record<BrowserName, string[]> = {
  chrome: ['/opt/google/chrome/chrome'],
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  edge: ['/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
}

const mac: Record<BrowserName, string[]> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
}

const windows: Record<BrowserName, string[]> = {
  chrome: ['Google/Chrome/Application/chrome.exe'],
  chromium: ['Chromium/Application/chrome.exe'],
  edge: ['Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
}

/**
 * Where a browser is installed, or null.
 * PATH comes first on Linux, so that a person's own choice wins; elsewhere browsers are seldom on PATH.
 */
export function findBrowser(
  name: BrowserName,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string | null {
  return candidates(name, platform, env).find(isExecutable) ?? null
}

function candidates(name: BrowserName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const suffix = platform === 'win32' ? '.exe' : ''
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands[name].map((command) => join(folder, command + suffix)))
  if (platform === 'darwin') {
    const homes = ['/Applications', join(env.HOME ?? '/', 'Applications')]
    return [...homes.flatMap((home) => mac[name].map((path) => join(home, path))), ...onPath]
  }
  if (platform === 'win32') {
    const homes = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((home) => !!home)
    return [...homes.flatMap((home) => windows[name].map((path) => join(home ?? '', path))), ...onPath]
  }
  return [...onPath, ...linux[name]]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// As a command, for test/run/ensure.mjs, which must run on a Node that cannot read TypeScript:
// prints the first of the named browsers that is installed, as "name<TAB>path", or nothing.
if (import.meta.main) {
  const found = process.argv
    .slice(2)
    .filter((name): name is BrowserName => browserNames.includes(name as BrowserName))
    .map((name) => ({ name, path: findBrowser(name) }))
    .find(({ path }) => path !== null)
  if (found) console.log(`${found.name}\t${found.path}`)
}
