/**
 * "Add a setting", as lib/settings/fields.ts tells it, followed to the letter in a scratch copy: one of each kind, an
 * entry and its words, and nothing else. It compiles, it is stored, and the popup shows it.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import { keysFile } from '../words/arguments.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'right-person-setting-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Step 1: the file, the line before which the entries go, and the entries. */
const ENTRIES = [
  'lib/settings/fields.ts',
  '} as const satisfies',
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
    for (const folder of ['lib', 'components', 'words']) {
      cpSync(join(root, folder), join(scratch, copy, folder), { recursive: true })
    }
    insert(copy, ...ENTRIES)
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
  const words = join(scratch, 'whole/words/en.json')
  const english = JSON.parse(readFileSync(words, 'utf8'))
  Object.assign(english.settings, WORDS)
  writeFileSync(words, JSON.stringify(english))
  writeFileSync(join(scratch, 'whole/lib/words/keys.ts'), keysFile(english))
  // Without its words it does not compile; with them it does.
  expect(errors()).toEqual([
    expect.stringMatching(/^half.lib.words.settings.*settings\.gentle\.label.* the constraint 'never'/),
  ])

  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(scratch, 'whole', path)).href)
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

function insert(copy: string, file: string, before: string, lines: string): void {
  const path = join(scratch, copy, file)
  const source = readFileSync(path, 'utf8')
  expect(source.split(`\n${before}`)).toHaveLength(2)
  writeFileSync(path, source.replace(`\n${before}`, `\n${lines}${before}`))
}

/** What the compiler says about the two copies. */
function errors(): string[] {
  const roots = ['components/popup/Popup.tsx', 'lib/settings/schema.ts']
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: ['vite/client'], skipLibCheck: true, noEmit: true },
    files: ['half', 'whole'].flatMap((copy) => roots.map((file) => join(copy, file))),
    include: [],
  }
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', scratch, '--pretty', 'false'], {
    cwd: scratch,
    encoding: 'utf8',
  })
  return stdout.split('\n').filter((line) => /^\S.*error TS/.test(line))
}
