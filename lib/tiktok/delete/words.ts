/**
 * What TikTok's words say about a deletion: whether it takes a message from the deleting person only, or from everyone.
 * Only the English `Delete` is attested on the web (docs/tiktok-page.md 8); every other word is ours, so structure
 * comes first, and these words decide between speaking and staying silent.
 */
import type { DeleteScope } from '../../page/deletes.ts'
import { plainLabel } from '../anchors/labels.ts'
import { rows } from './labels.ts'

/** UI languages with a row, as BCP 47 tags. */
export const languages: readonly string[] = Object.keys(rows)

/** Tags that name a covered language otherwise: withdrawn ISO 639 codes, and macrolanguages that TikTok uses. */
const OTHER_NAMES: Record<string, string> = { iw: 'he', in: 'id', jw: 'jv', no: 'nb', tl: 'fil' }

/** The lists of all rows, in the order of a row, as `plainLabel` leaves them. */
interface Words {
  verbs: string[]
  mine: Set<string>
  everyone: Set<string>
  recall: Set<string>
  /** Everything that says in a longer text that others lose it too, with the bounds it must have there. */
  announced: string[]
}

let words: Words | null = null

/** Longer than any label; saves the work on a whole dialog or preview. */
const LONGEST = 80

/**
 * The scope that a menu entry or button announces.
 * @param label the whole visible text, in any listed language: the page's language may differ from the menu's.
 *   Icons, case, accents, bidi marks, punctuation and a count in brackets do not matter
 * @returns null when the label is not one that deletes. What both could mean is for everyone
 */
export function deleteScopeOf(label: string): DeleteScope | null {
  if (label.length > LONGEST) return null
  const plain = plainLabel(label)
  const { verbs, mine, everyone, recall } = readWords()
  if (recall.has(plain)) return 'everyone'
  const rests = verbs.flatMap((verb) => restsBeside(verb, plain))
  if (rests.some((rest) => everyone.has(rest))) return 'everyone'
  return rests.some((rest) => rest === '' || mine.has(rest)) ? 'self' : null
}

/** What stands in a label before or after the verb; nothing when the verb is not there as a word of its own. */
function restsBeside(verb: string, plain: string): string[] {
  if (plain === verb) return ['']
  const gap = hasSpaces(verb) ? ' ' : ''
  return [
    ...(plain.startsWith(verb + gap) ? [plain.slice(verb.length).trim()] : []),
    ...(plain.endsWith(gap + verb) ? [plain.slice(0, -verb.length).trim()] : []),
  ]
}

/**
 * Whether a text says that others lose the message too.
 * @param text a dialog's title and body, in any listed language
 * @returns generous: a false yes only makes the notice silent, a false no would make it lie
 */
export function mentionsEveryone(text: string): boolean {
  const plain = ` ${plainLabel(text)} `
  return readWords().announced.some((phrase) => plain.includes(phrase))
}

/**
 * Beginnings of words for undoing, taking back and recalling. In a menu (a dialog has its own Cancel) an entry that says
 * any of this beside Delete may well take the message back, whatever TikTok calls it. 2026-11 ours.
 */
const TAKE_BACK =
  'unsend|recall|undo|withdraw|retract|take back|zuruck|ruckgangig|annul|anul|retir|revoc|ritir|deshacer|desfazer|desfaz|intrek|ongedaan|cofn|wycof|odvol|vratit|vzit zpet|visszav|retrag|оттегл|отмен|отоз|відклик|скасув|ανακλ|αναιρ|povuc|ponist|preklic|angra|aterkall|fortryd|tilbake|tilbage|trekk|peru|kumoa|tuhista|atsauk|atcelt|atsauk|geri al|geri cek|الغاء|سحب|تراجع|ביטול|לבטל|لغو|منسوخ|वापस|रद्द|ফিরিয়ে|বাতিল|ยกเลิกการส่ง|เรียกคืน|thu hoi|huy gui|batal|tarik|bawiin|送信取|送信を取|撤回|收回|撤销|取消发送|取消傳送|전송 취소|보내기 취소|회수|철회'

/** Whether a menu entry may take a message back. Generous, as `mentionsEveryone` is. */
export function mayTakeBack(label: string): boolean {
  const plain = ` ${plainLabel(label)}`
  return TAKE_BACK.split('|').some((word) => {
    const begins = plainLabel(word)
    return plain.includes(hasSpaces(begins) ? ` ${begins}` : begins)
  })
}

/**
 * Whether the UI language has a row here.
 * @param lang a BCP 47 tag as in `<html lang>`; only its language counts, as every script and region in use is listed
 */
export function knowsLanguage(lang: string): boolean {
  const [primary = ''] = lang.trim().toLowerCase().split(/[-_]/)
  const name = Object.hasOwn(OTHER_NAMES, primary) ? OTHER_NAMES[primary] : primary
  return languages.some((known) => known.split('-')[0] === name)
}

/** The rows, taken apart at first use: most pages never show a menu that deletes. */
function readWords(): Words {
  if (words !== null) return words
  const lists: string[][] = [[], [], [], [], []]
  for (const row of Object.values(rows)) {
    row.split('|').forEach((list, part) => {
      lists[part]?.push(...list.split(',').map(plainLabel).filter(Boolean))
    })
  }
  const [verbs = [], mine = [], everyone = [], recall = [], announced = []] = lists
  words = {
    verbs,
    mine: new Set(mine),
    everyone: new Set(everyone),
    recall: new Set(recall),
    announced: [...everyone, ...recall, ...announced].map(withBounds),
  }
  return words
}

/**
 * A phrase as it must stand in a text: at the start of a word where words are spaced, and as whole words when it is so
 * short that it begins many others. Longer ones may go on, as in Turkish `herkesin`.
 */
function withBounds(phrase: string): string {
  if (!hasSpaces(phrase)) return phrase
  return phrase.length < 6 ? ` ${phrase} ` : ` ${phrase}`
}

/** Thai and everything behind it in Unicode is written without spaces, or (Korean) with spaces where one likes. */
const hasSpaces = (plain: string) => plain < '\u0e00'
