/**
 * Whom the person asked not to be asked about, and in which chats they always want to be. PURE. Names and handles only
 * of people the person chose (I8). Trust is for cards: a stop is never covered (design, section 3).
 */
import { foldName } from './names.ts'
import type { Reading } from './recipient.ts'

export interface Trusted {
  /** `Reading.key`: `@mia.chen`, or `group:` and the group's id. */
  key: string
  /** The name it was given under, folded. Another name behind the handle, or another handle behind the name, ends it. */
  name: string
  /** How many people a group had; null for a person, or where no count was shown. */
  members: number | null
  /** Milliseconds since the epoch. */
  since: number
  /** Milliseconds since the epoch; null: never ends. */
  until: number | null
}

export interface TrustList {
  /** Oldest first. */
  readonly trusted: readonly Trusted[]
  /** Keys of the conversations to ask about at every send; oldest first. */
  readonly alwaysAsk: readonly string[]
}

/** Days that trust lasts; null: never ends. The first is not the default: that is 30. */
export const TRUST_DAYS = [7, 30, 90, null] as const
export type TrustDays = (typeof TRUST_DAYS)[number]

export const nobody: TrustList = { trusted: [], alwaysAsk: [] }
export const MOST_TRUSTED = 500
const DAY_MS = 24 * 60 * 60_000
const LONGEST_KEY = 300

/**
 * Trusts whoever `reading` names, from `now` on.
 * @param again the person has clicked a second time, which a group needs
 * @returns the same list when that cannot be: unreadable, no key, or a group without the second click
 */
export function trust(
  list: TrustList,
  reading: Reading,
  days: TrustDays,
  now: number,
  again = false,
): TrustList {
  const entry = entryOf(reading, days, now)
  if (entry === null || (reading.recipient.kind === 'group' && !again)) return list
  const others = list.trusted.filter(({ key }) => key !== entry.key)
  return {
    trusted: [...others, entry].slice(-MOST_TRUSTED),
    alwaysAsk: list.alwaysAsk.filter((key) => key !== entry.key),
  }
}

/** Always asks in the conversation `reading` names; that ends any trust in it. */
export function alwaysAsk(list: TrustList, { key }: Reading): TrustList {
  if (key === null || key.length > LONGEST_KEY) return list
  return {
    trusted: list.trusted.filter((entry) => entry.key !== key),
    alwaysAsk: [...list.alwaysAsk.filter((other) => other !== key), key].slice(-MOST_TRUSTED),
  }
}

/** Takes back both. */
export function forget(list: TrustList, key: string): TrustList {
  return {
    trusted: list.trusted.filter((entry) => entry.key !== key),
    alwaysAsk: list.alwaysAsk.filter((other) => other !== key),
  }
}

/** Whether trust stands now. A clock that is before its beginning has been set back, and then nobody knows. */
export function isTrusted({ trusted }: TrustList, reading: Reading, now: number): boolean {
  const entry = trusted.find(({ key }) => key === reading.key)
  return (
    entry !== undefined &&
    describes(entry, reading) &&
    now >= entry.since &&
    (entry.until === null || now < entry.until)
  )
}

export function isAlwaysAsked(list: TrustList, { key }: Reading): boolean {
  return key !== null && list.alwaysAsk.includes(key)
}

/**
 * Ends what no longer holds, for storing; the same list when all of it does. Trust ends with its time, and as soon as
 * its name is seen with another handle or its handle with another name: renamed or namesake, asking again is right.
 */
export function endTrust(list: TrustList, reading: Reading, now: number): TrustList {
  const named = nameOf(reading)
  const stands = (entry: Trusted) => {
    if (entry.until !== null && now >= entry.until) return false
    if (named === null || reading.key === null) return true
    const isPerson = entry.key.startsWith('@') && reading.recipient.kind === 'person'
    return entry.key === reading.key ? describes(entry, reading) : !(isPerson && entry.name === named)
  }
  const trusted = list.trusted.filter(stands)
  return trusted.length === list.trusted.length ? list : { ...list, trusted }
}

/** Reads a stored list entry by entry: what is broken is dropped, the rest stands. Never throws. */
export function repairTrust(raw: unknown): TrustList {
  const found: { trusted?: unknown; alwaysAsk?: unknown } = typeof raw === 'object' && raw !== null ? raw : {}
  const always = listOf(found.alwaysAsk).filter(isKey)
  const trusted = new Map<string, Trusted>()
  for (const entry of listOf(found.trusted).flatMap(repairEntry)) {
    // Said twice, the last word counts; said both ways, asking does.
    trusted.delete(entry.key)
    if (!always.includes(entry.key)) trusted.set(entry.key, entry)
  }
  return {
    trusted: [...trusted.values()].slice(-MOST_TRUSTED),
    alwaysAsk: [...new Set(always)].slice(-MOST_TRUSTED),
  }
}

function repairEntry(raw: unknown): Trusted[] {
  if (typeof raw !== 'object' || raw === null) return []
  const { key, name, members, since, until }: { [field in keyof Trusted]?: unknown } = raw
  const ends = until === null || isTime(until)
  if (!isKey(key) || typeof name !== 'string' || name === '' || !isTime(since) || !ends) return []
  return [{ key, name: foldName(name), members: isTime(members) ? members : null, since, until }]
}

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw.slice(-2 * MOST_TRUSTED) : [])
const isTime = (raw: unknown): raw is number => Number.isSafeInteger(raw) && (raw as number) >= 0
const isKey = (raw: unknown): raw is string =>
  typeof raw === 'string' && /^(?:@.|group:.)/u.test(raw) && raw.length <= LONGEST_KEY

function entryOf(reading: Reading, days: TrustDays, now: number): Trusted | null {
  const name = nameOf(reading)
  if (name === null || name === '' || !isKey(reading.key)) return null
  return {
    key: reading.key,
    name,
    members: membersOf(reading),
    since: now,
    until: days && now + days * DAY_MS,
  }
}

/** A group that has grown is another audience. */
const describes = (entry: Trusted, reading: Reading) =>
  entry.name === nameOf(reading) && entry.members === membersOf(reading)

const membersOf = ({ recipient }: Reading) => (recipient.kind === 'group' ? recipient.memberCount : null)

function nameOf({ recipient }: Reading): string | null {
  if (recipient.kind === 'person') return foldName(recipient.displayName)
  return recipient.kind === 'group' ? foldName(recipient.title) : null
}
