/**
 * What is known of a candidate: beside the selectors, as data that tests ask and no script carries. Every anchor has its
 * `…Seen` right below it, of the same length or it does not compile; nothing of the product reads one, so the bundler
 * leaves them out, and the selectors that every page of TikTok pays for stay plain strings.
 */

/** Five or more independent sources or a saved page; two to four; one; or ours, without a source. */
export type Sureness = 'H' | 'M' | 'L' | 'assumed'

/** The states of TikTok's page that the replica can draw (docs/tiktok-page.md 1), by the names of its skins. */
export type Generation = 'G1' | 'G1b' | 'G2' | 'G2-flyout' | 'BS'

export interface Sighting {
  /** The month since when it has been seen, as `2024-03`; for what is assumed, when we wrote it. */
  since: `20${number}-${number}`
  sure: Sureness
  /** The generations whose pages have it; `[]` for what stands on no page known so far. */
  in: readonly Generation[]
  /** The replica does not draw it. Of all else a test asks it: neither more nor less may be found than is said here. */
  undrawn?: true
}

/** One sighting for each candidate of an anchor, in the same order. */
export type Seen<Candidates extends readonly string[]> = { readonly [Index in keyof Candidates]: Sighting }

export const G1S = ['G1', 'G1b'] as const satisfies Generation[]
export const G2S = ['G2', 'G2-flyout', 'BS'] as const satisfies Generation[]
// Written out, not spread: the bundler leaves a spread in the scripts.
export const EVERY = ['G1', 'G1b', 'G2', 'G2-flyout', 'BS'] as const satisfies Generation[]
