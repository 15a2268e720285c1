/**
 * Who a message would go to, read from what the page shows. PURE: evidence in, reading out.
 *
 * The header of the open chat is the only place that names a person by handle (two rows may share a display
 * name), so it decides; the selected row and the profile link can only agree with it or contradict it. Where they
 * contradict it the header's person is still named, and nothing is remembered about a chat that may be another's.
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
  /** As the header has it. Say its name as a fact only where nothing disagrees: see `knownRecipient`. */
  recipient: Recipient
  /** Other people that other places on the page name for this chat; null when all that can be read agree. */
  disagreement: { names: readonly string[] } | null
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
  const { header, row, urlUserId } = evidence
  const { recipient, others } = recipientOf(evidence)
  const disagreement = others.length > 0 ? { names: others } : null
  const key = disagreement === null ? keyOf(recipient, row) : null
  return {
    recipient,
    disagreement,
    key,
    stay: key === null ? null : `${key} ${recipient.kind === 'person' ? recipient.displayName : ''}`,
    fingerprint: JSON.stringify([recipient, header, row, urlUserId]),
    request: evidence.request,
  }
}

/** Whom we may name as a fact: nobody where the page contradicts itself (I7). */
export function knownRecipient({ recipient, disagreement }: Reading): Recipient {
  return disagreement === null ? recipient : { kind: 'unreadable', missing: 'agreement' }
}

interface Found {
  recipient: Recipient
  /** Whom other places name instead. */
  others: string[]
}

function recipientOf({ header, row }: RecipientEvidence): Found {
  if (header === null) return unreadable('header')
  const linked = new Set(header.linkHandles.map(bare).filter(Boolean))
  // An empty or "@" handle means the thread has not loaded: a link beside it may still be the last chat's.
  if (header.handleText !== null && bare(header.handleText) === '') return unreadable('handle')
  const [onlyLink] = linked
  const handle = header.handleText === null ? onlyLink : bare(header.handleText)
  const others = [
    ...[...linked].filter((each) => each !== handle).map((each) => `@${each}`),
    ...otherThanRow(header, row, handle),
  ]
  if (handle !== undefined) {
    // Links alone that name two people leave nobody to go by.
    if (header.handleText === null && linked.size > 1) {
      return { ...unreadable('agreement'), others: [`@${handle}`, ...others] }
    }
    return { recipient: { kind: 'person', displayName: seen(header.name) || `@${handle}`, handle }, others }
  }
  const group =
    header.memberCount !== null || header.avatarCount > 1 || isGroupId(row?.conversationId ?? null)
  if (!group || seen(header.name) === '') {
    const missing = others.length > 0 ? 'agreement' : group ? 'title' : 'handle'
    return { ...unreadable(missing), others }
  }
  return { recipient: { kind: 'group', title: fold(header.name), memberCount: header.memberCount }, others }
}

const unreadable = (missing: Missing): Found => ({ recipient: { kind: 'unreadable', missing }, others: [] })

/** Whom the selected row names, if it is not the header's person. */
function otherThanRow(header: HeaderEvidence, row: RowEvidence | null, handle: string | undefined): string[] {
  if (row === null) return []
  const [shown, listed] = [fold(header.name), fold(row.name)]
  if (shown !== '' && listed !== '' && shown !== listed) return [listed]
  const linked = row.linkHandle === null ? '' : bare(row.linkHandle)
  return linked !== '' && handle !== undefined && linked !== handle ? [`@${linked}`] : []
}

function keyOf(recipient: Recipient, row: RowEvidence | null): string | null {
  if (recipient.kind === 'person') return `@${recipient.handle}`
  // A title names no group: two may share it. Without an id a group is asked about each time.
  if (recipient.kind === 'group' && row?.conversationId) return `group:${row.conversationId}`
  return null
}
