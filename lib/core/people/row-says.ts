/**
 * What the selected row of the list says about whose chat is open. PURE. A row names a person by a text that the person or
 * the page may have changed (a name of one's own for somebody, the name before a rename, a translation), so a text that
 * differs from the header's proves nothing by itself. What proves another chat is another identity: a link, an id, or
 * that the text is somebody else's.
 */
import { sameName } from '../text/unseen.ts'

export interface RowEvidence {
  name: string
  /** Handle in a profile link of the row; null in most generations. */
  linkHandle: string | null
  conversationId: string | null
  /** A translator of the browser has rewritten the name: it may be the text of another row. */
  translated?: boolean
}

/** What was learned about rows and people while the page stood. */
export interface KnownRows {
  /** The row last pressed, while the header has not followed it: it counts as the selected one. */
  pressed: RowEvidence | null
  /**
   * Whose chat a row is known to open, or null. `sure`: row and header agreed by name, so another header contradicts it;
   * otherwise it only says why their names may differ.
   */
  handleOf(row: RowEvidence): { handle: string; sure: boolean } | null
  /** The id of the conversation with `handle`, or null. */
  conversationOf(handle: string): string | null
  /** Whether somebody other than `handle` is known to bear this name. */
  isAnothers(name: string, handle: string): boolean
}

export const nothingKnown: KnownRows = {
  pressed: null,
  handleOf: () => null,
  conversationOf: () => null,
  isAnothers: () => false,
}

export interface RowSight {
  /** The header's person. */
  handle: string
  /** The header's name, and whether it may be the text of another chat. */
  name: string
  nameInDoubt: boolean
  row: RowEvidence
  /** Names of the rows that are not selected. */
  others: () => readonly string[]
  known: KnownRows
}

/**
 * `agrees`: the row is the header's person, whatever it calls them. `differs`: only its text is another one. `another`: it
 * stands for somebody else.
 */
export type RowSays = 'agrees' | 'differs' | 'another'

export function rowSays({ handle, name, nameInDoubt, row, others, known }: RowSight): RowSays {
  if (row.linkHandle !== null && row.linkHandle !== '')
    return row.linkHandle === handle ? 'agrees' : 'another'
  const learned = known.handleOf(row)
  if (row.conversationId !== null) {
    if (learned?.sure) return learned.handle === handle ? 'agrees' : 'another'
    const own = known.conversationOf(handle)
    if (own !== null && own !== row.conversationId) return 'another'
  }
  if (row.name === '' || name === '') return known.pressed === row ? 'another' : 'differs'
  if (sameName(row.name, name)) return 'agrees'
  if (learned?.handle === handle) return 'agrees'
  if (known.pressed === row) return 'another'
  if (!nameInDoubt && others().some((other) => sameName(other, name))) return 'another'
  return !row.translated && known.isAnothers(row.name, handle) ? 'another' : 'differs'
}
