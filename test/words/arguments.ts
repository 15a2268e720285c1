/** What a message takes: for the types of lib/words/keys.ts, and to hold languages to each other. */
import { type Node, parse } from '../../lib/words/parse.ts'

/** A language as its file has it: screens, and their messages. */
export type WordsFile = Record<string, Record<string, string>>

/** Every message by its key, `card.title`. */
export const messagesOf = (words: WordsFile): [key: string, message: string][] =>
  Object.entries(words).flatMap(([screen, messages]) =>
    Object.entries(messages).map(([name, message]): [string, string] => [`${screen}.${name}`, message]),
  )

/** The TypeScript type of each placeholder, by its name, in the order in which they are met. */
export function argumentsOf(message: string): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      const { name, choice } = node
      // Shown as it is in one place and counted in another, it must be countable.
      if (choice !== null || !found.has(name)) found.set(name, typeOf(node))
      for (const inner of choice?.cases.values() ?? []) visit(inner)
    }
  }
  visit(parse(message))
  return found
}

function typeOf({ choice }: Exclude<Node, string>): string {
  if (choice === null) return 'Value'
  if (choice.kind === 'plural') return 'number'
  return [...choice.cases.keys()].map((label) => `'${label}'`).join(' | ')
}

/** The text of lib/words/keys.ts. */
export function keysFile(words: WordsFile): string {
  const lines = messagesOf(words).map(([key, message]) => {
    const args = [...argumentsOf(message)].map(([name, type]) => `${name}: ${type}`)
    return `  '${key}': ${args.length === 0 ? 'null' : `{ ${args.join('; ')} }`}`
  })
  return `/** Written from words/en.json by \`npm run words\`; a test holds the two together. */
// biome-ignore-all format: a line for each message, however long
import type { Value } from './sentence.ts'

/** Every message, and what stands in its places; null where it has none. */
export interface Messages {
${lines.join('\n')}
}
`
}
