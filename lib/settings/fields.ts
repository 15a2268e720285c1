/**
 * Every setting, once: its values, and its default. The zod schema (schema.ts), the guard's own reader
 * (read.ts, which may not carry zod) and the popup's rows all come from this table. A `choice` is shown with a sentence
 * for each value, a `menu` with a word; a `time` is in minutes since midnight, 0 to 1439.
 *
 * Add a setting: 1. a line here; 2. its texts in components/settings-texts.ts (it does not compile without);
 * 3. a row in test/settings/fields.test.ts.
 */
import { ASK_MODES } from '../core/ask-mode.ts'

const ON = { kind: 'switch', default: true } as const

export const fields = {
  /** When the guard asks (design section 3). */
  mode: { kind: 'choice', values: ASK_MODES, default: 'sitting' },
  /** Say beside Delete that it only removes the message for the one who deletes. */
  notice: { kind: 'switch', default: true },
  /** The line above the composer that names the recipient. */
  cue: { kind: 'switch', default: true },
  /** Ask before reactions to messages too: they reach the other person, but say little (off unless wished). */
  reactions: { kind: 'switch', default: false },
  /** How long "Don't ask again" holds. */
  trustDays: { kind: 'menu', values: ['7', '30', '90', 'never'], default: '30' },
  /** Reasons to ask, one switch for each signal of lib/core/signals; a test keeps the two lists equal. */
  'ask:sources-disagree': ON,
  'ask:recipient-changed': ON,
  'ask:copied-elsewhere': ON,
  'ask:greets-someone-else': ON,
  'ask:look-alike': ON,
  'ask:payment-or-secret': ON,
  'ask:unreadable': ON,
  'ask:request': ON,
  'ask:first-ever': ON,
  'ask:several': ON,
  'ask:group': ON,
  'ask:row-moved': ON,
  'ask:just-switched': ON,
  'ask:between-chats': ON,
  'ask:long-silence': ON,
  /** Only for those who want it, at hours of their own. */
  'ask:late-hours': { kind: 'switch', default: false },
  /** Minutes since midnight. From is in it, to is not; the span may wrap around midnight. */
  lateFrom: { kind: 'time', default: 23 * 60 },
  lateTo: { kind: 'time', default: 6 * 60 },
} as const

export type Fields = typeof fields
export type FieldName = keyof Fields
