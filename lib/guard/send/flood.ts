/** Sends that scripts make are held like any other, but they may not ask all the time. */

/** So many refusals in a row are answered before scripts are held without a question. */
const PATIENCE = 3
/** Then the next question comes no sooner than this, in milliseconds; twice as late after each further refusal. */
const QUIET_MS = 10_000
const MOST_QUIET_MS = 5 * 60_000

export interface FloodGate {
  /** What to do about a held send: a person's is always asked about; a script's perhaps only told of, once. */
  judge(trusted: boolean): 'ask' | 'tell' | 'silent'
  /** The person did not want what was asked. */
  refused(trusted: boolean): void
}

/** @param now milliseconds since the epoch */
export function createFloodGate(now: () => number): FloodGate {
  let refusals = 0
  let refusedAt = 0
  let told = false
  return {
    judge(trusted) {
      const quiet = refusals < PATIENCE ? 0 : Math.min(MOST_QUIET_MS, QUIET_MS * 2 ** (refusals - PATIENCE))
      const waited = now() - refusedAt
      // A clock that jumped back has not waited.
      if (trusted || waited >= quiet || waited < 0) return 'ask'
      const first = !told
      told = true
      return first ? 'tell' : 'silent'
    },
    refused(trusted) {
      if (trusted) {
        // A person who is there and answers for themselves is no flood.
        refusals = 0
        return
      }
      refusals += 1
      refusedAt = now()
      told = false
    },
  }
}
