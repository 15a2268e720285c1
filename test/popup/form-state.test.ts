import { describe, expect, test } from 'vitest'
import { emptyForm, type FormEvent, nextForm, shownRules } from '../../entrypoints/popup/form-state.ts'
import { defaultSettings, type Settings } from '../../lib/settings/read.ts'
import { repairSettings } from '../../lib/settings/schema.ts'

const found = (settings: Partial<Settings> = {}) => repairSettings({ ...defaultSettings, ...settings })
const chosen = (id: number, mode: Settings['mode']): FormEvent => ({
  type: 'chosen',
  id,
  name: 'mode',
  value: mode,
})
const problem = 'popup.unsaved'

type Row = {
  it: string
  events: FormEvent[]
  shown: Partial<Settings> | null
  saved?: boolean
  problem?: string
}

const loaded: FormEvent = { type: 'found', found: found() }

const rows: Row[] = [
  { it: 'shows nothing before storage answered', events: [], shown: null },
  {
    it: 'shows what is stored',
    events: [{ type: 'found', found: found({ cue: false }) }],
    shown: { cue: false },
  },
  {
    it: 'shows the defaults when nothing can be read',
    events: [{ type: 'unreadable', problem }],
    shown: {},
    problem,
  },
  {
    it: 'keeps what was read before storage broke',
    events: [
      { type: 'found', found: found({ cue: false }) },
      { type: 'unreadable', problem },
    ],
    shown: { cue: false },
    problem,
  },
  {
    it: 'shows a choice at once, not yet as saved',
    events: [loaded, chosen(1, 'every')],
    shown: { mode: 'every' },
  },
  {
    it: 'says saved when it is',
    events: [loaded, chosen(1, 'every'), { type: 'saved', id: 1, found: found({ mode: 'every' }) }],
    shown: { mode: 'every' },
    saved: true,
  },
  {
    it: 'falls quiet',
    events: [
      loaded,
      chosen(1, 'every'),
      { type: 'saved', id: 1, found: found({ mode: 'every' }) },
      { type: 'quiet' },
    ],
    shown: { mode: 'every' },
  },
  {
    it: 'goes back when refused',
    events: [loaded, chosen(1, 'every'), { type: 'refused', id: 1, problem }],
    shown: { mode: 'sitting' },
    problem,
  },
  {
    it: 'shows a second choice while the first is refused',
    events: [loaded, chosen(1, 'every'), chosen(2, 'risky'), { type: 'refused', id: 1, problem }],
    shown: { mode: 'risky' },
    problem,
  },
  {
    it: 'does not say saved over a refusal',
    events: [
      loaded,
      chosen(1, 'every'),
      { type: 'chosen', id: 2, name: 'cue', value: false },
      { type: 'refused', id: 1, problem },
      { type: 'saved', id: 2, found: found({ cue: false }) },
    ],
    shown: { mode: 'sitting', cue: false },
    problem,
  },
  {
    it: 'waits for the last of two',
    events: [
      loaded,
      chosen(1, 'every'),
      chosen(2, 'risky'),
      { type: 'saved', id: 1, found: found({ mode: 'every' }) },
    ],
    shown: { mode: 'risky' },
  },
  {
    it: 'forgets a refusal at the next choice',
    events: [loaded, chosen(1, 'every'), { type: 'refused', id: 1, problem }, chosen(2, 'every')],
    shown: { mode: 'every' },
  },
  {
    it: 'follows a change from elsewhere under a choice of its own',
    events: [loaded, chosen(1, 'every'), { type: 'found', found: found({ notice: false }) }],
    shown: { mode: 'every', notice: false },
  },
]

describe('the form', () => {
  test.each(rows)('$it', (row) => {
    const form = row.events.reduce(nextForm, emptyForm)
    expect(shownRules(form)?.settings ?? null).toEqual(row.shown && { ...defaultSettings, ...row.shown })
    expect(form.saved).toBe(row.saved ?? false)
    expect(form.problem).toBe(row.problem ?? null)
  })
})
