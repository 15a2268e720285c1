/**
 * A sitting: one stay in one conversation. PURE: times come in as milliseconds since the epoch.
 *
 * It ends when another conversation opens, after 10 minutes without typing or sending there, when the tab was
 * hidden for 5 minutes (docs/design.md 1), and when the clock jumps back, because then nobody can say how long
 * it lasted.
 */
export interface Sitting {
  /** The open conversation; null until one could be read. */
  key: string | null
  openedAt: number
  activeAt: number
  hiddenAt: number | null
  /** When the tab last came back from hidden. */
  shownAt: number | null
  /** When the person last met this recipient's name in this sitting; null when they have not. */
  confirmedAt: number | null
}

export const IDLE_MS = 10 * 60_000
export const HIDDEN_MS = 5 * 60_000

export const noSitting: Sitting = {
  key: null,
  openedAt: 0,
  activeAt: 0,
  hiddenAt: null,
  shownAt: null,
  confirmedAt: null,
}

/**
 * The conversation `key` is open at `now`; a sitting goes on if it was already open and has not ended. Null, a
 * conversation that cannot be read, is always another one.
 */
export function openConversation(sitting: Sitting, key: string | null, now: number): Sitting {
  if (sitting.key === key && !hasEnded(sitting, now)) return sitting
  const openedAt = sitting.key === key ? sitting.openedAt : now
  return { ...sitting, key, openedAt, activeAt: now, confirmedAt: null }
}

/** Typing or sending in the open conversation. An ended sitting is not revived. */
export function noteActivity(sitting: Sitting, now: number): Sitting {
  if (hasEnded(sitting, now)) return { ...sitting, activeAt: now, confirmedAt: null }
  return { ...sitting, activeAt: now }
}

/** The person confirmed the recipient `key`. */
export function noteConfirmed(sitting: Sitting, key: string, now: number): Sitting {
  return { ...openConversation(sitting, key, now), activeAt: now, confirmedAt: now }
}

export function noteHidden(sitting: Sitting, now: number): Sitting {
  return { ...sitting, hiddenAt: now }
}

export function noteShown(sitting: Sitting, now: number): Sitting {
  const ended = hasEnded(sitting, now)
  return { ...sitting, hiddenAt: null, shownAt: now, confirmedAt: ended ? null : sitting.confirmedAt }
}

/** Whether the recipient `key` was confirmed in a sitting that still lasts at `now`. */
export function isConfirmed(sitting: Sitting, key: string | null, now: number): boolean {
  return key !== null && sitting.key === key && sitting.confirmedAt !== null && !hasEnded(sitting, now)
}

function hasEnded(sitting: Sitting, now: number): boolean {
  const idle = now - sitting.activeAt
  const hidden = sitting.hiddenAt === null ? 0 : now - sitting.hiddenAt
  return idle < 0 || hidden < 0 || idle >= IDLE_MS || hidden >= HIDDEN_MS
}
