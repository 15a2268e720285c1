/**
 * Words a sentence in a language. The one place that keeps what comes from outside apart from our words: bidirectional
 * controls, which turn a name into another one before the eye, are taken out of every name, and every place is isolated,
 * so that a name can neither reorder the sentence around it nor be reordered by it (Unicode's bidirectional algorithm says so of isolates).
 */
import type { Language } from './language.ts'
import { type Node, type Placeholder, parse } from './parse.ts'
import type { Sentence, Value } from './sentence.ts'

/** Words as they are, or what stands in a place, to be isolated by whoever shows it. */
export type Part = string | { readonly place: readonly Part[] }

/** A name without bidirectional controls. They show nothing and are never part of who somebody is. */
export const bareName = (name: string): string =>
  name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')

/** The parts of a sentence, for where elements isolate. A name alone is one part; a message that is missing has none. */
export function partsOf(language: Language, value: Value): readonly Part[] {
  if (typeof value === 'string') return value === '' ? [] : [bareName(value)]
  if (typeof value === 'number') return [digits(language, value)]
  const message = messageOf(language, value)
  return fill(language, value, parse(message), '')
}

/** The same as one text, each place between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
export const textOf = (language: Language, value: Value): string => join(partsOf(language, value))

const join = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `\u2068${join(part.place)}\u2069`)).join('')

function messageOf({ words }: Language, { key }: Sentence): string {
  const dot = key.indexOf('.')
  return words[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? ''
}

/** @param count what `#` stands for */
function fill(
  language: Language,
  sentence: Sentence,
  nodes: readonly Node[],
  count: string,
): readonly Part[] {
  return nodes.flatMap((node): readonly Part[] => {
    if (typeof node === 'string') return [node.replaceAll('#', count || '#')]
    const value = sentence.args[node.name] ?? ''
    if (node.choice === null) {
      const place = partsOf(language, value)
      return place.length === 0 ? [] : [{ place }]
    }
    const chosen = choose(language, node.choice, value)
    return fill(language, sentence, chosen, typeof value === 'number' ? digits(language, value) : count)
  })
}

function choose(
  { lang }: Language,
  { kind, cases }: NonNullable<Placeholder['choice']>,
  value: Value,
): readonly Node[] {
  const label = kind === 'plural' ? new Intl.PluralRules(lang).select(Number(value)) : `${value}`
  return cases.get(`=${value}`) ?? cases.get(label) ?? cases.get('other') ?? []
}

/** A number in the language's own digits, without separators. */
const digits = ({ lang }: Language, value: number) => value.toLocaleString(lang, { useGrouping: false })
