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

/** Step 2: their words. */
const WORDS = [
  'components/settings-texts.ts',
  '  mode: {',
  `  gentle: { label: 'Gently', description: 'In a low voice.' },
  pace: {
    label: 'Pace',
    choices: {
      slow: { label: 'Slowly', description: 'Takes its time.' },
      fast: { label: 'Quickly', description: 'Does not.' },
    },
  },
  undoSeconds: { label: 'Time to undo', choices: { '3': '3 seconds', '5': '5 seconds', off: 'Off' } },
  lunch: { label: 'Lunch at' },
`,
] as const

test('an entry and its words are all that a new setting of any kind needs', async () => {
  for (const copy of ['half', 'whole']) {
    for (const folder of ['lib', 'components']) {
      cpSync(join(root, folder), join(scratch, copy, folder), { recursive: true })
    }
    insert(copy, ...ENTRIES)
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
  insert('whole', ...WORDS)
  // Without its words it does not compile; with them it does.
  expect(errors()).toEqual([expect.stringMatching(/^half.components.settings-texts.* missing .*: gentle, /)])

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
  const html = renderToStaticMarkup(
    createElement(Popup, { tabState: null, rules: inForce({ person: {} }), trust }),
  )
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
    compilerOptions: { types: [], skipLibCheck: true, noEmit: true },
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
