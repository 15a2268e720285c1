/** Whom the end of a message names. PURE. */
import { lexicon } from './lexicon.ts'
import { squeeze } from './loose.ts'
import { formsOf, isNobody } from './name-forms.ts'
import { APART, type Named, nameOf, type Word } from './opening.ts'
import { isWordOf } from './phrase.ts'
import { namesInRun } from './run-names.ts'
import type { Speech } from './speech.ts'

const LAST = /^[\s.!?…~〜。！？؟)]*$/u
const BEHIND_COMMA = /^\s*[,،、]\s*$/u

/** The last words of a message behind a comma: "see you at six, Bob". */
export function namesAtEnd(words: readonly Word[], speech: Speech): Named[] {
  const { parts } = lexicon()
  const last = words.at(-1)
  if (last === undefined || !LAST.test(last.after)) return []
  let from = words.length - 1
  while (from > 0 && words.length - from < 4 && !APART.test(words[from - 1]?.after ?? '')) from--
  if (!BEHIND_COMMA.test(words[from - 1]?.after ?? '')) return []
  let start = from - 1
  while (start > 0 && !APART.test(words[start - 1]?.after ?? '')) start--
  if (!isSentence(words.slice(start, from)) || isList(words, start, from)) return []
  let to = words.length
  while (from < to - 1 && parts.get(words[from]?.key ?? '') === 'beside') from++
  while (to - 1 > from && parts.get(words[to - 1]?.key ?? '') === 'beside') to--
  const name = words.slice(from, to)
  if (name[0]?.run) return namesInRun(words, from, 'thanks').map((each) => ({ name: each, written: [] }))
  if (name.length > 3 || isWordOf(name[0], speech) || !name.every((word) => word.capital)) return []
  const whole = nameOf(name)
  const forms = name.length === 1 ? formsOf(whole.name).slice(1) : []
  return [whole, ...forms.map((form) => ({ name: form.name, written: [] }))]
}

/** What stands before the comma says something, and not who writes: "love, Bob", "it's me, Bob", "my sister, Bob". */
function isSentence(said: readonly Word[]): boolean {
  const { me, parts } = lexicon()
  const keys = said.map(({ key }) => key)
  const last = keys.at(-1) ?? ''
  if (me.has(last) || me.has(keys.slice(-2).join(' ')) || me.has(keys.join(' '))) return false
  if (parts.get(last) === 'beside') return false
  // "Anna, Bob": the words before the comma are a name themselves.
  const isCommon = said.some(
    (word) => parts.has(squeeze(word.text)) || isNobody(word.key) || (word.cased && !word.capital),
  )
  const first = said[0]
  return isCommon || said.length > 2 || !(first?.cased || (first?.run?.length ?? 0) < 4)
}

/** "with Anna, Bob": one thing after another. */
function isList(words: readonly Word[], start: number, from: number): boolean {
  const { and } = lexicon()
  return from - start < 2 && words.slice(Math.max(0, start - 3), from).some(({ key }) => and.has(key))
}
