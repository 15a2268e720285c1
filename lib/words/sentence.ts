/**
 * A sentence as a value: which message, and what stands in its places. Chosen by pure code, worded by format.ts.
 *
 * Add a sentence: 1. a line in words/en.json, under the screen that shows it, with `{name}` where something stands in it
 * (parse.ts has the rest); 2. `npm run words`, which gives it its type; 3. `say('card.hint', { name })` where it is chosen,
 * `words(...)` of useLanguage where it is shown. A new screen is also named in english.ts, by the scripts that show it.
 */
import type { Messages } from './keys.ts'

export type Key = keyof Messages

/** A message without places. */
export type BareKey = { [K in Key]: Messages[K] extends null ? K : never }[Key]

export interface Sentence {
  key: Key
  args: Readonly<Record<string, Value>>
}

/** What can stand in a place: a name as the page has it, a number, or another sentence. */
export type Value = string | number | Sentence

/** The sentence of a message: `say('card.title', { who: 'Mia' })`. */
export function say<K extends Key>(
  key: K,
  ...[args]: [Messages[K]] extends [null] ? [] : [args: Messages[K]]
): Sentence {
  return { key, args: (args ?? {}) as Sentence['args'] }
}

/** A message with a place for a name, beside which another stands for when there is nobody to name. */
export type NamedKey = { [K in Key]: `${K}.unnamed` extends Key ? K : never }[Key]

/** The sentence that names somebody; without a name, its `.unnamed`. */
export const sayNamed = <K extends NamedKey>(
  key: K,
  name: Value | null,
  args?: Omit<NonNullable<Messages[K]>, 'name'>,
): Sentence => (name ? { key, args: { ...args, name } } : { key: `${key}.unnamed`, args: { ...args } })
