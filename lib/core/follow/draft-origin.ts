/**
 * Where the draft in the composer was begun. PURE: feed it what the composer holds, whenever that or the conversation
 * may have changed; it never looks itself.
 *
 * TikTok may keep a draft for each conversation and swap them, or leave one draft standing while the recipient behind
 * it changes (not established, docs/tiktok-page.md 6). Both are told apart by the text: after a switch the same
 * text is the same draft, another text is a draft of the conversation it appears in.
 */
export interface DraftOrigin {
  /** Conversation in which the present draft was begun; null when there is no draft or nobody can say. */
  begunIn: string | null
  /** Conversation in which something pasted into the present draft was copied; null when nothing was. */
  pastedFrom: string | null
  /** Conversation that was last seen open, and the draft then. The text is in memory only. */
  key: string | null
  text: string
}

export interface Seen {
  /** `Reading.key` of the open conversation; null while it cannot be read. */
  key: string | null
  text: string
}

export const noDraft: DraftOrigin = { begunIn: null, pastedFrom: null, key: null, text: '' }

/** Takes note of the composer as it is now. */
export function observeDraft(origin: DraftOrigin, { key, text }: Seen): DraftOrigin {
  if (text.trim() === '') return { ...noDraft, key: key ?? origin.key }
  // The header is unreadable for a moment at every switch: the draft stays whose it was, another one is nobody's yet.
  if (key === null) {
    return isReplaced(origin.text, text) ? { ...noDraft, key: origin.key, text } : { ...origin, text }
  }
  const moved = origin.key !== null && origin.key !== key
  const goesOn = origin.text !== '' && (moved ? isCarried(origin.text, text) : !isReplaced(origin.text, text))
  if (!goesOn) return { begunIn: key, pastedFrom: null, key, text }
  return { ...origin, begunIn: origin.begunIn ?? key, key, text }
}

/** Takes note of a paste that was found among the copies (lib/core/follow/copies.ts). Call after the draft was observed. */
export function notePaste(origin: DraftOrigin, copiedIn: string): DraftOrigin {
  return { ...origin, pastedFrom: copiedIn }
}

/** In another conversation: the same draft, perhaps edited before anybody looked. */
const isCarried = (before: string, now: string) =>
  before.trim() === now.trim() || (before.length >= 5 && unchanged(before, now) >= before.length * 0.8)

/** In one conversation, in one step: most of the draft is gone and something else stands there. */
function isReplaced(before: string, now: string): boolean {
  const same = unchanged(before, now)
  return same * 2 < before.length && (same < now.length || now.length < 4)
}

/** How many characters at both ends are as before. */
function unchanged(before: string, now: string): number {
  const most = Math.min(before.length, now.length)
  let start = 0
  while (start < most && before[start] === now[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++
  return start + end
}
