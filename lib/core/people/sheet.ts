/** Who a share would go to: everyone who is chosen in the sheet. PURE. */

import { looseName, seenName } from '../text/unseen.ts'
import { handleInText } from './identity.ts'
import type { Named, Reading, Recipient } from './recipient.ts'

/** One chosen row of a share sheet, as the page shows it. */
export interface ChosenRow {
  name: string
  /** Text of the handle, or null: sheets may show names only. */
  handleText: string | null
  /** Members of a group; null where no count is shown. */
  memberCount: number | null
}

/**
 * Reads the recipients of a share. Nobody recognisable, or one who cannot be named, makes the whole unreadable: a list
 * that leaves someone out would be worse than none (I7). A share belongs to no stay in a conversation, so it has no
 * `stay`, and one person's `key` only where a handle says who it is.
 */
export function readSheet(chosen: readonly ChosenRow[]): Reading {
  const people = chosen.map(toNamed)
  const recipient = recipientOf(people)
  return {
    recipient,
    disagreement: null,
    key: recipient.kind === 'person' && recipient.handle !== '' ? `@${recipient.handle}` : null,
    stay: null,
    identity: JSON.stringify(people.map(whoIs)),
    name: '',
    request: false,
  }
}

function recipientOf(people: readonly (Named | null)[]): Recipient {
  const known = people.filter((each) => each !== null)
  const [first] = known
  if (first === undefined || known.length < people.length) return { kind: 'unreadable', missing: 'people' }
  return known.length === 1 ? first : { kind: 'several', people: known }
}

function toNamed({ name, handleText, memberCount }: ChosenRow): Named | null {
  const shown = seenName(name)
  if (memberCount !== null && shown !== '') return { kind: 'group', title: shown, memberCount }
  const handle = handleText === null ? '' : (handleInText(handleText) ?? '')
  if (shown === '' && handle === '') return null
  return { kind: 'person', displayName: shown || `@${handle}`, handle }
}

/** For comparing: the handle where there is one; without it the name is all that a sheet shows. */
function whoIs(named: Named | null): readonly unknown[] {
  if (named === null) return []
  if (named.kind === 'group') return ['group', looseName(named.title), named.memberCount]
  return named.handle === '' ? ['name', looseName(named.displayName)] : ['@', named.handle]
}
