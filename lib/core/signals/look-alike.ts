import { looksLike } from '../people/names.ts'
import { knownName } from '../people/recipient.ts'
import { otherConversations, recipientName, type Signal, type Situation } from './signal.ts'

/**
 * Another visible conversation has a name that can be taken for this one's. Standing: it tells of the two people, not
 * of this message, and whoever has named the right one of them in this sitting has been met.
 */
export const lookAlike: Signal<'look-alike'> = {
  name: 'look-alike',
  tier: 'S',
  standing: true,
  tells: 'person',
  fires: (situation) => about(situation) !== null,
  about,
}

/** The last answer: the same list is asked about several times a press, and may be long. */
let last: { visible: Situation['visible']; recipient: string; answer: string | null } | null = null

/** The name of the first conversation that looks like the open one, or null. */
function about(situation: Situation): string | null {
  const { visible, reading } = situation
  const recipient = JSON.stringify(reading.recipient)
  if (last?.visible !== visible || last.recipient !== recipient)
    last = { visible, recipient, answer: find(situation) }
  return last.answer
}

function find(situation: Situation): string | null {
  const { recipient } = situation.reading
  if (recipient.kind === 'unreadable') return null
  const name = recipient.kind === 'person' ? knownName(recipient) : recipientName(recipient)
  // A row that links to the recipient's own profile is the recipient, also when it is not marked as open.
  const own = recipient.kind === 'person' ? recipient.handle : null
  const other = otherConversations(situation).find(
    (row) => (row.handle === null || row.handle !== own) && looksLike(name, row.name),
  )
  return other?.name ?? null
}
