/**
 * The course of a send before the keeper is here. PURE, a function for each event, because every frame of the page pays for
 * it. Nobody can be asked by name yet: the send is held until the keeper takes it over, and where none can come the browser's
 * own box asks, never under the key that made the send, which would press its OK (I6). Its yes lets one send through, of just
 * this, by a person (I5).
 */

/** A send that is held; null when none is. */
export type Early = {
  /** The key that made it, while it may still be down. */
  readonly key: string | null
  /** No keeper will come: its script cannot be had, or has taken too long. */
  readonly lost: boolean
} | null

/** How long a held send waits for the keeper before it counts as lost. */
export const KEEPER_WAIT_MS = 2_000

/** A gesture that would send is complete. Pressed again while it waits: the same question. */
export const holdEarly = (early: Early, key: string | null): Early => early ?? { key, lost: false }

/** No keeper will come. */
export const loseEarly = (early: Early): Early => early && { ...early, lost: true }

/** A key is up; null: the window has lost the keyboard, and no key will be heard to come up. */
export const releaseEarly = (early: Early, key: string | null): Early =>
  early && (key === null || key === early.key) ? { ...early, key: null } : early

/** Whether the box asks now. Whatever it answers, nothing is held any more. */
export const isBoxDue = (early: Early): boolean => early?.key === null && early.lost

/** How long a yes in the box stands. */
const YES_MS = 30_000

/** The box was answered with yes, at `at` in milliseconds since the epoch, about what `words` tells. */
export interface Yes {
  readonly box: object
  /** Everything around the send, as plain words. */
  readonly words: string
  readonly at: number
}

/** Whether the person's own press of just this passes by that yes. */
export const allows = (yes: Yes, { box, words, at }: Yes): boolean =>
  yes.box === box && yes.words === words && at <= yes.at + YES_MS
