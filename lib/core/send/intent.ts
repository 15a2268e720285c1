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
/**
 * What a gesture would do; null for nothing of ours. `commit`: the key with which an input method takes its text; it is meant for the method, and no
 * page may send on it.
 */
export type Intent = SendPath | 'commit' | null

export type GestureFacts =
  | {
      kind: 'key'
      place: Place
      key: string
      shift: boolean
      /**
       * The key is an input method's: `isComposing`, or keyCode 229, which stands alone where the method has ended its
       * composition before the page hears of the key (macOS, some Windows methods).
       */
      composing: boolean
    }
  /** A pointer, mouse, touch, click or submit event. */
  | { kind: 'press'; place: Place }
  /** `beforeinput` of a line break that no key announced: how Android keyboards press Enter. */
  | { kind: 'line-break'; place: Place; composing: boolean }
  /** Files are dropped or pasted. */
  | { kind: 'files'; place: Place }

/**
 * Whether a page may take a key for Enter: by its name; by code 13, whatever it is called, as Draft.js does; or by its
 * place on the keyboard, where an input method has the key and it is called `Process`.
 */
export function isEnter({ key, code, keyCode }: { key: string; code: string; keyCode: number }): boolean {
  return key === 'Enter' || keyCode === 13 || (keyCode === 229 && /^(?:Numpad)?Enter$/.test(code))
}

/**
 * The intent behind a gesture. Enter sends with every modifier but Shift: only Shift+Enter is known to break
 * the line on TikTok, and when in doubt we ask (docs/platform.md 1.9).
 */
export function intentOf(facts: GestureFacts): Intent {
  const { kind, place } = facts
  if (kind === 'press') return place === 'composer' ? null : place === 'send-control' ? 'icon' : place
  if (kind === 'files') return place === 'composer' ? 'files' : null
  const sent = kind === 'key' ? sentByKey(place, facts) : place === 'composer' ? 'enter' : null
  return sent !== null && facts.composing ? 'commit' : sent
}

function sentByKey(place: Place, { key, shift }: { key: string; shift: boolean }): SendPath | null {
  if (place === 'composer') return key === 'Enter' && !shift ? 'enter' : null
  if (key !== 'Enter' && key !== ' ') return null
  return place === 'send-control' ? 'icon-key' : place
}
