/** What the guard says of one frame (its `health()`, lib/guard). */
export type FrameHealth = {
  /** Whether a DM can be written here. */
  surface: 'none' | 'dm'
  /** Whether a send from here would be held. */
  guarded: boolean
  /** Why not, on a DM surface: no chat is open yet, or no known candidate found the composer (drift). */
  reason: 'no-composer' | 'composer-unknown' | null
  /** The guard outlived its extension (update, reinstall): it still holds, but settings no longer reach it. */
  orphan: boolean
}

/** The state of a tab, as badge and popup show it. */
export type TabState = {
  kind: 'guarded' | 'ready' | 'quiet' | 'elsewhere' | 'drift' | 'reload' | 'no-access'
}

const TIKTOK_ORIGIN = 'https://www.tiktok.com'

/**
 * One state for a whole tab. The worst frame decides, since a tab that is half guarded must not look guarded.
 *
 * @param frames one entry per frame, the top frame first; null where the guard is absent (or too old to be understood)
 * @param url the tab's address; undefined when the browser keeps it from us, which means it is not TikTok's
 * @param hasAccess whether the person lets the extension run on tiktok.com
 */
export function summarise(
  frames: readonly (FrameHealth | null)[],
  url: string | undefined,
  hasAccess: boolean,
): TabState {
  if (!hasAccess) return { kind: 'no-access' }
  if (!isTikTok(url)) return { kind: 'elsewhere' }
  // Other frames without a guard are blank or foreign ones; without one in the top frame the page is older than we are.
  const top = frames[0] ?? null
  const guards = frames.filter((frame) => frame !== null)
  if (top === null || guards.some((frame) => frame.orphan)) return { kind: 'reload' }
  const surfaces = guards.filter((frame) => frame.surface === 'dm')
  if (surfaces.some((frame) => !frame.guarded && frame.reason !== 'no-composer')) return { kind: 'drift' }
  if (surfaces.some((frame) => frame.guarded)) return { kind: 'guarded' }
  return { kind: surfaces.length > 0 ? 'ready' : 'quiet' }
}

/** Checks what came back from a frame: a guard of another version may answer in another shape. */
export function toFrameHealth(answer: unknown): FrameHealth | null {
  if (typeof answer !== 'object' || answer === null) return null
  const { surface, guarded, reason, orphan } = answer as Partial<Record<keyof FrameHealth, unknown>>
  if (surface !== 'none' && surface !== 'dm') return null
  if (reason !== null && reason !== 'no-composer' && reason !== 'composer-unknown') return null
  if (typeof guarded !== 'boolean' || typeof orphan !== 'boolean') return null
  return { surface, guarded, reason, orphan }
}

function isTikTok(url: string | undefined): boolean {
  return url !== undefined && URL.parse(url)?.origin === TIKTOK_ORIGIN
}
