/**
 * Every setting, once: its values, its default, and where the popup shows it. The zod schema (schema.ts), the reader
 * without zod (read.ts), what is in force (effective.ts) and the rows of the popup all come from this table, in its order.
 *
 * Add a setting: 1. an entry here; 2. its words in words/en.json and `npm run words` (it does not compile without).
 */
import { ASK_MODES } from '../core/ask-mode.ts'

/** Places in the popup: at its top, with the people who are trusted, among the reasons to ask. */
export type Group = 'main' | 'people' | 'reasons'

type Place = {
  group: Group
  /** A switch that must be on for this one to count; without it nothing is needed. */
  needs?: string
}

/**
 * On or off; a `choice` is shown with a sentence for each value, a `menu` with a word; a `time` is in minutes since
 * midnight, 0 to 1439.
 */
export type Field =
  | (Place & { kind: 'switch'; default: boolean })
  | (Place & { kind: 'choice' | 'menu'; values: readonly string[]; default: string })
  | (Place & { kind: 'time'; default: number })

const REASON = { kind: 'switch', group: 'reasons', default: true } as const

export const fields = {
  /** When the guard asks (docs/design.md 3). */
  mode: { kind: 'choice', group: 'main', values: ASK_MODES, default: 'sitting' },
  /** The line above the composer that names the recipient. */
  cue: { kind: 'switch', group: 'main', default: true },
  /** Say beside Delete that it only removes the message for the one who deletes. */
  notice: { kind: 'switch', group: 'main', default: true },
  /** How long "Don't ask again" holds, in days. */
  trustDays: { kind: 'menu', group: 'people', values: ['7', '30', '90', 'never'], default: '30' },
  /** Reasons to ask, one switch for each signal of lib/core/signals; a test keeps the two lists equal. */
  'ask:sources-disagree': REASON,
  'ask:recipient-changed': REASON,
  'ask:copied-elsewhere': REASON,
  'ask:greets-someone-else': REASON,
  'ask:look-alike': REASON,
  'ask:payment-or-secret': REASON,
  'ask:unreadable': REASON,
  'ask:request': REASON,
  'ask:first-ever': REASON,
  'ask:several': REASON,
  'ask:group': REASON,
  'ask:row-moved': REASON,
  'ask:just-switched': REASON,
  'ask:between-chats': REASON,
  'ask:long-silence': REASON,
  /** Only for those who want it, at hours of their own. */
  'ask:late-hours': { kind: 'switch', group: 'reasons', default: false },
  /** From is in it, to is not; the span may wrap around midnight. */
  lateFrom: { kind: 'time', group: 'reasons', needs: 'ask:late-hours', default: 23 * 60 },
  lateTo: { kind: 'time', group: 'reasons', needs: 'ask:late-hours', default: 6 * 60 },
  /** Ask before reactions to messages too: they reach the other person, but say little (off unless wished). */
  reactions: { kind: 'switch', group: 'reasons', default: false },
} as const satisfies Record<string, Field>

export type Fields = typeof fields
export type FieldName = keyof Fields
export type Kind = Field['kind']
export type NamesOf<Wanted extends Kind> = {
  [Name in FieldName]: Fields[Name] extends { kind: Wanted } ? Name : never
}[FieldName]
