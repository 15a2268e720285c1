/** One-time codes, passwords and PINs, by the words beside them. PURE. The words must be beside a value. */
import {
  CODE,
  IS,
  NO_VALUE,
  OPEN_CODE,
  OPEN_PIN,
  PASSWORD,
  PIN,
  SHORT_PASSWORD,
  YOUR_CODE,
} from './secret-words.ts'

/** A word of 4 to 64 characters that no sentence has: with a digit, or a mark inside. */
const VALUE =
  /^(?=\S{4,64}(?:\s|$))(?![\d.:/-]+%?(?:\s|$)(?=.*\p{L}{3}))(?:\S*\d\S*|\S*\p{L}[@#$%^&*!?_+=~]\S*[\p{L}\p{N}]\S*)(?=\s|$)/u
/** Where nothing says "is": letters and digits in one word, in either order. */
const MIXED = /^(?=\S{6,64}(?:\s|$))(?=\S*\p{L}{2})(?=\S*\d)(?!\d+(?:st|nd|rd|th|am|pm|fa)\b)\S+/iu

/** Scripts without spaces stand right behind another: wifi密码. */
const NOT_IN_WORD = '(?<![\\p{Lu}\\p{Ll}](?=[\\p{Lu}\\p{Ll}]))'
const WIFI = '(?:\\s+(?:(?:del?|do|da|de la|di|du|vom)\\s+)?wi-?fi)'
const PASSWORD_IS = new RegExp(
  `${NOT_IN_WORD}(?:(?:${PASSWORD})(?:\\s+\\p{L}{2,12}){0,2}?|(?:${SHORT_PASSWORD})${WIFI}?)${IS}`,
  'giu',
)
/** `şifre Lale!99`, `пароль от вайфая Тюльпан!9`. */
const PASSWORD_BESIDE = new RegExp(
  `${NOT_IN_WORD}(?:(?:${PASSWORD})(?:\\s+\\p{L}{2,12}){0,2}?|(?:${SHORT_PASSWORD})${WIFI})(?:\\s+|(?<=\\p{Script=Han}))(?=\\S*\\d)`,
  'giu',
)
/** `wifi密码12345678`, `password 12345678`. */
const LONG_NUMBER = new RegExp(
  `${NOT_IN_WORD}(?:(?:${PASSWORD})${WIFI}?|(?:${SHORT_PASSWORD})${WIFI})(?:\\s+|(?<=\\p{Script=Han}))\\d{8,16}(?=\\s*(?:$|\\n))`,
  'iu',
)

const NOT_A_VALUE = new RegExp(`^(?:${NO_VALUE})(?![\\p{L}\\p{N}])`, 'iu')

/** `password: sunflower`, alone to the end of its line. */
const LABEL = /[:=：]\s*$/u
const LONE_WORD = /^[^\s?？]{4,64}[ \t]*(?:\n|$)/u
/** A word of a script without spaces is a sentence. */
const UNSPACED =
  /^[^\n]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const NO_MORE = '(?![\\d\\p{L}%€$£]|[ -]\\d|[.,:/]\\d)'
/** A PIN, said to be one (an Indian "pin code" is a place, a pin may be one of ten). */
const PIN_IS = new RegExp(
  `${NOT_IN_WORD}(?:${PIN})(?:${IS}|\\s+|(?<=\\p{Script=Han}))(?:\\d{4}|\\d{6})(?=\\s*(?:$|[\\n.,;!)]|h(?:ai|ain)\\b|है))${NO_MORE}`,
  'giu',
)
/** A card's check digits. */
const CHECK_DIGITS = new RegExp(`(?<!\\p{L})cv[vc]2?(?:\\s*[:=]\\s*|\\s+(?:is\\s+)?)\\d{3,4}${NO_MORE}`, 'iu')

/** Four to eight digits, unbroken, in two halves or in pairs; no date. Chinese and Japanese write words right beside them, so only letters with case part them. */
const DIGITS =
  '(?<![\\d\\p{Lu}\\p{Ll}#+/.,-]|\\d:|\\d[ -])(?:[A-Z]-)?(?:\\d{4,8}|\\d{3}[ -]\\d{3}|\\d{4} \\d{4}|\\d\\d(?: \\d\\d){1,3})(?![\\d\\p{Lu}\\p{Ll}/]|[.:-]\\d|,\\d{3}| \\d{3})'
/** A year says when; behind a colon it is a code all the same. */
const A_YEAR = '(?!(?<![:=]\\s?)(?:19|20)\\d\\d(?!\\d))'
const NEAR = '[^\\d\\n]{0,30}?'
const CODE_THEN_DIGITS = new RegExp(`(?:${CODE})${NEAR}${A_YEAR}${DIGITS}`, 'iu')
const DIGITS_THEN_CODE = new RegExp(`${A_YEAR}${DIGITS}${NEAR}(?:${CODE})`, 'iu')
const USE_CODE = /\b(?:use|enter) (?:code )?(?:\d{6}|\d{3}[ -]\d{3}) to (?:verify|log|sign|confirm)/iu
const YOUR_CODE_IS = new RegExp(
  `(?<!\\p{L})${YOUR_CODE}(?:\\d{6,8}|\\d{3}[ -]\\d{3})(?![\\d\\p{L}/]|[.,:-]\\d| \\d{3})`,
  'iu',
)
const OPEN = new RegExp(OPEN_CODE, 'iu')
const OPEN_BEFORE_PIN = new RegExp(OPEN_PIN, 'iu')

export function hasOneTimeCode(text: string): boolean {
  if (CODE_THEN_DIGITS.test(text) || DIGITS_THEN_CODE.test(text) || USE_CODE.test(text))
    return !OPEN.test(text)
  return YOUR_CODE_IS.test(text) && !OPEN.test(text)
}

export function hasPassword(text: string): boolean {
  if (CHECK_DIGITS.test(text) || LONG_NUMBER.test(text)) return true
  for (const match of text.matchAll(PIN_IS)) {
    if (
      !OPEN_BEFORE_PIN.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
      !/(?:19|20)\d\d$/.test(match[0])
    )
      return true
  }
  for (const match of text.matchAll(PASSWORD_IS)) {
    const rest = restOfLine(text, match)
    if (isAsked(rest) || NOT_A_VALUE.test(rest)) continue
    // A script without spaces goes on behind the value.
    const value = UNSPACED.test(rest) ? (/^[!-~]*/.exec(rest)?.[0] ?? '') : rest
    if (VALUE.test(value) || (LABEL.test(match[0]) && LONE_WORD.test(rest) && !UNSPACED.test(rest)))
      return true
  }
  for (const match of text.matchAll(PASSWORD_BESIDE)) {
    const rest = restOfLine(text, match)
    if (!isAsked(rest) && MIXED.test(rest)) return true
  }
  return false
}

function restOfLine(text: string, match: RegExpExecArray): string {
  const rest = text.slice(match.index + match[0].length)
  const end = rest.indexOf('\n')
  return end < 0 ? rest : rest.slice(0, end)
}

const isAsked = (rest: string) => /[?？؟]\s*$/u.test(rest)
