/** What the page's address asks of the replica; see README.md for the table. */
export const GENERATIONS = ['G1', 'G1b', 'G2', 'G2-flyout', 'BS'] as const
export type Generation = (typeof GENERATIONS)[number]

const SEND_EVENTS = ['click', 'pointerdown', 'mousedown', 'touchend'] as const
export type SendEvent = (typeof SEND_EVENTS)[number]

export interface Options {
  gen: Generation
  lang: string
  theme: 'light' | 'dark'
  /** Milliseconds in which the header of a newly opened chat shows "@" only. */
  headerDelay: number
  open: string | null
  sendOn: SendEvent
  /** The page ignores untrusted sends. */
  trustedOnly: boolean
  /** Enter and Space on the focused icon send. */
  iconKeys: boolean
  /** Delete opens a confirmation dialog. */
  dialog: boolean
  /** The message menu offers to delete for everyone. */
  everyone: boolean
  /** A message request shows a composer beside its box. */
  requestComposer: boolean
  /** Milliseconds until a send shows its effect. */
  sendDelay: number
}

/** @throws on an unknown generation or send event: a mistyped test must not pass on the default */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search)
  const gen = query.get('gen')
  const sendOn = query.get('sendOn')
  return {
    gen: oneOf(GENERATIONS, gen ?? 'G2'),
    lang: query.get('lang') ?? 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    headerDelay: Number(query.get('headerDelay') ?? 0),
    open: query.get('open') ?? query.get('u'),
    sendOn: oneOf(SEND_EVENTS, sendOn ?? 'click'),
    trustedOnly: query.get('trustedOnly') === '1',
    iconKeys: query.get('iconKeys') !== '0',
    dialog: query.get('dialog') === '1',
    everyone: query.get('everyone') === '1',
    requestComposer: query.get('requestComposer') === '1',
    sendDelay: Number(query.get('sendDelay') ?? 0),
  }
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string): Value {
  const found = values.find((each) => each === wanted)
  if (found === undefined) throw new Error(`${wanted} is none of ${values.join(', ')}`)
  return found
}

/** Business Suite is the G2 app in a frame; the flyout is the G2 app in a panel. */
export const isG2 = (gen: Generation) => gen === 'G2' || gen === 'G2-flyout' || gen === 'BS'
