/** Whether what follows a name says that it is spoken to. PURE. */
import { lexicon } from './lexicon.ts'
import { isNobody, isWordToo } from './name-forms.ts'
import { APART, CALL, CLOSED, COMMA, matchAt, type Word } from './opening.ts'
import { partAt } from './phrase.ts'
import type { Speech } from './speech.ts'
import { ASKS, I, YOU } from './word-names.ts'

/**
 * How a name at this place must go on, from what stands before it: nothing; a greeting; a word that may be one; thanks or a
 * wish; a greeting with a comma; a greeting that ended its own sentence.
 */
export type Before = 'nothing' | 'greeting' | 'hint' | 'thanks' | 'comma' | 'sentence'

/**
 * @param written the words of the name
 * @param rest what stands behind it
 */
export function goesOn(
  name: string,
  written: readonly Word[],
  rest: readonly Word[],
  before: Before,
  speech: Speech,
): boolean {
  const { of, to, parts, run } = lexicon()
  // Bảo typed with its accent is no other word.
  const strict = written.every(({ key, text }) => key === text) && isWordToo(name, speech.languages)
  let [after, at] = [written.at(-1)?.after ?? '', 0]
  const first = rest[0]
  if (!CLOSED.test(after) && first !== undefined && /^(?:oi|ơi)$/.test(first.key)) return true
  // "Budi kak", "rahul ji": a title behind the name.
  for (; !CLOSED.test(after); at++) {
    const key = rest[at]?.key ?? ''
    if (parts.get(key) !== 'beside' || of.has(key) || to.has(key)) break
    after = rest[at]?.after ?? ''
  }
  const [next, second] = rest.slice(at)
  // 지영 오빠 뭐해, 민수형 어디: behind a title what is said is said to them.
  const titled = HANGUL.test(name) && (at > 0 || name !== written.at(-1)?.text)
  if (
    titled &&
    next !== undefined &&
    !CLOSED.test(after) &&
    [1, 2, 3].some((count) => to.has(next.key.slice(0, count)))
  )
    return true
  if (before === 'nothing' || before === 'sentence')
    return isCalled(rest.slice(at), after, before, strict, written)
  const capital = written.every((word) => word.capital)
  const closed = next === undefined || CLOSED.test(after)
  // "Good night, sleep well": behind a comma a name is written as one.
  if (closed && before === 'comma' && (written[0]?.cased ?? false) && !capital) return false
  if (closed) return before !== 'thanks' || (capital && !/^\s*[?:]/u.test(after))
  const pair = second === undefined || APART.test(next.after) ? '' : `${next.key} ${second.key}`
  const isOf = (said: string) => ((of.get(said) ?? 0) & speech.languages) !== 0
  if (isOf(pair)) return false
  if (next.run !== null && matchAt(run.of, next.run, 0).length > matchAt(run.to, next.run, 0).length)
    return false
  const speaks = ASKS.has(next.key) && second !== undefined && YOU.has(second.key)
  // Ngọc Anh: a pronoun that is a name is written as one.
  const isTo = (to.has(next.key) && !(speech.vietnamese && next.capital)) || to.has(pair)
  if (isOf(next.key) && !speaks && !isTo) return false
  const named = capital && (written[0]?.cased ?? false) && !speech.shouted
  // "hey Will can you" and "hi Rose did you" speak to somebody; "hey will you" and "hi may I" do not.
  if (before === 'thanks') return capital && isTo && !strict
  if (strict) return speaks || ((named || !written[0]?.cased) && isTo && !YOU.has(next.key))
  if (before === 'hint') return isTo && (named || !I.has(next.key))
  return before === 'greeting' || capital
}

const HANGUL = /^\p{Script=Hangul}{2,}$/u

/** Nobody was greeted before the name: a mark right behind it calls, or a greeting does. */
function isCalled(
  rest: readonly Word[],
  after: string,
  before: Before,
  strict: boolean,
  written: readonly Word[],
): boolean {
  const lexed = lexicon()
  const { to, and, quiet } = lexed
  const [next, second, third] = rest
  if (next === undefined) return false
  if (before === 'nothing' && !CLOSED.test(after) && partAt(rest, 0)?.[0] === 'calls') return !strict
  // Kevin你在吗: nothing parts a name from what another script says to it.
  if (next.run !== null && after === '' && /^[你您妳]/u.test(next.run)) return true
  if (!CALL.test(after)) return false
  if (!COMMA.test(after)) return true
  const known = quiet.has(next.key) || to.has(next.key) || lexed.parts.has(next.key)
  // "Bob, wait": a word behind the comma that is no other name.
  if (second === undefined) {
    const lower = next.cased && !next.capital && written.every((word) => word.cased && word.capital)
    return known || lower || (next.run?.length ?? 0) > 2
  }
  const isAnd = (word: Word | undefined, behind: Word | undefined) =>
    word !== undefined && behind !== undefined && and.has(word.key) && !APART.test(word.after)
  if (isAnd(next, second) || isAnd(second, third)) return false
  if (COMMA.test(next.after) && !known) return false
  return !(
    next.capital &&
    next.cased &&
    next.text.length > 1 &&
    !isNobody(next.text) &&
    isListed(next, second)
  )
}

/** "Bob, Anna, Tom": another name stands between commas. */
const isListed = (next: Word, second: Word) =>
  second.capital && second.cased && (APART.test(next.after) || next.capital)
