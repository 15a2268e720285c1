/**
 * What a walk expects, worked out without any of the guard's code: who is open, what stands in each composer, whose
 * name was confirmed in this stay, and what the open card has promised.
 */
import { findPerson, type Person } from '../../replica/people.ts'

/** The people of the walk: look-alikes, a group, a name that is HTML, and one that never loads. */
export const CAST = ['mia.chen', 'alex.kim', 'alexkim_2', 'eve', '7300001', '1020'] as const

export interface Card {
  address: string
  content: string
  /** The composer it was asked at is gone. */
  rerendered: boolean
}

export interface Model {
  /** How the delivery log names the open conversation. */
  open: string
  drafts: Map<string, string>
  /** Whose name was confirmed since this conversation was opened; null when nobody's. */
  confirmed: string | null
  /** The header is loading until then (`performance.now`). */
  loadingUntil: number
  card: Card | null
  /** Everything that may be in the delivery log. */
  expected: string[]
  counts: Record<'delivered' | 'asked' | 'kept' | 'changed' | 'silent', number>
}

export const createModel = (open: string): Model => ({
  open,
  drafts: new Map(),
  confirmed: null,
  loadingUntil: 0,
  card: null,
  expected: [],
  counts: { delivered: 0, asked: 0, kept: 0, changed: 0, silent: 0 },
})

export function personOf(address: string): Person {
  const person = findPerson(address.replace(/^(?:group|id):/, ''))
  if (!person) throw new Error(`Nobody is called ${address}`)
  return person
}

export const draftOf = (model: Model) => model.drafts.get(model.open) ?? ''

/** Whether the page, once loaded, says who this is. */
export const isReadable = (address: string) =>
  personOf(address).handle !== '' || personOf(address).kind === 'group'

/** Whether the policy (mode `sitting`) asks before a send from the open conversation. */
export function mustAsk(model: Model): boolean {
  return !isReadable(model.open) || performance.now() < model.loadingUntil || model.confirmed !== model.open
}

/** Another conversation was opened, which ends a stay; so does the same one while it loads anew. */
export function noteOpened(model: Model, address: string, loadsForMs: number): void {
  if (address !== model.open || loadsForMs > 0) model.confirmed = null
  model.open = address
  // The page needs a moment to draw the loaded header.
  model.loadingUntil = loadsForMs > 0 ? performance.now() + loadsForMs + 60 : 0
}

/**
 * Whether a card that is answered with "send" still stands for what is there. `perhaps` while a header loads: the
 * answer may come before or after it has.
 */
export function stands(model: Model, card: Card, unreadable: boolean): 'yes' | 'no' | 'perhaps' {
  if (card.rerendered || card.address !== model.open) return 'no'
  const loads = performance.now() < model.loadingUntil || (unreadable && isReadable(card.address))
  return loads ? 'perhaps' : 'yes'
}
