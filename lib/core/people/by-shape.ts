/**
 * How far a recipient may be believed whose header was only recognised by its shape. PURE. One look-alike proves nothing: a
 * second place has to speak of the same person, and none of another (I7).
 */
import { sameName } from '../text/unseen.ts'
import type { HeaderEvidence } from './evidence.ts'
import type { RowEvidence } from './row-says.ts'
import type { Recipient } from './who.ts'

/** What the page says around a header that only its shape tells. */
export interface ShapeWitnesses {
  /** Whose profiles the messages of the chat link to, one's own possibly among them. */
  threadHandles: readonly string[]
  /** All that the row of the list says that calls itself selected; nothing where none does. */
  selectedRow: readonly string[]
}

/**
 * @param recipient as the header has it
 * @returns the same where a second place agrees; else `unreadable`, with the guess where nothing speaks against it
 */
export function weighShape(
  recipient: Recipient,
  header: Pick<HeaderEvidence, 'handleText' | 'linkHandles'>,
  row: RowEvidence | null,
  { threadHandles, selectedRow }: ShapeWitnesses,
): Recipient {
  const isListed = (name: string) => [row?.name ?? '', ...selectedRow].some((each) => sameName(each, name))
  if (recipient.kind === 'person') {
    const { handle, displayName } = recipient
    const agrees =
      row?.linkHandle === handle ||
      isListed(displayName) ||
      threadHandles.includes(handle) ||
      // Link and text say the same: nothing but a header does that.
      (header.linkHandles.includes(handle) && header.handleText?.slice(1).toLowerCase() === handle)
    if (threadHandles.length > 0 && !threadHandles.includes(handle)) return DOUBT
    return agrees ? recipient : { ...DOUBT, guess: recipient }
  }
  if (recipient.kind !== 'group') return recipient
  return isListed(recipient.title) ? recipient : { ...DOUBT, guess: recipient }
}

const DOUBT = { kind: 'unreadable', missing: 'doubt' } as const
