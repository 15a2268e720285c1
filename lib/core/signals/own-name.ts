/** Whether a name in the text may well be the recipient's own: as loosely as can be, because it only silences. PURE. */
import { squeeze, wordsOf } from './loose.ts'
import { nicknamesOf } from './word-names.ts'

const CYRILLIC = 'аaбbвvгgдdеeжzhзzиiйiкkлlмmнnоoпpрrсsтtуuфfхhцcчchшshщshыyэeюyuяyaіiїiєe'
const ARABIC = 'اaبbتtثtجjحhخkhدdذdرrزzسsشshصsضdطtظzعaغgفfقkكkلlمmنnهhوwيy'
const tableOf = (pairs: string) =>
  new Map([...pairs.matchAll(/([^a-z])([a-z]+)/gu)].map(([, one = '', other = '']) => [one, other]))
const LATIN = new Map([...tableOf(CYRILLIC), ...tableOf(ARABIC)])
const inLatin = (word: string) =>
  word.replace(/[а-яёіїє\u0621-\u064a]/gu, (letter) => LATIN.get(letter) ?? '')

/** As it sounds, roughly: Sofia and Sophia, Marc and Mark, Yousef and Yusuf. */
const soundOf = (word: string) =>
  squeeze(
    inLatin(word)
      .replace(/ph/g, 'f')
      .replace(/ck|c(?![eih])|q/g, 'k')
      .replace(/ou|oo/g, 'u')
      .replace(/[jy]/g, 'i')
      .replace(/[ie]e/g, 'i')
      .replace(/w/g, 'v')
      .replace(/z/g, 's')
      .replace(/h/g, ''),
  )
const bones = (word: string) => soundOf(word).replace(/[aeiou]/g, '')

/** Small and fond forms: Danny of Daniel, Mariazinha of Maria, Hansi of Hans. */
const FOND =
  /(?:zinh[oa]|inh[oa]|cit[oa]|it[oa]|ill[oa]|ett[oa]|in[oa]|chen|lein|ushka|ulya|enka|ochka|ka|ko|ie|ey|[iyko])$/

/** What often stands around a name in a handle: itsbob, mia.official. */
const AROUND =
  /^(?:its|itz|im|iam|the|thereal|real|not|only|mr|mrs|miss|ms|dr|lil|xx?|hey|ur|just|by|official|el|la)|(?:official|real|tv|yt|x+|\d+)$/g

/** What the recipient is known to be called: the words of the display name and the handle. */
export interface Own {
  words: string[]
  handle: string[]
  all: string[]
}

export function ownOf(displayName: string, handle: string): Own {
  const words = wordsOf(displayName)
  const handles = wordsOf(handle.replace(/\d+/g, ' '))
  const bare = [...handles, ...words]
    .map((word) => word.replace(AROUND, '').replace(AROUND, ''))
    .filter((word) => word.length > 2)
  const shown = [...new Set([...words, ...handles, ...bare])].filter(
    (word) => word.length > 1 || /[^a-z]/.test(word),
  )
  return { words, handle: handles, all: [...new Set([...shown, ...nicknamesOf(shown)])] }
}

/** Whether somebody called `name` may be the recipient: whole words, so that Ana is not in Zuzana. */
export function bearsIt(own: Own, name: string): boolean {
  return name
    .split(' ')
    .some(
      (word) =>
        own.all.some((part) => isSame(part, word)) || own.handle.some((part) => isInHandle(part, word)),
    )
}

function isSame(part: string, word: string): boolean {
  if (part === word) return true
  const [short, long] = part.length < word.length ? [part, word] : [word, part]
  if (!/^[a-z]/.test(word) && /[^a-z]/.test(part) && !/\p{Script=Cyrillic}/u.test(word)) {
    // Names of one piece: 민수 in 김민수.
    return short.length > 1 && long.includes(short) && !/\p{Script=Arabic}/u.test(word)
  }
  if (long.startsWith(short) && short.length > 1) return true
  const [one, other] = [soundOf(part), soundOf(word)]
  if (one === other && one.length > 1) return true
  const spine = bones(part)
  if (spine.length > 3 && spine === bones(word)) return true
  const [stem, otherStem] = [fondStem(one), fondStem(other)]
  return (stem.length > 2 && other.startsWith(stem)) || (otherStem.length > 2 && one.startsWith(otherStem))
}

/** Three letters or more, without the ending of fondness; the whole where it has none. */
const fondStem = (word: string) => {
  const stem = word.replace(FOND, '')
  return stem.length > 2 && stem !== word ? stem : '-'
}

/** A handle has no spaces: a name begins it, or ends it and is long. */
const isInHandle = (part: string, word: string) =>
  word.length > 2 && (part.startsWith(word) || (word.length > 3 && part.endsWith(word)))
