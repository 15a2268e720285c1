/**
 * Who somebody is, by what no translator, badge or other extension rewrites. PURE. Names are shown and compared loosely
 * (lib/core/text/unseen.ts); they never decide who somebody is.
 */
import { withoutUnseen } from '../text/unseen.ts'

/** What stands for an account in the page: letters, digits, underscores and dots, with or without its sign. */
const HANDLE = /^@?[\p{L}\p{M}\p{N}_.-]+$/u
/** Without the sign a text is a handle only if it could be nothing else: "5" counts members, "Mitglieder" is a word. */
const BARE_HANDLE = /^(?=.*[a-z_])[\w.-]+$/i

/**
 * The handle that a text of the page shows, e.g. `mia.chen` for `@Mia.Chen` within marks of direction.
 * @returns lower case, without sign; empty for a sign alone, as a header shows while it loads; null when the text is none
 */
export function handleInText(text: string): string | null {
  const shown = withoutUnseen(text.normalize('NFKC')).toLowerCase()
  if (shown === '' || shown === '@') return ''
  const isHandle = shown.startsWith('@') ? HANDLE.test(shown) : BARE_HANDLE.test(shown)
  return isHandle ? shown.replace(/^@/, '') : null
}

/**
 * The handle that a profile link names, e.g. `mia.chen` for the path part `Mia%2EChen`.
 * @returns lower case, decoded, without anything unseen; empty when nothing is left of it
 */
export function handleInPath(part: string): string {
  return withoutUnseen(decoded(part).normalize('NFKC')).replace(/^@+/, '').toLowerCase()
}

/** A path that is no valid encoding stays as it is written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A group's conversation id is a plain number; one-to-one ids have four parts (docs/tiktok-page.md 4). */
export const isGroupId = (id: string | null): boolean => id !== null && /^\d+$/.test(id)
