import { type InForce, inForce } from '../../lib/settings/effective.ts'
import type { FieldName } from '../../lib/settings/fields.ts'
import type { Settings } from '../../lib/settings/read.ts'
import type { Repair, RepairedSettings } from '../../lib/settings/schema.ts'
import type { BareKey } from '../../lib/words/sentence.ts'

/** A choice that is shown already but not stored yet. */
type Pending = { id: number; values: Partial<Settings> }

/** What the settings form shows and says. */
export type FormState = {
  /** What the person chose before; null until storage has answered, empty when it cannot. */
  stored: Partial<Settings> | null
  repairs: readonly Repair[]
  pending: readonly Pending[]
  saved: boolean
  problem: BareKey | null
}

export type FormEvent =
  | { type: 'found'; found: RepairedSettings }
  | { type: 'unreadable'; problem: BareKey }
  | { type: 'chosen'; id: number; name: FieldName; value: Settings[FieldName] }
  | { type: 'saved'; id: number; found: RepairedSettings }
  | { type: 'refused'; id: number; problem: BareKey }
  | { type: 'quiet' }

export const emptyForm: FormState = {
  stored: null,
  repairs: [],
  pending: [],
  saved: false,
  problem: null,
}

/** The form after an event. Pure: what is shown is what is stored, with the choices under way on top. */
export function nextForm(form: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'found':
      return { ...form, stored: event.found.settings, repairs: event.found.repairs }
    case 'unreadable':
      return { ...form, stored: form.stored ?? {}, problem: event.problem }
    case 'chosen': {
      const choice = { id: event.id, values: { [event.name]: event.value } }
      return { ...form, pending: [...form.pending, choice], saved: false, problem: null }
    }
    case 'saved': {
      const { settings, repairs } = event.found
      const pending = form.pending.filter(({ id }) => id !== event.id)
      // A second choice still under way may be refused: "Saved" waits for the last one.
      return { ...form, stored: settings, repairs, pending, saved: pending.length === 0 && !form.problem }
    }
    case 'refused': {
      const pending = form.pending.filter(({ id }) => id !== event.id)
      return { ...form, pending, saved: false, problem: event.problem }
    }
    case 'quiet':
      return { ...form, saved: false }
  }
}

/** What the controls show; null until storage has answered. */
export function shownRules({ stored, pending }: FormState): InForce | null {
  return stored && inForce({ person: Object.assign({}, stored, ...pending.map(({ values }) => values)) })
}
