import { readFile } from 'node:fs/promises'

/**
 * Counts what a Vitest run's JSON report says.
 *
 * @param {string} file the report; missing when Vitest crashed or found no tests
 * @param {number} exitCode what Vitest ended with
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} at least one failure when anything went wrong:
 *   a file that did not load, an error outside any test, no tests at all
 */
export async function countReport(file, exitCode) {
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const tests = report.testResults.flatMap((each) => each.assertionResults)
  const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length
  const passed = count('passed')
  const skipped = count('pending', 'skipped', 'todo', 'disabled')
  const brokenFiles = report.testResults.filter(
    (each) => each.status === 'failed' && !each.assertionResults.some((test) => test.status === 'failed'),
  ).length
  let failed = count('failed') + brokenFiles
  const wentWrong = exitCode !== 0 || !report.success || passed + failed === 0
  if (failed === 0 && wentWrong) failed = 1
  return { passed, failed, skipped }
}

/** The last line of `npm test`. */
export function summaryOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
