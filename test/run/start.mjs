// npm start [-- --browser firefox|chrome|chromium|edge] [--walk]
// Opens a browser with the extension on the practice DM page; without a display it walks through the main job.
import { ensureBrowser, ensurePackages, main, must, run, Sorry, say } from './ensure.mjs'

const known = ['chrome', 'chromium', 'edge', 'firefox']

await main(async (args) => {
  const asked = browserOf(args)
  await ensurePackages()
  const { name, path } = await ensureBrowser(asked ? [asked] : known)
  say(`Browser: ${name} (${path})`)
  say('Building the extension and the practice page ...')
  const build = name === 'firefox' ? 'firefox' : 'chrome'
  await must('Building the extension', 'wxt', ['build', '--browser', build])
  await must('Building the practice page', 'node', ['test/replica/build.ts'])

  // Ctrl+C reaches the child as well; it closes the browser and then we end.
  process.on('SIGINT', () => {})
  const walk = args.includes('--walk') || !hasDisplay()
  const { code } = await run('node', [walk ? 'test/run/walk.ts' : 'test/run/show.ts', name, path])
  return code === 130 ? 0 : code
})

function browserOf(args) {
  const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='))
  if (at < 0) return null
  const value = args[at].includes('=') ? args[at].split('=')[1] : args[at + 1]
  if (known.includes(value)) return value
  throw new Sorry(
    `--browser takes ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not "${value ?? ''}".`,
  )
}

function hasDisplay() {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
