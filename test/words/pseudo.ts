/**
 * A language that nobody speaks, made of English: every letter bears an accent, every sentence is 40 % longer and stands
 * in brackets. Whatever a component shows without brackets or in plain letters did not come through words/.
 */
import type { Language } from '../../lib/words/language.ts'
import { type Node, parse } from '../../lib/words/parse.ts'
import english from '../../words/en.json' with { type: 'json' }
import type { WordsFile } from './arguments.ts'

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'ÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẌÝŽåƀçđéƒĝĥîĵķļḿñöþǫŕšţûṽŵẍýž'

const accented = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)

/** `⟦Šéñđ ţö {who}?~~~~⟧` of `Send to {who}?`. */
export function pseudo(message: string): string {
  const nodes = parse(message)
  const length = nodes.reduce((sum, node) => sum + (typeof node === 'string' ? node.length : 8), 0)
  return `⟦${written(nodes)}${'~'.repeat(Math.ceil(0.4 * length))}⟧`
}

/** A message again, its words accented and its places as they were. */
const written = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return accented(node)
      const { name, choice } = node
      if (choice === null) return `{${name}}`
      const cases = [...choice.cases].map(([label, inside]) => `${label} {${written(inside)}}`)
      return `{${name}, ${choice.kind}, ${cases.join(' ')}}`
    })
    .join('')

const screens = Object.entries(english as WordsFile).map(([screen, messages]) => [
  screen,
  Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, pseudo(message)])),
])

export const pseudoLanguage: Language = { lang: 'en-XA', dir: 'rtl', words: Object.fromEntries(screens) }
