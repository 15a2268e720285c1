/**
 * Who a message would go to, read from what the page shows. PURE: evidence in, reading out.
 *
 * The header of the open chat is the only place that names a person by handle (two rows may share a display
 * name), so it decides; the selected row and the profile link can only agree with it or contradict it.
 */
export type Recipient = Named | Several | { kind: 'unreadable'; missing: Missing }

/** One conversation. */
export type Named =
  | { kind: 'person'; displayName: string; handle: string }
  | { kind: 'group'; title: string; memberCount: number | null }

/** More than one at once, as a share sheet offers. */
export interface Several {
  kind: 'several'
  people: readonly Named[]
}

/**
 * What kept a recipient from being read. `agreement`: the places that name the person disagree; `people`: a share
 * sheet shows nobody who is chosen.
 */
export type Missing = 'header' | 'handle' | 'title' | 'agreement' | 'people'

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
  /** Identity of the conversation: equal keys mean the same conversation. Null when nothing on the page tells it apart. */
  key: string | null
  /** The conversation under the name it bears now: a stay ends when the name behind a handle changes. */
  stay: string | null
  /** Everything that identifies the recipient on the page now; any difference means "not the same". */
  fingerprint: string
  request: boolean
}

/** A group's conversation id is a plain number; one-to-one ids have four parts (DOM reference, section 4). */
export const isGroupId = (id: string | null) => id !== null && /^\d+$/.test(id)

/** Characters that show nothing: bidirectional controls, zero widths, and the two letters that look like spaces. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u3164\u2800]/gu

const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
/** The name, or nothing if a person would see nothing. */
export const seen = (name: string) => (fold(name.replace(UNSEEN, '')) === '' ? '' : fold(name))
export const bare = (handle: string) => fold(handle).replace(/^@/, '').toLowerCase()

/** Reads the recipient from the evidence. Never throws; what cannot be known comes back as `unreadable`. */
export function readRecipient(evidence: RecipientEvidence): Reading {
  const recipient = recipientOf(evidence)
  const key = keyOf(recipient, evidence.row)
  const { header, row, urlUserId } = evidence
  return {
    recipient,
    key,
    stay: key === null ? null : `${key} ${recipient.kind === 'person' ? recipient.displayName : ''}`,
    fingerprint: JSON.stringify([recipient, header, row, urlUserId]),
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
    return { kind: 'person', displayName: seen(header.name) || `@${handle}`, handle }
  }
  const group =
    header.memberCount !== null || header.avatarCount > 1 || isGroupId(row?.conversationId ?? null)
  if (!group) return { kind: 'unreadable', missing: 'handle' }
  if (seen(header.name) === '') return { kind: 'unreadable', missing: 'title' }
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
  // A title names no group: two may share it. Without an id a group is asked about each time.
  if (recipient.kind === 'group' && row?.conversationId) return `group:${row.conversationId}`
  return null
}
