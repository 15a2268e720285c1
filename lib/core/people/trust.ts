/**
 * Whom the person asked not to be asked about, and in which chats they always want to be. PURE. Names and handles only
 * of people the person chose (I8). Trust is for cards: a stop is never covered (docs/design.md 3).
 */

import { sameName } from '../text/unseen.ts'
import { foldName } from './names.ts'
import type { Reading } from './recipient.ts'

/** Who a conversation is with, as far as trust goes by it. */
export type Who = Pick<Reading, 'key' | 'recipient'>

export interface Trusted {
  /** `Reading.key`: `@mia.chen`, or `group:` and the group's id. */
  key: string
  /** The name it was given under. Another name behind the handle, or another handle behind the name, ends it. */
  name: string
  /** How many people a group had; null for a person, or where no count was shown. */
  members: number | null
  /** Milliseconds since the epoch. */
  since: number
  /** Milliseconds since the epoch; null: never ends. */
  until: number | null
}

/** A conversation to ask about at every send. */
export interface AlwaysAsked {
  key: string
  /** As it was shown then. */
  name: string
}

/** Whether something is kept; `while-private`: only in memory, until the last private window closes. */
export type Kept = boolean | 'while-private'

export interface TrustList {
  /** Oldest first. */
  readonly trusted: readonly Trusted[]
  /** Oldest first. */
  readonly alwaysAsk: readonly AlwaysAsked[]
}

export const nobody: TrustList = { trusted: [], alwaysAsk: [] }
export const MOST_TRUSTED = 500
const DAY_MS = 24 * 60 * 60_000
const LONGEST_KEY = 300
const LONGEST_NAME = 500

/** Whether trust can be given at all: there is a name, and something that tells this conversation from a namesake's. */
export const canTrust = (who: Who): boolean => entryOf(who, null, 0) !== null

/**
 * Trusts whoever `who` names, from `now` on.
 * @param days how long it lasts; null: it never ends
 * @param again the person has clicked a second time, which a group needs
 * @returns the same list when that cannot be: unreadable, no key, or a group without the second click
 */
export function trust(list: TrustList, who: Who, days: number | null, now: number, again = false): TrustList {
  const entry = entryOf(who, days, now)
  if (entry === null || (who.recipient.kind === 'group' && !again)) return list
  const others = list.trusted.filter(({ key }) => key !== entry.key)
  return {
    trusted: [...others, entry].slice(-MOST_TRUSTED),
    alwaysAsk: list.alwaysAsk.filter(({ key }) => key !== entry.key),
  }
}

/** Always asks in the conversation with `who`; that ends any trust in it. The same list when it cannot be told apart. */
export function alwaysAsk(list: TrustList, who: Who): TrustList {
  const { key } = who
  if (!isKey(key)) return list
  const others = list.alwaysAsk.filter((entry) => entry.key !== key)
  return {
    trusted: list.trusted.filter((entry) => entry.key !== key),
    alwaysAsk: [...others, { key, name: nameOf(who) ?? '' }].slice(-MOST_TRUSTED),
  }
}

/** Takes back both. */
export function forget(list: TrustList, key: string): TrustList {
  return {
    trusted: list.trusted.filter((entry) => entry.key !== key),
    alwaysAsk: list.alwaysAsk.filter((entry) => entry.key !== key),
  }
}

/** Whether trust stands now. A clock that is before its beginning has been set back, and then nobody knows. */
export function isTrusted({ trusted }: TrustList, who: Who, now: number): boolean {
  const entry = trusted.find(({ key }) => key === who.key)
  return (
    entry !== undefined &&
    describes(entry, who) &&
    now >= entry.since &&
    (entry.until === null || now < entry.until)
  )
}

export function isAlwaysAsked(list: TrustList, { key }: Who): boolean {
  return key !== null && list.alwaysAsk.some((entry) => entry.key === key)
}

/**
 * Ends what no longer holds, for storing; the same list when all of it does. Trust ends with its time, and as soon as
 * its name is seen with another handle or its handle with another name: renamed or namesake, asking again is right.
 */
export function endTrust(list: TrustList, who: Who, now: number): TrustList {
  const named = nameOf(who)
  const stands = (entry: Trusted) => {
    if (entry.until !== null && now >= entry.until) return false
    if (named === null || who.key === null) return true
    if (entry.key === who.key) return describes(entry, who)
    const arePeople = entry.key.startsWith('@') && who.recipient.kind === 'person'
    return !(arePeople && foldName(entry.name) === foldName(named))
  }
  const trusted = list.trusted.filter(stands)
  return trusted.length === list.trusted.length ? list : { ...list, trusted }
}

/** A key as conversations have them: what is stored or sent under another one is dropped. */
export const isKey = (raw: unknown): raw is string =>
  typeof raw === 'string' && /^(?:@.|group:.)/u.test(raw) && raw.length <= LONGEST_KEY

function entryOf(who: Who, days: number | null, now: number): Trusted | null {
  const name = nameOf(who)
  if (name === null || foldName(name) === '' || !isKey(who.key)) return null
  return {
    key: who.key,
    name,
    members: membersOf(who),
    since: now,
    until: days && now + days * DAY_MS,
  }
}

/** A group that has grown is another audience. Where only the handle is known, the name is as it was. */
const describes = (entry: Trusted, who: Who) =>
  isSameName(entry, nameOf(who) ?? '') && entry.members === membersOf(who)

const isSameName = ({ key, name }: Trusted, shown: string) =>
  sameName(name, shown) || foldName(name) === foldName(shown) || shown === key || name === key

const membersOf = ({ recipient }: Who) => (recipient.kind === 'group' ? recipient.memberCount : null)

function nameOf({ recipient }: Who): string | null {
  if (recipient.kind === 'person') return recipient.displayName.slice(0, LONGEST_NAME)
  return recipient.kind === 'group' ? recipient.title.slice(0, LONGEST_NAME) : null
}
