/** What the guard needs to know of the person, and of whom they write to. Implemented by the wiring, over storage. */
import type { AskMode } from '../core/ask-mode.ts'
import type { Kept, TrustList, Who } from '../core/people/trust.ts'
import type { SignalName } from '../core/signals/all.ts'
import type { Hours } from '../core/signals/signal.ts'
import type { SurfacePlace } from '../page/surface.ts'

export interface GuardSettings {
  mode: AskMode
  notice: boolean
  cue: boolean
  reactions: boolean
  /** Signals the person has switched off. */
  off: ReadonlySet<SignalName>
  lateHours: Hours | null
}

export interface SettingsPort {
  /** The settings as last read. */
  current(): GuardSettings
  /** False until storage has answered once. */
  answered(): boolean
  /** When the person's pause ends, in milliseconds since the epoch; null: nothing rests. */
  pausedUntil(): number | null
}

/** Remembers, as salted hashes, which conversations were written to from this device. */
export interface MemoryPort {
  /** Gets ready to answer for a conversation. */
  prepare(key: string): void
  /** Whether it was written to before; null when that cannot be said. */
  writtenBefore(key: string): boolean | null
  remember(key: string): void
  /** Everything was forgotten: what was answered before no longer counts. */
  forget(): void
}

/** Whom the person asked not to be asked about, and where they always want to be. */
export interface TrustPort {
  /** As last read; nobody until storage has answered. */
  list(): TrustList
  /** Resolves to whether it is kept. `again`: clicked a second time, which a group needs. */
  trust(who: Who, again: boolean): Promise<Kept>
  alwaysAsk(who: Who): Promise<Kept>
  /** `who` is seen under this name now: trust that no longer fits ends. */
  seen(who: Who): void
}

/** Where TikTok has offered to delete for everyone on this device lately: there the one-sided sentence is not said (I7). */
export interface EveryoneMemory {
  seenLately(place: SurfacePlace): boolean
  noteSeen(place: SurfacePlace): void
}
