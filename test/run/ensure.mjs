// Makes the machine ready. Runs on Node 20 with nothing installed, so: plain JavaScript, no dependencies.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const isWindows = process.platform === 'win32'
const bin = join(root, 'node_modules', '.bin')
const nodeFolder = isWindows ? join(root, 'node_modules', 'node', 'bin') : bin

/** What a person can act on: shown as it is, without a stack. */
export class Sorry extends Error {}

/** Prints one step in one line. */
export function say(line) {
  console.log(line)
}

/**
 * Runs a program in the project's folder, with the project's own tools and Node 24 first on PATH.
 *
 * @param {string} program a tool of node_modules/.bin, `node`, or any program on PATH
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: keep the output back unless it fails
 * @returns {Promise<{ code: number, output: string }>} code 1 when the program could not be started
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const path = [nodeFolder, bin, process.env.PATH].join(delimiter)
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm's tools are .cmd files there, which only a shell starts.
      shell: isWindows,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** As `run`, but a failure ends everything: shows the program's output. @throws {Sorry} */
export async function must(what, program, args, options) {
  const { code, output } = await run(program, args, { quiet: true, ...options })
  if (code !== 0) throw new Sorry(`${output.trim()}\n${what} failed (${program} ended with ${code}).`)
  return output
}

const still = ['--no-audit', '--no-fund']

/** Installs the packages of package-lock.json when they are missing or older than it. @throws {Sorry} */
export async function ensurePackages() {
  if (!packagesAreCurrent()) {
    say('Installing packages (once, about a minute) ...')
    const { code, output } = await run('npm', ['ci', ...still], { quiet: true })
    // A registry that lacks other systems' optional packages makes `npm ci` call the lock file out of sync (EUSAGE).
    // `npm install --no-save` takes the same locked versions and writes neither package.json nor the lock file.
    if (output.includes('EUSAGE'))
      await must('Installing packages', 'npm', ['install', '--no-save', ...still])
    else if (code !== 0)
      throw new Sorry(`${output.trim()}\nInstalling packages failed (npm ended with ${code}).`)
  }
  const { output } = await run('node', ['--version'], { quiet: true })
  if (!output.startsWith('v24.')) {
    throw new Sorry(
      `The packages brought no Node 24 (found ${output.trim() || 'none'}): delete node_modules and run "npm ci".`,
    )
  }
}

function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

/** Debian's package for a browser. Chrome and Edge are not in Debian. */
const debian = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * Finds the first of these browsers, and installs one where that is possible (Debian, as root).
 *
 * @param {string[]} names chrome, chromium, edge, firefox: best first
 * @returns {Promise<{ name: string, path: string }>}
 * @throws {Sorry} one sentence saying what to install
 */
export async function ensureBrowser(names) {
  const found = await findBrowser(names)
  if (found) return found
  const name = names.find((each) => each in debian)
  if (name && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`Installing ${debian[name]} (once) ...`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { quiet: true, env })
    const { code, output } = await run('apt-get', ['install', '-y', debian[name]], { quiet: true, env })
    const installed = await findBrowser([name])
    if (installed) return installed
    if (code !== 0) say(output.trim())
  }
  throw new Sorry(`No browser found: please install ${listOf(names)} and try again.`)
}

async function findBrowser(names) {
  const output = await must('Looking for a browser', 'node', ['test/stage/browsers.ts', ...names])
  const [name, path] = output.trim().split('\t')
  return name && path ? { name, path } : null
}

function listOf(names) {
  const titles = { chrome: 'Google Chrome', chromium: 'Chromium', edge: 'Microsoft Edge', firefox: 'Firefox' }
  const words = names.map((name) => titles[name])
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** Runs a script's main function: a Sorry is told in plain words; any error ends with exit code 1. */
export async function main(script) {
  try {
    process.exitCode = await script(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Sorry ? error.message : error)
    process.exitCode = 1
  }
}
