/** The language that everything below is said in, and the ways to say something in it. */
import { createContext, type ReactNode, useContext } from 'react'
import { type Part, partsOf, textOf } from '../lib/words/format.ts'
import type { Language } from '../lib/words/language.ts'
import { type BareKey, type Sentence, say, type Value } from '../lib/words/sentence.ts'

export interface Speaker {
  /** A sentence, or a message without places: each place stands in an element that keeps it apart. */
  words(sentence: Sentence | BareKey): ReactNode
  /** A name or a sentence, to stand in an element of its own. */
  shown(value: Value): ReactNode
  /** For attributes, where characters keep the places apart. */
  text(sentence: Sentence | BareKey): string
}

const Spoken = createContext<Language | null>(null)

export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  return <Spoken value={language}>{children}</Spoken>
}

/** @throws outside of <Speaking> */
export function useLanguage(): Speaker {
  const language = useContext(Spoken)
  if (language === null) throw new Error('No language: <Speaking> stands around everything we draw')
  const shown = (value: Value) => nodesOf(partsOf(language, value))
  return {
    words: (sentence) => shown(sentenceOf(sentence)),
    shown,
    text: (sentence) => textOf(language, sentenceOf(sentence)),
  }
}

const sentenceOf = (sentence: Sentence | BareKey) => (typeof sentence === 'string' ? say(sentence) : sentence)

const nodesOf = (parts: readonly Part[]): ReactNode =>
  parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    typeof part === 'string' ? part : <bdi key={index}>{nodesOf(part.place)}</bdi>,
  )
