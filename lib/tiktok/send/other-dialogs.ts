/**
 * Dialogs that are none of our business (I9): nothing in them sends a message. TikTok's own are hardly known
 * (docs/tiktok-page.md 13), so they are known by their marks, by fields that no message has, and in English by what they call
 * themselves.
 */
import * as anchors from '../anchors/anchors.ts'
import { closest, find, findAll, is, visibleText } from '../anchors/find.ts'

const isMarked = (box: Element): boolean =>
  closest(box, anchors.otherDialog) !== null || find(box, anchors.otherDialog) !== null

const WORDS =
  /\b(?:log ?in|sign ?(?:in|up)|verif\w+|codes?|password|captcha|report(?:ing)?|feedback|newsletter|subscribe|gifts?|polls?|vote|cookies?|upload|survey|support|rate us|labels?|filter)\b/i

/** Also by what they call themselves. A dialog that says that it shares is none of them. */
export function isOther(box: Element): boolean {
  if (is(box, anchors.shareMark)) return false
  if (isMarked(box) || WORDS.test(box.getAttribute('aria-label') ?? '')) return true
  // The title of a dialog stands at its top; a row of people may have one of its own.
  const title = findAll(box, anchors.dialogTitle).find((each) => closest(each, anchors.choiceRow) === null)
  return title !== undefined && WORDS.test(visibleText(title).slice(0, 80))
}
