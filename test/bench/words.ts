/**
 * npm run bench:words [-- LANGUAGE ... [--misses]]: what the signals that read words catch, and what they stop falsely, in
 * sixteen languages and both browsers, on sentences and names of our own (words/languages). A false stop is one pair of an
 * innocent line and a display name. With `--misses` also what was missed.
 */
import { ENGINES } from '../stage/browsers.ts'
import { table } from './numbers.ts'
import { measureIn } from './words/in-browser.ts'
import type { Count, Measured } from './words/measure.ts'

const given = process.argv.slice(2)
const only = given.filter((each) => !each.startsWith('--'))

const share = ({ asked, good }: Count) => `${good}/${asked} ${((100 * good) / asked).toFixed(0)} %`
const rate = ({ asked, good }: Count) => `${asked - good} of ${asked.toLocaleString('en')}`

const heads = [
  '',
  'greeting + name',
  'name, ...',
  '..., name',
  'false stops',
  'secrets',
  'harmless let through',
]
const rowOf = ({ language, greets, starts, ends, innocent, secrets, harmless }: Measured) => [
  language,
  share(greets),
  share(starts),
  share(ends),
  rate(innocent),
  share(secrets),
  share(harmless),
]

for (const engine of ENGINES) {
  const { measured } = await measureIn(engine, only)
  const sum = measured.reduce((all, { innocent }) => all + innocent.asked - innocent.good, 0)
  const asked = measured.reduce((all, { innocent }) => all + innocent.asked, 0)
  const title = `${engine}: caught of what is asked; ${((1000 * sum) / asked).toFixed(3)} false stops for each 1,000`
  console.log(`${table(title, [heads, ...measured.map(rowOf)])}\n`)
  if (!given.includes('--misses')) continue
  for (const { language, ...counts } of measured) {
    for (const [kind, { bad }] of Object.entries(counts)) {
      if (bad.length > 0) console.log(`${language}, ${kind}:\n  ${bad.join('\n  ')}`)
    }
  }
}
