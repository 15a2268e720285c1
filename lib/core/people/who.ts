/** Who a message would go to, as far as that can be read. PURE: types. */

export type Recipient = Named | Several | { kind: 'unreadable'; missing: Missing; guess?: Named }

/** One conversation. */
export type Named =
  | { kind: 'person'; displayName: string; handle: string }
  | { kind: 'group'; title: string; memberCount: number | null }

/** More than one at once, as a share sheet offers. */
export interface Several {
  kind: 'several'
  people: readonly Named[]
}

/**
 * What kept a recipient from being read. `agreement`: the places that name the person disagree; `people`: a share
 * sheet shows nobody who is chosen; `doubt`: only the looks of the page say who it is, and nothing bears them out.
 */
export type Missing = 'header' | 'handle' | 'title' | 'agreement' | 'people' | 'doubt'
