/** How a message is spoken: in which languages, and whether capitals mean anything in it. PURE. */
import { lexicon } from './lexicon.ts'
import type { Word } from './opening.ts'
import { ELSEWHERE } from './word-names.ts'

export interface Speech {
  /** One bit each (./lexicon.ts): those that know the most words of it, which may be several; all where none knows any. */
  languages: number
  /** Letters that no other language has. */
  vietnamese: boolean
  /** Written in capitals. */
  shouted: boolean
}

const ALL = -1

export function speechOf(words: readonly Word[]): Speech {
  const { known, wordNames } = lexicon()
  const tally = new Array<number>(32).fill(0)
  for (const { key, text } of words) {
    if (ELSEWHERE.has(text) || wordNames.has(text)) continue
    const those = known.get(key) ?? 0
    for (let language = 0; those >> language > 0; language++)
      if ((those >> language) & 1) tally[language] = (tally[language] ?? 0) + 1
  }
  const most = Math.max(...tally)
  const languages =
    most === 0 ? ALL : tally.reduce((mask, count, at) => (count === most ? mask | (1 << at) : mask), 0)
  const cased = words.filter((word) => word.cased)
  const vietnamese = words.some(({ key }) => /[ăđơư\u1ea0-\u1ef9]/u.test(key))
  return { languages, vietnamese, shouted: cased.length > 1 && cased.every((word) => word.shouted) }
}
