/** Names in scripts that put no space between words: matched on the text, by what may follow a name. PURE. */
import type { Before } from './goes-on.ts'
import { lexicon } from './lexicon.ts'
import { isNobody, isWordToo } from './name-forms.ts'
import { CALL, COMMA, matchAt, type Word } from './opening.ts'
import { partAt } from './phrase.ts'

const LONGEST = 18
/** Thai particles that call; a Chinese "you" behind a name speaks to it. */
const CALLS_OUT = /^(?:จ๋า|คะ|ครับ|คับ|ค้าบ|ค่ะ|จ้า|จ๊ะ)$/u
const YOU = /^[你您妳]/u

/** Names that may begin where a run stands. */
export function namesInRun(words: readonly Word[], at: number, before: Before): string[] {
  const run = words[at]?.run ?? ''
  // The words of the run that were cut off lie behind this one: the text goes on after them.
  let last = at
  while (words[last + 1]?.run && run.endsWith(words[last + 1]?.run ?? '') && words[last]?.after === '') last++
  const after = words[last]?.after ?? ''
  const rest = words.slice(last + 1)
  const found: string[] = []
  for (let length = 1; length <= LONGEST && length <= run.length; length++) {
    if (/^\p{M}/u.test(run.slice(length))) continue
    const name = run.slice(0, length)
    if (!isNobody(name) && goesOn(name, run.slice(length), after, rest, before)) found.push(name)
  }
  return found
}

function goesOn(name: string, tail: string, after: string, rest: readonly Word[], before: Before): boolean {
  const { run, and } = lexicon()
  let [at, honour, calls] = [0, false, false]
  for (;;) {
    const found = matchAt(run.after, tail, at)
    if (found === '') break
    at += found.length
    honour = true
    calls ||= CALLS_OUT.test(found)
  }
  const more = tail.slice(at)
  const next = rest[0]
  if (more !== '') {
    // "To you": the first line of a letter.
    if (honour && more === 'へ' && !/[^\s*。、!]/u.test(after)) return true
    const [of, to] = [matchAt(run.of, more, 0), matchAt(run.to, more, 0)]
    if (of.length >= to.length && of !== '') return false
    if (before === 'nothing' || before === 'sentence' || before === 'hint' || before === 'thanks') {
      return (name.length > 1 || honour) && (YOU.test(more) || calls || isGreeting(more, honour))
    }
    return (name.length > 1 || honour) && (to !== '' || (honour && before !== 'comma'))
  }
  if (before === 'thanks') return true
  if (before === 'nothing' || before === 'sentence') {
    if (calls && name.length > 1) return true
    if (next === undefined) return false
    if (name.length > 1 && !/\S/u.test(after) && partAt(rest, 0)?.[0] === 'calls') return true
    // One letter that is a word as well: 愛、それは大事.
    if (!CALL.test(after) || (name.length < 2 && !honour && isWordToo(name, -1))) return false
    if (!COMMA.test(after)) return true
    // "小明、小红和我": the mark parts a list.
    return (
      !COMMA.test(next.after) && !matchAt(run.and, next.run ?? '', 0) && !and.has(next.key) && !isInList(next)
    )
  }
  if (before === 'hint') return next === undefined || /[^\s]/u.test(after)
  if (next === undefined || /[^\s]/u.test(after)) return true
  const said = next.run ?? ''
  return matchAt(run.of, said, 0).length <= matchAt(run.to, said, 0).length || said === ''
}

/** Behind a title thanks, wishes and "how are you" speak to somebody as well. */
function isGreeting(text: string, honour: boolean): boolean {
  const part = lexicon().parts.get(matchAt(lexicon().run.known, text, 0))
  return (
    part === 'calls' ||
    (honour && (part === 'thanks' || /^(?:元気|好(?!像|久|像)|早(?![就点])|いる|暇)/u.test(text)))
  )
}

/** One or two signs, then "and": 小红和我. */
const isInList = ({ run }: Word) => run !== null && /^.{1,3}(?:[和跟与與]|(?<!っ)と)/u.test(run)
