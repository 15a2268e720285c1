/** Looking for what a page should have, with the answer how it was found: what health and reports go by. */
import { type Anchor, find } from './find.ts'

/** By the candidate of that index, the best first; by what it looks like; or by what the person has pointed at. */
export type FoundBy = { candidate: number } | 'shape' | 'taught'

export type Lookup = { found: HTMLElement; by: FoundBy } | { missing: string }

/** An element that is looked for, by a name that may be shown in a report. */
export interface Sought {
  name: string
  candidates: Anchor
  /** Finds it by what it looks like, where no candidate does; null where nothing or more than one thing does. */
  shape?: (scope: ParentNode) => HTMLElement | null
  /** Finds it by what the person has pointed at. */
  taught?: (scope: ParentNode) => HTMLElement | null
}

/**
 * Looks for an element inside `scope`: by its candidates, then by its shape, then by what was taught.
 * @returns the first that is there and how it was found, or the name of what is missing; never throws
 */
export function lookup(scope: ParentNode, { name, candidates, shape, taught }: Sought): Lookup {
  const known = find(scope, candidates)
  if (known) return { found: known, by: { candidate: candidates.findIndex((each) => known.matches(each)) } }
  const shaped = shape?.(scope)
  if (shaped) return { found: shaped, by: 'shape' }
  const pointed = taught?.(scope)
  return pointed ? { found: pointed, by: 'taught' } : { missing: name }
}
