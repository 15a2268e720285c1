// npm test [-- --types --lint --unit --e2e]: all checks, or only the named ones. The last line says how many
// passed and failed.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { countReport, summaryOf } from './counts.mjs'
import { ensureBrowser, ensurePackages, main, must, root, run, say } from './ensure.mjs'

const total = { passed: 0, failed: 0, skipped: 0 }

await main(async (args) => {
  const wants = (stage) => args.length === 0 || args.includes(`--${stage}`)
  await attempt('Packages', async () => {
    await ensurePackages()
    // WXT writes .wxt, which types, unit tests and editors read.
    await must('Preparing WXT', 'wxt', ['prepare'])
    if (wants('types')) await check('Types', 'tsc', ['--noEmit'])
    if (wants('lint')) await check('Lint', 'biome', ['check', '.'])
    if (wants('unit')) await vitest('unit', 'Unit tests', 'unit')
    if (wants('e2e')) await attempt('Browser tests', browserTests)
  })
  say(summaryOf(total))
  return total.failed > 0 ? 1 : 0
})

/** Runs a part; an exception counts as one failure, and later parts go on. */
async function attempt(title, part) {
  try {
    await part()
  } catch (error) {
    total.failed += 1
    say(`${title}: ${error instanceof Error ? error.message : error}`)
  }
}

/** One program that passes or fails as a whole; its output is shown when it fails. */
async function check(title, program, args) {
  const { code, output } = await run(program, args, { quiet: true })
  if (code !== 0) say(output.trim())
  say(`${title}: ${code === 0 ? 'passed' : 'failed'}`)
  total[code === 0 ? 'passed' : 'failed'] += 1
}

/** Browser tests run on the shipped build, so both builds come first. */
async function browserTests() {
  await ensureBrowser(['chromium', 'chrome', 'edge'])
  await ensureBrowser(['firefox'])
  say('Building for both browsers, and the practice page ...')
  await must('The Chrome build', 'wxt', ['build', '--browser', 'chrome'])
  await must('The Firefox build', 'wxt', ['build', '--browser', 'firefox'])
  await must('The practice page', 'node', ['test/replica/build.ts'])
  await vitest('e2e', 'Browser tests', '!unit')
}

/** `projects` as Vitest's --project takes them: each browser is one. */
async function vitest(name, title, projects) {
  say(`${title} ...`)
  const report = join(root, 'test', 'artifacts', 'run', `${name}.json`)
  // An old report must not count when this run crashes before it writes one.
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run('vitest', ['run', `--project=${projects}`, ...reporters])
  const counts = await countReport(report, code)
  for (const key of Object.keys(total)) total[key] += counts[key]
  say(`${title}: ${summaryOf(counts)}`)
}
