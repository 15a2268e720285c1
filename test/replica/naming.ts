/** Class names and attributes in the form of each generation; hashes are invented, labels are not. */
import { type Generation, isG2 } from './options.ts'

export interface Naming {
  /** A class with the given label, e.g. `css-1abc2de-5e6d46e3--DivChatBottom e1823izs0`. */
  cls(label: string): string
  /** `data-e2e` as named in G1 and G2; null leaves it out. */
  e2e(g1: string | null, g2: string | null): { 'data-e2e'?: string }
  g2: boolean
}

export function namingOf(gen: Generation): Naming {
  const g2 = isG2(gen)
  return {
    g2,
    cls(label) {
      const hash = hashOf(gen + label)
      const build = gen === 'G1' ? '' : gen === 'G1b' ? '5e6d46e3--' : '7937d88b--'
      return `css-${hash}-${build}${label} e${hashOf(label + gen)}0`
    },
    e2e(g1, g2Name) {
      const name = g2 ? g2Name : g1
      return name === null ? {} : { 'data-e2e': name }
    },
  }
}

/** A short stand-in for emotion's hashes. */
function hashOf(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_176_782_336
  return hash.toString(36).padStart(6, '0')
}
