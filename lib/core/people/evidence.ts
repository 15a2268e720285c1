/** What a page shows of who a chat is with. PURE. */
import type { RowEvidence } from './row-says.ts'
import type { Recipient } from './who.ts'

/** What the page shows about the open conversation; null where a place is absent. */
export interface RecipientEvidence {
  header: HeaderEvidence | null
  row: RowEvidence | null
  /** Names of the rows that are not selected; read only where they matter. */
  otherRows?: () => readonly string[]
  /** Numeric user id from `?u=`, which names the chat the page was opened with, not always the open one. */
  urlUserId: string | null
  /** A message request box stands in the thread. */
  request: boolean
}

export interface HeaderEvidence {
  name: string
  /**
   * A translator of the browser has rewritten the name, or is at work on this page: the page can no longer change that
   * text, so it may be the one of the chat before (docs/platform.md 10.10).
   */
  nameTranslated?: boolean
  /** What attributes say beside it, which no translator rewrites, e.g. `Mia Chen's profile`. */
  labels?: readonly string[]
  /** Text of the handle element as shown, e.g. `@mia.chen`, `@` while loading; null when the page has none. */
  handleText: string | null
  /** As `nameTranslated`, of the handle. */
  handleTranslated?: boolean
  /** Handles named by profile links in the header, without `@`, as `handleInPath` gives them. */
  linkHandles: readonly string[]
  memberCount: number | null
  avatarCount: number
  /** Only its shape says that this is the header: how far to believe whom it names (by-shape.ts). */
  weigh?: (named: Recipient, row: RowEvidence | null) => Recipient
}
