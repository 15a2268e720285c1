/** A language to speak in. */
export interface Language {
  /** BCP 47, for `lang` and for plurals. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** Messages by screen and name; a screen that is not spoken of where this is held may be missing. */
  words: Words
}

export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A language that says in `floor` what it has no words for; `floor` where there is none. */
export function over(floor: Language, language: Language | null): Language {
  if (language === null) return floor
  const screens = new Set([...Object.keys(floor.words), ...Object.keys(language.words)])
  const words = [...screens].map((screen) => [screen, { ...floor.words[screen], ...language.words[screen] }])
  return { ...language, words: Object.fromEntries(words) }
}

/** Reads what the background script answered; null when it is no language. Never throws. */
export function readLanguage(raw: unknown): Language | null {
  if (!isRecord(raw) || typeof raw.lang !== 'string' || !isRecord(raw.words)) return null
  const { lang, dir, words } = raw
  if (dir !== 'ltr' && dir !== 'rtl') return null
  if (!Object.values(words).every((screen) => isRecord(screen) && Object.values(screen).every(isText)))
    return null
  return { lang, dir, words: words as Words }
}

const isText = (raw: unknown) => typeof raw === 'string'
const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null
