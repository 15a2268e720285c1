/** Writes the types of words/en.json: `npm run words`, after a message was added or got another placeholder. */
import { readFileSync, writeFileSync } from 'node:fs'
import { keysFile, type WordsFile } from '../words/arguments.ts'

const english = JSON.parse(readFileSync(new URL('../../words/en.json', import.meta.url), 'utf8')) as WordsFile
writeFileSync(new URL('../../lib/words/keys.ts', import.meta.url), keysFile(english))
