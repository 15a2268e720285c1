/** What the page's address asks of the replica; see README.md for the table. */
import { DRIFTS, type Drift } from './drift.ts'
import { GENERATIONS, type Generation, USUAL } from './skins/skins.ts'

const SEND_EVENTS = ['click', 'pointerdown', 'mousedown', 'touchend'] as const
export type SendEvent = (typeof SEND_EVENTS)[number]

export interface Options {
  gen: Generation
  lang: string
  theme: 'light' | 'dark'
  /** What TikTok has renamed since anybody looked: its `data-e2e`, the labels of its classes, or both and its ids. */
  drift: Drift
  /** Milliseconds in which the header of a newly opened chat shows "@" only. */
  headerDelay: number
  /** Milliseconds that a picture takes to come; 0: it is part of the page. */
  faces: number
  /** A badge stands beside each name, in the same element. */
  badges: boolean
  /** For so long the header stays that of the chat before, while what is written goes to the new one. */
  headerStays: number
  open: string | null
  /** So many messages stand in the chat that is open at the start, all of them drawn; 0: a few. */
  messages: number
  /** So many conversations stand in the list, all of them drawn; 0: the usual people, of whom those in view are drawn. */
  chats: number
  sendOn: SendEvent
  /** The page ignores untrusted sends. */
  trustedOnly: boolean
  /** Enter and Space on the focused icon send. */
  iconKeys: boolean
  /** Delete opens a confirmation dialog. */
  dialog: boolean
  /** A message request shows a composer beside its box. */
  requestComposer: boolean
  /** What the composer takes for Enter: code 13 as Draft.js does, or a key of that name, when it goes down or comes up. */
  enterBy: EnterUse
  /** Milliseconds until a send shows its effect. */
  sendDelay: number
  /** Milliseconds by which the box is emptied later than the message stands in the chat. */
  clearDelay: number
  /** Nothing about a message says whose it is. */
  unowned: boolean
  /** What a file dropped or pasted into the composer does. */
  files: FileUse
  /** Stickers, GIFs, a microphone, and greetings in empty chats. */
  extras: boolean
  /** Enter in the note of the share sheet presses Send. */
  shareEnter: boolean
  /** The share sheet names people without handles. */
  shareNames: boolean
  /** How a profile's Message button opens the chat. */
  profile: ProfileUse
  /** The composer stands in a form whose submit button sends, and nothing about that button says so. */
  form: boolean
  /** What the menu of one's own message offers besides Like and Report. */
  menu: MenuUse
  /** Words of the Delete entries; `lang` when left out. */
  labels: string | null
  /** What stands in the composer stays there when another chat opens. */
  carry: boolean
  /** Menus are drawn anew at every frame. */
  restless: boolean
}

const ENTER_USES = ['code', 'key', 'keyup'] as const
type EnterUse = (typeof ENTER_USES)[number]
const FILE_USES = ['ignore', 'send', 'open'] as const
type FileUse = (typeof FILE_USES)[number]
const PROFILE_USES = ['page', 'tab', 'over'] as const
type ProfileUse = (typeof PROFILE_USES)[number]
const MENU_USES = ['delete', 'both', 'for-me', 'unsend', 'recall', 'unknown'] as const
export type MenuUse = (typeof MENU_USES)[number]

/** @throws on an unknown generation or send event: a mistyped test must not pass on the default */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search)
  const gen = query.get('gen')
  const sendOn = query.get('sendOn')
  return {
    gen: oneOf(GENERATIONS, gen ?? USUAL),
    lang: query.get('lang') ?? 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    drift: oneOf(DRIFTS, query.get('drift') ?? 'none'),
    headerDelay: Number(query.get('headerDelay') ?? 0),
    faces: Number(query.get('faces') ?? 0),
    badges: query.get('badges') === '1',
    headerStays: Number(query.get('headerStays') ?? 0),
    open: query.get('open') ?? query.get('u'),
    messages: Number(query.get('messages') ?? 0),
    chats: Number(query.get('chats') ?? 0),
    sendOn: oneOf(SEND_EVENTS, sendOn ?? 'click'),
    trustedOnly: query.get('trustedOnly') === '1',
    iconKeys: query.get('iconKeys') !== '0',
    dialog: query.get('dialog') === '1',
    requestComposer: query.get('requestComposer') === '1',
    enterBy: oneOf(ENTER_USES, query.get('enterBy') ?? 'code'),
    sendDelay: Number(query.get('sendDelay') ?? 0),
    clearDelay: Number(query.get('clearDelay') ?? 0),
    unowned: query.get('unowned') === '1',
    files: oneOf(FILE_USES, query.get('files') ?? 'ignore'),
    extras: query.get('extras') === '1',
    shareEnter: query.get('shareEnter') === '1',
    shareNames: query.get('shareNames') === '1',
    profile: oneOf(PROFILE_USES, query.get('profile') ?? 'page'),
    form: query.get('form') === '1',
    menu: oneOf(MENU_USES, query.get('menu') ?? (query.get('everyone') === '1' ? 'both' : 'delete')),
    labels: query.get('labels'),
    carry: query.get('carry') === '1',
    restless: query.get('restless') === '1',
  }
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string): Value {
  const found = values.find((each) => each === wanted)
  if (found === undefined) throw new Error(`${wanted} is none of ${values.join(', ')}`)
  return found
}
