/**
 * npm run bench [-- idle typing prompt crowd]: what the extension costs, measured on the shipped build in one run, side by
 * side; all of it takes less than three minutes where nothing else is running. Aims: docs/design.md 8. Nothing is asserted
 * here: clocks differ, and other work on the machine shows in the quartiles.
 */
import { benchCrowd } from './crowd.ts'
import { benchIdlePage } from './idle-page.ts'
import { machineNote } from './machine.ts'
import { benchPrompt } from './prompt-time.ts'
import { benchTyping } from './typing.ts'

const parts = { idle: benchIdlePage, typing: benchTyping, prompt: benchPrompt, crowd: benchCrowd }

const wanted = process.argv.slice(2)
const started = performance.now()
console.log(`${machineNote()}\n`)
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`${await measure()}\n`)
}
console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minutes; ${machineNote()}`)
