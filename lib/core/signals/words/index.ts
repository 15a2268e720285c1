/**
 * What the signals know of languages: one file a language, sixteen of them.
 *
 * Add a language: 1. a file beside this one, named by its code, that fills in `Words`; write as people write, accents
 * and native letters included: case, accents, drawn-out letters and styled letters are taken away on both sides
 * (../loose.ts); 2. a line in `languages` below; 3. its templates, names and innocent lines in test/bench/words;
 * `npm run bench:words` says what is caught in both browsers, the unit tests hold every entry against itself;
 * 4. its code in the list of CONTRIBUTING.md. Entries are parted by white space; `_` stands for a space inside one.
 *
 * A word that is also a name somewhere (Rose, Long, Indah, Света) belongs into ../word-names.ts, not under `quiet`.
 */
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { vi } from './vi.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

export const languages = {
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
} as const satisfies Record<string, Words>

export type Language = keyof typeof languages
