/** Whom the end of a message names. PURE. */
import { lexicon } from './lexicon.ts'
import { formsOf, isNobody } from './name-forms.ts'
import { APART, matchAt, type Named, nameOf, type Word } from './opening.ts'
import { isWordOf } from './phrase.ts'
import { namesInRun } from './run-names.ts'
import type { Speech } from './speech.ts'
import { HAN_FAMILY } from './word-names.ts'

const LAST = /^[\s*.!?…~〜。！？؟)]*$/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const BEHIND_COMMA = /^[\s*]*[,،、][\s*]*$/u

/** The last words of a message behind a comma: "see you at six, Bob". */
export function namesAtEnd(words: readonly Word[], speech: Speech): Named[] {
  const { parts } = lexicon()
  const last = words.at(-1)
  if (last === undefined || !LAST.test(last.after)) return []
  let from = words.length - 1
  while (from > 0 && words.length - from < 4 && !APART.test(words[from - 1]?.after ?? '')) from--
  const comma = words[from - 1]?.after ?? ''
  if (!BEHIND_COMMA.test(comma)) return []
  // In Chinese it parts the things of a list: 面包、牛奶、鸡蛋.
  if (comma.includes('、') && !words.some(({ run }) => KANA.test(run ?? ''))) return []
  let start = from - 1
  while (start > 0 && !APART.test(words[start - 1]?.after ?? '')) start--
  if (!isSentence(words.slice(start, from)) || isList(words, start, from)) return []
  let to = words.length
  const begins = from
  while (from < to - 1 && parts.get(words[from]?.key ?? '') === 'beside') from++
  while (to - 1 > from && parts.get(words[to - 1]?.key ?? '') === 'beside') to--
  const name = words.slice(from, to)
  // A kin word may be the first sound of a name: อา in อารยา.
  if (name[0]?.run)
    return [...new Set([begins, from])]
      .flatMap((place) => (words[place]?.run ? namesInRun(words, place, 'thanks') : []))
      .map((each) => ({ name: each, written: [] }))
  if (SYLLABLES.test(name[0]?.text ?? '')) return []
  if (name.length > 3 || isWordOf(name[0], speech) || !name.every((word) => word.capital)) return []
  const whole = nameOf(name)
  const forms = name.length === 1 ? formsOf(whole.name).slice(1) : []
  return [whole, ...forms.map((form) => ({ name: form.name, written: [] }))]
}

/** Korean names have two or three, with a title a few more; what is longer, or ends as a verb does, is said. */
const SYLLABLES =
  /^\p{Script=Hangul}{2,}(?:[어아해]요?|습니다|[줘까])$|^\p{Script=Hangul}{4,}(?<![야아님씨쌤])$/u

/** What a name looks like where nothing parts words: two signs, three with a family name, a few syllables. */
const RUN_NAME = new RegExp(
  `^(?:\\p{Script=Han}{1,2}|[${HAN_FAMILY}]\\p{Script=Han}{2}|\\p{Script=Hiragana}{1,4}|\\p{Script=Thai}{1,6})$`,
  'u',
)

/** What stands before the comma says something, and not who writes: "love, Bob", "it's me, Bob", "my sister, Bob". */
function isSentence(said: readonly Word[]): boolean {
  const { me, parts, known, run } = lexicon()
  const keys = said.map(({ key }) => key)
  const last = keys.at(-1) ?? ''
  if (
    (keys.length < 3 && me.has(last)) ||
    me.has(keys.slice(-2).join(' ')) ||
    me.has(keys.slice(0, 2).join(' '))
  )
    return false
  if (keys.every((key) => parts.get(key) === 'beside')) return false
  // "Anna, Bob": the words before the comma are a name themselves.
  const before = said.at(-1)
  // "In London, England": one place in another.
  if (said.length > 1 && before?.cased && before.capital && !before.shouted && !known.has(last)) return false
  const isCommon = said.some(
    (word) => known.has(word.key) || isNobody(word.key) || (word.cased && !word.capital),
  )
  const first = said[0]
  if (isCommon || said.length > 2) return true
  if (first?.run) return !RUN_NAME.test(first.run) || matchAt(run.known, first.run, 0) !== ''
  return !first?.cased && (said.length > 1 || /^\p{Script=Hangul}{4}/u.test(last))
}

/** "with Anna, Bob": one thing after another. */
function isList(words: readonly Word[], start: number, from: number): boolean {
  const { and } = lexicon()
  return from - start < 2 && words.slice(Math.max(0, start - 3), from).some(({ key }) => and.has(key))
}
