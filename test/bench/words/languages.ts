/** The sixteen corpora by their code. */
import type { Corpus } from './corpus.ts'
import { ar } from './languages/ar.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { hi } from './languages/hi.ts'
import { id } from './languages/id.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { pt } from './languages/pt.ts'
import { ru } from './languages/ru.ts'
import { th } from './languages/th.ts'
import { tr } from './languages/tr.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'

export const corpora: Readonly<Record<string, Corpus>> = {
  en,
  es,
  pt,
  fr,
  de,
  it,
  tr,
  ru,
  ar,
  id,
  vi,
  zh,
  ja,
  ko,
  hi,
  th,
}
