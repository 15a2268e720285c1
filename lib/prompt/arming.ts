/**
 * When an answer counts. The key press that opened the prompt cannot answer it: it must be released first, and a
 * moment must pass, because a second click of a double click is not an answer either (I6). PURE but for its clock.
 */
export interface Arming {
  isArmed(): boolean
  /** The prompt has only just come: who presses a key now has not read it. */
  isFresh(): boolean
  /** Whether the key `code` opened the prompt and has not been released. */
  isOpeningKey(code: string): boolean
  released(code: string): void
  repeated(code: string): void
  /** The prompt has moved or was raised anew: what was pressed at was something else. */
  disturbed(): void
}

/** Shorter than it takes to read a name. A key that opened the prompt must be released as well. */
export const ARMING_MS = 250
/** After a press of the pointer: as long as systems take two clicks for a double click. */
export const DOUBLE_CLICK_MS = 500
/** Screen readers and lost windows may never deliver the release: silence this long counts as one. */
export const SILENCE_MS = 1_500
/** Sooner than this nobody has seen a prompt come, read a name and put a finger on another key. */
export const FRESH_MS = 500

/** @param now milliseconds that never jump back, such as `performance.now` */
export function createArming(openingKey: string | null, now: () => number): Arming {
  const openedAt = now()
  const delay = openingKey === null ? DOUBLE_CLICK_MS : ARMING_MS
  let key = openingKey
  let heardAt = openedAt
  let disturbedAt = Number.NEGATIVE_INFINITY
  const settle = () => {
    if (now() - heardAt >= SILENCE_MS) key = null
  }
  return {
    isArmed() {
      settle()
      return key === null && now() - openedAt >= delay && now() - disturbedAt >= ARMING_MS
    },
    isFresh: () => now() - openedAt < FRESH_MS,
    isOpeningKey(code) {
      settle()
      return key === code
    },
    released(code) {
      if (key === code) key = null
    },
    repeated(code) {
      if (key === code) heardAt = now()
    },
    disturbed() {
      disturbedAt = now()
    },
  }
}
