/**
 * What a walk expects, worked out without any of the guard's code: who is open under which name, what stands in each
 * composer, whose name was confirmed in this stay, what the open card has promised, and what may leave next. PURE but
 * for the clock.
 */
import type { Delivery } from '../../replica/control.ts'
import { addressOf, findPerson, type Person } from '../../replica/people.ts'

/** The people of the walk: two of one name, a group, a name that is HTML, and one that never loads. */
export const CAST = ['mia.chen', 'bob', 'alex.kim', 'alexkim_2', 'eve', 'group:7300001', 'id:1020'] as const

export type Path = Delivery['path']

/** A card as the walk read it off the screen when it opened. */
export interface Card {
  /** Its accessible name, which may not change while it is open. */
  title: string
  /** Whose chat was open, under which name, and what stood in its composer. */
  address: string
  name: string
  content: string
  path: Path
  /** It says that it cannot tell who this goes to. */
  unreadable: boolean
  /** The composer it was asked at has been built anew. */
  rerendered: boolean
  /** Characters before the caret in the composer; null when the focus was elsewhere. */
  caret: number | null
}

/** What may be delivered in the present step, once (I5). */
export interface Licence {
  delivery: string
  /** `must`: it has to leave; `may`: a race with the page decides. */
  force: 'must' | 'may'
}

export interface Model {
  /** How the delivery log names the open conversation. */
  open: string
  drafts: Map<string, string>
  /** Display names that differ from the practice page's own. */
  names: Map<string, string>
  /** Whose name was met and confirmed since this conversation was opened; null when nobody's. */
  confirmed: { address: string; at: number } | null
  /** The header is loading until then (`performance.now`). */
  loadingUntil: number
  /** When the tab last came back from hidden. */
  cameBackAt: number
  card: Card | null
  licence: Licence | null
  /** The whole delivery log, as `address: content (path)`. */
  expected: string[]
  /** How often the page took our host away since the last question. */
  removals: number
  counts: Counts
}

export interface Counts {
  /** Questions, and deliveries after "send" and within a confirmed sitting. */
  asked: number
  confirmed: number
  silent: number
  /** Answers that keep writing, and "send" answered too late: the page had changed. */
  kept: number
  changed: number
  /** Deliveries to a recipient that cannot be read. */
  anyway: number
  switched: number
}

export const createModel = (open: string): Model => ({
  open,
  drafts: new Map(),
  names: new Map(),
  confirmed: null,
  loadingUntil: 0,
  cameBackAt: Number.NEGATIVE_INFINITY,
  card: null,
  licence: null,
  expected: [],
  removals: 0,
  counts: { asked: 0, confirmed: 0, silent: 0, kept: 0, changed: 0, anyway: 0, switched: 0 },
})

export function personOf(address: string): Person {
  const person = findPerson(address.replace(/^(?:group|id):/, ''))
  if (!person || addressOf(person) !== address) throw new Error(`Nobody is called ${address}`)
  return person
}

export const nameOf = (model: Model, address: string) => model.names.get(address) ?? personOf(address).name
export const draftOf = (model: Model) => model.drafts.get(model.open) ?? ''
export const isEmpty = (model: Model) => draftOf(model).trim() === ''

/** Whether the page, once loaded, says who this is. */
export const isReadable = (address: string) => address !== 'id:1020'

export const isLoading = (model: Model) => performance.now() < model.loadingUntil

export const logLine = (to: string, content: string, path: Path) => `${to}: ${content} (${path})`

/** "Just switched" lasts 3 s; between the two margins clocks of test and page may disagree. */
const SWITCHED_MS = { atLeast: 2_500, atMost: 3_400 }

/** Whether mode `sitting` asks before a send from the open conversation. */
export function asks(model: Model): 'yes' | 'no' | 'perhaps' {
  const { confirmed, open, cameBackAt } = model
  if (!isReadable(open) || isLoading(model) || confirmed?.address !== open) return 'yes'
  if (confirmed.at >= cameBackAt) return 'no'
  const back = performance.now() - cameBackAt
  if (back < SWITCHED_MS.atLeast) return 'yes'
  return back > SWITCHED_MS.atMost ? 'no' : 'perhaps'
}

/** Another conversation was opened, which ends a stay; so does the same one while it loads anew. */
export function noteOpened(model: Model, address: string, loadsForMs: number): void {
  if (address !== model.open || loadsForMs > 0) model.confirmed = null
  if (address !== model.open) model.counts.switched += 1
  model.open = address
  // The page needs a moment to draw the loaded header.
  model.loadingUntil = loadsForMs > 0 ? performance.now() + loadsForMs + 60 : 0
}

/** The first thing that is no longer as the card had it; `perhaps` while the header may load before the answer. */
export function changeSince(model: Model, card: Card): 'none' | 'recipient' | 'composer' | 'perhaps' {
  if (card.address !== model.open || card.name !== nameOf(model, card.address)) return 'recipient'
  if (isReadable(card.address)) {
    if (isLoading(model)) return card.unreadable ? 'perhaps' : 'recipient'
    if (card.unreadable) return 'recipient'
  }
  return card.rerendered ? 'composer' : 'none'
}

/** What was licensed has left: its composer is empty now. */
export function noteDelivered(model: Model, address: string): void {
  if (!model.licence) throw new Error('Nothing was licensed')
  model.expected.push(model.licence.delivery)
  model.licence = null
  model.drafts.set(address, '')
  if (!isReadable(address)) model.counts.anyway += 1
}
