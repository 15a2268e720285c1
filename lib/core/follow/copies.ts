/**
 * What was copied in which conversation, so that a paste into another one can be told. PURE. Holds fingerprints only,
 * never the text, and only in memory.
 *
 * A fingerprint is 32 bits of a salted hash: a look-up can miss nothing and is wrong once in 80 million (50 of 2^32),
 * and so many texts share one that none can be read back. It is no cryptography: `crypto.subtle` is asynchronous, and
 * a paste must be judged in its own task. Only whole copies are found: part of a copy, or a copy put together with
 * more text by another program, is not.
 */
import { withoutUnseen } from '../text/unseen.ts'

export interface Copies {
  /** Oldest first. */
  readonly entries: readonly { key: string; print: number }[]
}

export const noCopies: Copies = { entries: [] }

/** What nobody copies by accident: an "ok", an emoji, a name. In characters, white space counted once. */
export const SHORTEST_COPY = 12
const MOST_COPIES = 50

/**
 * Something was copied in the conversation `key`. What is copied again belongs to the newest place.
 * A cut out of a composer should not be noted: whoever cuts moves their words on purpose.
 * @param salt random, made once for each page
 */
export function noteCopy(copies: Copies, key: string | null, text: string, salt: string): Copies {
  const print = fingerprint(text, salt)
  if (print === null) return copies
  const others = copies.entries.filter((entry) => entry.print !== print)
  // Copied where nobody can say: the earlier place is no longer where this clipboard comes from.
  return { entries: key === null ? others : [...others, { key, print }].slice(-MOST_COPIES) }
}

/** The conversation in which a pasted text was copied, or null when it was copied nowhere we know. */
export function findCopy(copies: Copies, pasted: string, salt: string): string | null {
  const print = fingerprint(pasted, salt)
  return copies.entries.find((entry) => entry.print === print)?.key ?? null
}

/** Null for what is too short to tell anything. */
function fingerprint(text: string, salt: string): number | null {
  const plain = withoutUnseen(text)
  if (plain.length < SHORTEST_COPY) return null
  // Two multiplicative lanes, mixed (the shape of cyrb53 and MurmurHash3's finaliser).
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0, all = `${salt}\n${plain}`; at < all.length; at++) {
    const code = all.charCodeAt(at)
    one = Math.imul(one ^ code, 0x9e3779b1)
    other = Math.imul(other ^ code, 0x5f356495)
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  return (one ^ (one >>> 16)) >>> 0
}
