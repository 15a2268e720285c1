/**
 * What a gesture would do. PURE. Facts come from lib/tiktok, which alone knows where on the page a gesture lands.
 */
export type Place = 'composer' | 'send-control'
export type SendPath = 'enter' | 'icon' | 'icon-key'
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

const NOTHING: Intent = { kind: 'nothing' }

/**
 * The intent behind a gesture. Enter sends with every modifier but Shift: only Shift+Enter is known to break
 * the line on TikTok, and when in doubt we ask (platform facts 1.9).
 */
export function intentOf(facts: GestureFacts): Intent {
  const inComposer = facts.place === 'composer'
  switch (facts.kind) {
    case 'press':
      return inComposer ? NOTHING : { kind: 'send', path: 'icon' }
    case 'line-break':
      return inComposer ? { kind: 'send', path: 'enter' } : NOTHING
    case 'key':
      if (facts.composing) return NOTHING
      if (inComposer) return facts.key === 'Enter' && !facts.shift ? { kind: 'send', path: 'enter' } : NOTHING
      return facts.key === 'Enter' || facts.key === ' ' ? { kind: 'send', path: 'icon-key' } : NOTHING
  }
}
