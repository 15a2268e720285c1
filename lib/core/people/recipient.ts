/**
 * Who a message would go to, read from what the page shows. PURE: evidence in, reading out.
 *
 * Who it is: the handle of the header's profile link, else the handle the header shows, else the id of the conversation.
 * A name is shown, and compared only loosely: translators, badges, counters and names of one's own change it while the
 * person stays the same. Two identities contradict each other; two texts do not. Where identities contradict each other the
 * header's person is still named, and nothing is remembered about a chat that may be another's.
 */

import { looseName, sameName, seenName } from '../text/unseen.ts'
import type { HeaderEvidence, RecipientEvidence } from './evidence.ts'
import { nameIn } from './header-name.ts'
import { handleInText, isGroupId } from './identity.ts'
import { type KnownRows, nothingKnown, type RowEvidence, rowSays } from './row-says.ts'
import type { Missing, Named, Recipient } from './who.ts'

export type { Missing, Named, Recipient, Several } from './who.ts'

export interface Reading {
  /** As the header has it. Say its name as a fact only where nothing disagrees: see `knownRecipient`. */
  recipient: Recipient
  /** Other people that other places on the page name for this chat; null when all that can be read agree. */
  disagreement: { names: readonly string[] } | null
  /** Identity of the conversation: equal keys mean the same conversation. Null when nothing on the page tells it apart. */
  key: string | null
  /** The conversation under the name it bears now: a stay ends when the name behind a handle changes. */
  stay: string | null
  /** Who it is, for comparing before a send leaves (I2): any difference means "not the same". Never shown, never stored. */
  identity: string
  /** The name for comparing with `sameName`; empty where it is not certain, and then nothing can be said about it. */
  name: string
  request: boolean
}

/** Reads the recipient from the evidence. Never throws; what cannot be known comes back as `unreadable`. */
export function readRecipient(evidence: RecipientEvidence, known: KnownRows = nothingKnown): Reading {
  const row = known.pressed ?? evidence.row
  const { recipient: found, others } = recipientOf({ ...evidence, row }, known)
  const recipient = evidence.header?.weigh?.(found, row) ?? found
  const disagreement = others.length > 0 ? { names: others } : null
  const key = disagreement === null ? keyOf(recipient, row) : null
  const identity = JSON.stringify(
    recipient.kind === 'unreadable'
      ? [recipient.missing, others, ...loosely(evidence)]
      : [whoIs(recipient, key), others],
  )
  const name = recipient.kind === 'person' ? knownName(recipient) : ''
  const stay = key === null ? null : `${key} ${looseName(name)}`
  return { recipient, disagreement, key, stay, identity, name, request: evidence.request }
}

/** Whom we may name as a fact: nobody where the page contradicts itself (I7). */
export function knownRecipient({ recipient, disagreement }: Reading): Recipient {
  return disagreement === null ? recipient : { kind: 'unreadable', missing: 'agreement' }
}

/** The name of a person as far as it is known: empty where only the handle stands for it. */
export const knownName = ({ displayName, handle }: Named & { kind: 'person' }): string =>
  displayName === `@${handle}` ? '' : displayName

interface Found {
  recipient: Recipient
  /** Whom other places name instead. */
  others: string[]
}

function recipientOf(evidence: RecipientEvidence, known: KnownRows): Found {
  const { header, row } = evidence
  if (header === null) return unreadable('header')
  const linked = new Set(header.linkHandles.filter(Boolean))
  const shown = header.handleText === null ? null : handleInText(header.handleText)
  // An empty or "@" handle means the thread has not loaded: a link beside it may still be the last chat's.
  if (shown === '') return unreadable('handle')
  const [onlyLink] = linked
  // Two links contradict each other; the text beside them says which one the page means.
  const agreed = shown !== null && (linked.size === 0 || linked.has(shown))
  const inDoubt = header.handleTranslated === true && !linked.has(shown ?? '')
  const handle = agreed && !inDoubt ? shown : (onlyLink ?? vouchedFor(row, known))
  if (handle === undefined) return withoutHandle(evidence, shown, known)
  const others = [...linked].filter((each) => each !== handle)
  if (shown !== null && shown !== handle && !inDoubt) others.push(shown)
  const names = [...new Set(others)].map((each) => `@${each}`)
  // Links alone that name two people leave nobody to go by.
  if (shown === null && linked.size > 1)
    return { ...unreadable('agreement'), others: [`@${handle}`, ...names] }
  const says = row && rowSays(sightOf(evidence, header, row, handle, known))
  if (row && says === 'another') names.push(nameOfRow(row, handle))
  const displayName = nameIn(header, says === 'agrees' ? row : null) || `@${handle}`
  return { recipient: { kind: 'person', displayName, handle }, others: names }
}

/** A handle whose text may be another chat's is believed where the row of the list names the same person. */
function vouchedFor(row: RowEvidence | null, known: KnownRows): string | undefined {
  return row === null ? undefined : row.linkHandle || known.handleOf(row)?.handle
}

const sightOf = (
  { otherRows }: RecipientEvidence,
  header: HeaderEvidence,
  row: RowEvidence,
  handle: string,
  known: KnownRows,
) => ({
  handle,
  name: seenName(header.name),
  nameInDoubt: header.nameTranslated === true,
  row,
  others: otherRows ?? (() => []),
  known,
})

/** What another row is called in words: its name, else whose link it holds. */
const nameOfRow = ({ name, linkHandle }: RowEvidence, handle: string): string => {
  const linked = linkHandle ? `@${linkHandle}` : ''
  return linked !== '' && linkHandle !== handle ? linked : seenName(name)
}

/** Groups, and chats whose header has no handle: the name is all there is to go by. */
function withoutHandle({ header, row }: RecipientEvidence, shown: string | null, known: KnownRows): Found {
  if (header === null) return unreadable('header')
  const [title, listed] = [seenName(header.name), seenName(row?.name ?? '')]
  const inDoubt = header.nameTranslated === true
  const differs = title !== '' && listed !== '' && !sameName(title, listed)
  const pending = row !== null && row === known.pressed
  const others = differs && (pending || !(inDoubt || row?.translated)) ? [listed] : []
  const count = header.memberCount ?? countIn(header.handleText, shown)
  const group =
    header.memberCount !== null || header.avatarCount > 1 || isGroupId(row?.conversationId ?? null)
  const said = !inDoubt || (row !== null && !differs && listed !== '') ? title : ''
  if (!group || said === '') {
    const missing = others.length > 0 ? 'agreement' : group ? 'title' : 'handle'
    return { ...unreadable(missing), others }
  }
  return { recipient: { kind: 'group', title: said, memberCount: count }, others }
}

/** How many members a text counts that stands where a handle would, as "5 members". */
function countIn(text: string | null, handle: string | null): number | null {
  const digits = handle === null && text !== null ? /\d+/.exec(text.normalize('NFKC'))?.[0] : undefined
  return digits === undefined ? null : Number(digits)
}

const unreadable = (missing: Missing): Found => ({ recipient: { kind: 'unreadable', missing }, others: [] })

function keyOf(recipient: Recipient, row: RowEvidence | null): string | null {
  if (recipient.kind === 'person') return `@${recipient.handle}`
  // A title names no group: two may share it. Without an id a group is asked about each time.
  if (recipient.kind === 'group' && row?.conversationId) return `group:${row.conversationId}`
  return null
}

/** A group that has grown is another audience; a group without an id is known by its title alone. */
function whoIs(recipient: Recipient, key: string | null): readonly unknown[] {
  if (recipient.kind === 'person') return [`@${recipient.handle}`]
  if (recipient.kind !== 'group') return []
  return [key ?? looseName(recipient.title), recipient.memberCount]
}

/** Of what nobody can read, all that might tell two apart. */
function loosely({ header, row, urlUserId }: RecipientEvidence): readonly unknown[] {
  const id = row?.conversationId ?? null
  if (id !== null) return [id]
  return [
    looseName(header?.name ?? ''),
    handleInText(header?.handleText ?? ''),
    header?.linkHandles,
    looseName(row?.name ?? ''),
    urlUserId,
  ]
}
