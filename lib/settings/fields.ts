/**
 * Every setting, once: its values, and its default. The zod schema (schema.ts), the guard's own reader
 * (read.ts, which may not carry zod) and the popup's rows all come from this table.
 *
 * Add a setting: 1. a line here; 2. its texts in components/settings-texts.ts (it does not compile without);
 * 3. a row in test/settings/fields.test.ts.
 */
export const MODES = ['every', 'sitting', 'risky'] as const

export type Mode = (typeof MODES)[number]

export const fields = {
  /** When the guard asks (design section 3). */
  mode: { kind: 'choice', values: MODES, default: 'sitting' },
  /** Say beside Delete that it only removes the message for the one who deletes. */
  notice: { kind: 'switch', default: true },
  /** The line above the composer that names the recipient. */
  cue: { kind: 'switch', default: true },
  /** Ask before reactions to messages too: they reach the other person, but say little (off unless wished). */
  reactions: { kind: 'switch', default: false },
} as const

export type Fields = typeof fields
export type FieldName = keyof Fields
