/** npm run bench: what the extension costs, measured on the shipped build in one run, side by side. */
import { cpus } from 'node:os'
import { benchIdlePage } from './idle-page.ts'
import { benchPrompt } from './prompt-time.ts'
import { benchTyping } from './typing.ts'

console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; other work on the machine shows in the quartiles.\n`,
)
console.log(await benchIdlePage())
console.log(`\n${await benchTyping()}`)
console.log(
  '\nEnter to the first frame with the prompt, median (quartiles), by Event Timing in steps of 8 ms',
)
for (const engine of ['chromium', 'firefox'] as const) console.log(await benchPrompt(engine))
