/**
 * What a gesture would do. PURE. Facts come from lib/tiktok, which alone knows where on the page a gesture lands.
 */

/** A composer, or something to press that sends, by what it is part of. Enter in a dialog's field presses its Send. */
export type Place = 'composer' | 'send-control' | 'media' | 'share' | 'resend' | 'one-press' | 'reaction'

/**
 * Every way a message leaves. `files` are dropped or pasted into the composer; `one-press` is a control that sends at
 * once, such as a sticker or a greeting.
 */
export const SEND_PATHS = [
  'enter',
  'icon',
  'icon-key',
  'files',
  'media',
  'share',
  'resend',
  'one-press',
  'reaction',
] as const
export type SendPath = (typeof SEND_PATHS)[number]
export type Intent = { kind: 'send'; path: SendPath } | { kind: 'nothing' }

export type GestureFacts =
  | {
      kind: 'key'
      place: Place
      key: string
      shift: boolean
      /** An input method is composing: `isComposing`, or keyCode 229, which Safari and Android report alone. */
      composing: boolean
    }
  /** A pointer, mouse, touch, click or submit event. */
  | { kind: 'press'; place: Place }
  /** `beforeinput` of a line break that no key announced: how Android keyboards press Enter. */
  | { kind: 'line-break'; place: Place }
  /** Files are dropped or pasted. */
  | { kind: 'files'; place: Place }

const NOTHING: Intent = { kind: 'nothing' }
const send = (path: SendPath): Intent => ({ kind: 'send', path })

/**
 * The intent behind a gesture. Enter sends with every modifier but Shift: only Shift+Enter is known to break
 * the line on TikTok, and when in doubt we ask (platform facts 1.9).
 */
export function intentOf(facts: GestureFacts): Intent {
  const { kind, place } = facts
  if (place === 'composer') {
    if (kind === 'files') return send('files')
    if (kind === 'line-break') return send('enter')
    return kind === 'key' && !facts.composing && facts.key === 'Enter' && !facts.shift
      ? send('enter')
      : NOTHING
  }
  if (kind === 'press') return send(place === 'send-control' ? 'icon' : place)
  if (kind !== 'key' || facts.composing || (facts.key !== 'Enter' && facts.key !== ' ')) return NOTHING
  return send(place === 'send-control' ? 'icon-key' : place)
}
