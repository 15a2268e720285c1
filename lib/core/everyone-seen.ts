/**
 * Where TikTok has offered to delete for everyone. PURE. While it has within 30 days, the sentence that deleting is
 * one-sided is not said there (I7). Holds times and places, no people.
 */
export const PLACES = ['page', 'suite', 'over'] as const
export type Place = (typeof PLACES)[number]

/** Milliseconds since the epoch at which it was last seen. */
export type EveryoneSeen = { readonly [Name in Place]?: number }

export const SEEN_DAYS = 30
const DAY_MS = 86_400_000

/** What lies in storage, as far as it makes sense. Never throws. */
export function readEveryoneSeen(raw: unknown): EveryoneSeen {
  const stored: Partial<Record<Place, unknown>> = typeof raw === 'object' && raw !== null ? raw : {}
  return Object.fromEntries(
    PLACES.flatMap((name) => (Number.isFinite(stored[name]) ? [[name, stored[name]]] : [])),
  )
}

/** Whether it was seen at `place` in the last 30 days. A time in the future, after a clock that jumped back, counts. */
export function isSeenLately(seen: EveryoneSeen, place: Place, now: number): boolean {
  const at = seen[place]
  return at !== undefined && now - at < SEEN_DAYS * DAY_MS
}

export const noteEveryone = (seen: EveryoneSeen, place: Place, now: number): EveryoneSeen => ({
  ...seen,
  [place]: now,
})
