/**
 * Who a message would go to, read from what the page shows. PURE: evidence in, reading out.
 *
 * The header of the open chat is the only place that names a person by handle (two rows may share a display
 * name), so it decides; the selected row and the profile link can only agree with it or contradict it.
 */
export type Recipient =
  | { kind: 'person'; displayName: string; handle: string }
  | { kind: 'group'; title: string; memberCount: number | null }
  | { kind: 'unreadable'; missing: Missing }

/** What kept a recipient from being read. `agreement`: the places that name the person disagree. */
export type Missing = 'header' | 'handle' | 'title' | 'agreement'

/** What the page shows about the open conversation; null where a place is absent. */
export interface RecipientEvidence {
  header: HeaderEvidence | null
  row: RowEvidence | null
  /** Numeric user id from `?u=`, which names the chat the page was opened with, not always the open one. */
  urlUserId: string | null
  /** A message request box stands in the thread. */
  request: boolean
}

export interface HeaderEvidence {
  name: string
  /** Text of the handle element as shown, e.g. `@mia.chen`, `@` while loading; null when the page has none. */
  handleText: string | null
  /** Handles named by profile links in the header, without `@`. */
  linkHandles: readonly string[]
  memberCount: number | null
  avatarCount: number
}

export interface RowEvidence {
  name: string
  linkHandle: string | null
  conversationId: string | null
}

export interface Reading {
  recipient: Recipient
  /** Identity of the conversation: equal keys mean the same conversation. Null when unreadable. */
  key: string | null
  /** Everything that identifies the recipient on the page now; any difference means "not the same". */
  fingerprint: string
  request: boolean
}

/** A group's conversation id is a plain number; one-to-one ids have four parts (DOM reference, section 4). */
const isGroupId = (id: string | null) => id !== null && /^\d+$/.test(id)

const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const bare = (handle: string) => fold(handle).replace(/^@/, '').toLowerCase()

/** Reads the recipient from the evidence. Never throws; what cannot be known comes back as `unreadable`. */
export function readRecipient(evidence: RecipientEvidence): Reading {
  const recipient = recipientOf(evidence)
  return {
    recipient,
    key: keyOf(recipient, evidence.row),
    fingerprint: JSON.stringify([recipient, evidence.row?.name, evidence.row?.conversationId]),
    request: evidence.request,
  }
}

function recipientOf({ header, row }: RecipientEvidence): Recipient {
  if (header === null) return { kind: 'unreadable', missing: 'header' }
  const handles = new Set(header.linkHandles.map(bare).filter(Boolean))
  // An empty or "@" handle means the thread has not loaded: a link beside it may still be the last chat's.
  if (header.handleText !== null) handles.add(bare(header.handleText))
  if (handles.has('')) return { kind: 'unreadable', missing: 'handle' }
  if (handles.size > 1 || rowDisagrees(header, row, handles)) {
    return { kind: 'unreadable', missing: 'agreement' }
  }
  const [handle] = handles
  if (handle !== undefined) {
    return { kind: 'person', displayName: fold(header.name) || `@${handle}`, handle }
  }
  const group =
    header.memberCount !== null || header.avatarCount > 1 || isGroupId(row?.conversationId ?? null)
  if (!group) return { kind: 'unreadable', missing: 'handle' }
  if (fold(header.name) === '') return { kind: 'unreadable', missing: 'title' }
  return { kind: 'group', title: fold(header.name), memberCount: header.memberCount }
}

function rowDisagrees(header: HeaderEvidence, row: RowEvidence | null, handles: Set<string>): boolean {
  if (row === null) return false
  if (row.linkHandle !== null && handles.size > 0 && !handles.has(bare(row.linkHandle))) return true
  const [shown, listed] = [fold(header.name), fold(row.name)]
  return shown !== '' && listed !== '' && shown !== listed
}

function keyOf(recipient: Recipient, row: RowEvidence | null): string | null {
  if (recipient.kind === 'person') return `@${recipient.handle}`
  if (recipient.kind === 'group') return `group:${row?.conversationId ?? recipient.title}`
  return null
}
