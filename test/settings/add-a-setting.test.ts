/**
 * "Add a setting", as lib/settings/fields.ts tells it, followed to the letter in a scratch copy: one of each kind, an
 * entry and its words, and nothing else. It compiles, it is stored, and the popup shows it.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openScratch } from '../scratch.ts'

const scratch = openScratch()

/** Step 1: the file, the line before which the entries go, and the entries. */
const ENTRIES = [
  'lib/settings/fields.ts',
  '} as const satisfies Record<string, Field>\n',
  `  gentle: { kind: 'switch', group: 'main', default: true },
  pace: { kind: 'choice', group: 'main', values: ['slow', 'fast'], default: 'fast' },
  undoSeconds: { kind: 'menu', group: 'people', values: ['3', '5', 'off'], default: '5' },
  lunch: { kind: 'time', group: 'reasons', needs: 'gentle', default: 12 * 60 },
`,
] as const

/** Step 2: their words, under `settings`; `npm run words` gives them their types. */
const WORDS = {
  'gentle.label': 'Gently',
  'gentle.description': 'In a low voice.',
  'pace.label': 'Pace',
  'pace.slow.label': 'Slowly',
  'pace.slow.description': 'Takes its time.',
  'pace.fast.label': 'Quickly',
  'pace.fast.description': 'Does not.',
  'undoSeconds.label': 'Time to undo',
  'undoSeconds.3.label': '3 seconds',
  'undoSeconds.5.label': '5 seconds',
  'undoSeconds.off.label': 'Off',
  'lunch.label': 'Lunch at',
}

test('an entry and its words are all that a new setting of any kind needs', async () => {
  for (const copy of ['half', 'whole']) {
    scratch.copy(copy, ['lib', 'components', 'words'])
    scratch.insert(copy, ENTRIES)
  }
  const english = scratch.say('whole', { settings: WORDS })
  // Without its words it does not compile; with them it does.
  const roots = ['components/popup/Popup.tsx', 'lib/settings/schema.ts']
  expect(scratch.errors(['half', 'whole'], roots, ['vite/client'])).toEqual([
    expect.stringMatching(/^half.lib.words.settings.*settings\.gentle\.label.* the constraint 'never'/),
  ])

  const load = (path: string) => scratch.load('whole', path)
  const { defaultSettings, readSettings } = await load('lib/settings/read.ts')
  const { inForce } = await load('lib/settings/effective.ts')
  const { repairSettings } = await load('lib/settings/schema.ts')
  const added = { gentle: true, pace: 'fast', undoSeconds: '5', lunch: 720 }
  expect(defaultSettings).toMatchObject(added)
  const changed = { gentle: false, pace: 'slow', undoSeconds: 'off', lunch: 1 }
  expect(readSettings(changed)).toMatchObject(changed)
  expect(repairSettings({ ...changed, undoSeconds: '4' })).toMatchObject({
    settings: { ...changed, undoSeconds: '5' },
    repairs: [{ field: 'undoSeconds', found: '4' }],
  })

  const { Popup } = await load('components/popup/Popup.tsx')
  const trust = { list: null, now: 0, onRemove() {}, onForget() {} }
  const { Speaking } = await load('components/language.tsx')
  const rules = inForce({ person: {} })
  const popup = createElement(Popup, { tabState: null, repair: null, problem: null, rules, trust })
  const language = { lang: 'en', dir: 'ltr', words: english }
  const html = renderToStaticMarkup(createElement(Speaking, { language }, popup))
  expect(html).toMatch(/Gently<\/span>.*?<input[^>]*role="switch"[^>]*checked=""/)
  expect(html).toMatch(/<legend>Pace<\/legend>.*?<input[^>]*checked=""[^>]*value="fast".*?Quickly/)
  expect(html).toMatch(/People you trust.*Time to undo<\/label><select[^>]*>.*?selected="">5 seconds/)
  expect(html).toMatch(/Reasons to ask.*Lunch at<\/label><input[^>]*type="time"[^>]*value="12:00"/)
}, 60_000)
