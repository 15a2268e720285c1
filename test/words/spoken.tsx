/** What components and sentences say, for tests: in English unless another language is given. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Speaking } from '../../components/language.tsx'
import { textOf } from '../../lib/words/format.ts'
import type { Language } from '../../lib/words/language.ts'
import type { Value } from '../../lib/words/sentence.ts'
import words from '../../words/en.json' with { type: 'json' }
import { read } from './read.ts'

/** All of English. */
export const english: Language = { lang: 'en', dir: 'ltr', words }

export const render = (node: ReactNode, language = english): string =>
  renderToStaticMarkup(<Speaking language={language}>{node}</Speaking>)

export const inEnglish = (value: Value): string => read(textOf(english, value))
