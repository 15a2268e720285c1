/** Reads trust back from storage, and requests for it from messages: nothing there is taken on trust. PURE. */
import type { Recipient } from './recipient.ts'
import { type AlwaysAsked, isKey, MOST_TRUSTED, type Trusted, type TrustList, type Who } from './trust.ts'

/** Reads a stored list entry by entry: what is broken is dropped, the rest stands. Never throws. */
export function repairTrust(raw: unknown): TrustList {
  const found: { trusted?: unknown; alwaysAsk?: unknown } = isRecord(raw) ? raw : {}
  // Said twice, the last word counts.
  const always = new Map<string, AlwaysAsked>()
  for (const entry of listOf(found.alwaysAsk).flatMap(repairAsked)) {
    always.delete(entry.key)
    always.set(entry.key, entry)
  }
  const trusted = new Map<string, Trusted>()
  for (const entry of listOf(found.trusted).flatMap(repairEntry)) {
    trusted.delete(entry.key)
    // Said both ways, asking counts.
    if (!always.has(entry.key)) trusted.set(entry.key, entry)
  }
  return {
    trusted: [...trusted.values()].slice(-MOST_TRUSTED),
    alwaysAsk: [...always.values()].slice(-MOST_TRUSTED),
  }
}

/** Reads whom a message speaks of; null when it does not say. */
export function readWho(raw: unknown): Who | null {
  if (!isRecord(raw) || !isKey(raw.key) || !isRecord(raw.recipient)) return null
  const recipient = readNamed(raw.recipient)
  return recipient && { key: raw.key, recipient }
}

function readNamed({
  kind,
  displayName,
  handle,
  title,
  memberCount,
}: Record<string, unknown>): Recipient | null {
  if (kind === 'person' && typeof displayName === 'string' && typeof handle === 'string') {
    return { kind, displayName, handle }
  }
  if (kind !== 'group' || typeof title !== 'string') return null
  return { kind, title, memberCount: isTime(memberCount) ? memberCount : null }
}

function repairEntry(raw: unknown): Trusted[] {
  if (!isRecord(raw)) return []
  const { key, name, members, since, until } = raw
  const ends = until === null || isTime(until)
  if (!isKey(key) || typeof name !== 'string' || name === '' || !isTime(since) || !ends) return []
  return [{ key, name, members: isTime(members) ? members : null, since, until }]
}

function repairAsked(raw: unknown): AlwaysAsked[] {
  if (!isRecord(raw) || !isKey(raw.key)) return []
  return [{ key: raw.key, name: typeof raw.name === 'string' ? raw.name : '' }]
}

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw.slice(-2 * MOST_TRUSTED) : [])
const isTime = (raw: unknown): raw is number => Number.isSafeInteger(raw) && (raw as number) >= 0
const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null
