/**
 * "Add a signal", as lib/core/signals/all.ts tells it, followed to the letter in a scratch copy: a stop that tells of a
 * person. Without its words or its default it does not compile; with them it stops, says whom it tells of, and offers them.
 */
import { expect, test } from 'vitest'
import { type Entry, openScratch } from '../../scratch.ts'
import { calm, row } from '../situations.ts'

const scratch = openScratch()

const NAME = 'zoes-party'

/** Step 1: the module. */
const MODULE = `import type { Signal } from './signal.ts'

/** The message speaks of a party, and Zoe gives them. */
export const zoesParty: Signal<'zoes-party'> = {
  name: 'zoes-party',
  tier: 'S',
  standing: false,
  tells: 'person',
  fires: ({ text }) => text.includes('party'),
  about: ({ text }) => (text.includes('party') ? 'Zoe' : null),
}
`

/** Step 2: the line. */
const LINES: readonly Entry[] = [
  ['lib/core/signals/all.ts', '/** One of the reader', `import { zoesParty } from './zoes-party.ts'\n\n`],
  ['lib/core/signals/all.ts', '  unreadable,\n', '  zoesParty,\n'],
]
/** Step 3: its words. */
const CASE: Entry = ['lib/words/question.ts', `    case 'look-alike':\n`, `    case 'zoes-party':\n`]
const REASON = {
  'zoes-party': 'Parties are given by {name}.',
  'zoes-party.unnamed': 'Parties are given by somebody else.',
}
const SWITCH = {
  'ask:zoes-party.label': 'Parties of Zoe',
  'ask:zoes-party.description': 'She gives them.',
}
/** Step 4: its default. */
const DEFAULT: Entry = [
  'lib/settings/fields.ts',
  `  'ask:unreadable': REASON,\n`,
  `  'ask:zoes-party': REASON,\n`,
]

/** A copy in which the steps that are named were left out. */
function follow(copy: string, without: 'words' | 'default' | null): void {
  scratch.copy(copy, ['lib', 'words'])
  scratch.add(copy, `lib/core/signals/${NAME}.ts`, MODULE)
  for (const entry of [
    ...LINES,
    ...(without === 'words' ? [] : [CASE]),
    ...(without === 'default' ? [] : [DEFAULT]),
  ])
    scratch.insert(copy, entry)
  if (without !== 'words') scratch.say(copy, { reason: REASON, settings: SWITCH })
}

test('a module, its line, its words and its default are all that a new stop needs', async () => {
  follow('wordless', 'words')
  follow('defaultless', 'default')
  follow('whole', null)
  const roots = ['lib/words/question.ts', 'lib/words/settings.ts', 'lib/core/send/stop-question.ts']
  const found = scratch.errors(['wordless', 'defaultless', 'whole'], roots)
  expect(found.join('\n')).not.toMatch(/^whole/m)
  expect(found.join('\n')).toMatch(/^wordless.lib.words.question.*Expected 2 arguments/m)
  expect(found.join('\n')).toMatch(/^wordless.lib.words.settings.*zoes-party\.label/m)
  expect(found.filter((each) => each.startsWith('defaultless'))).toEqual([
    expect.stringMatching(/question\.ts.*'"zoes-party"' does not satisfy the constraint 'never'/),
  ])

  const load = (path: string) => scratch.load('whole', path)
  const { decide } = await load('lib/core/send/decide.ts')
  const { askStop } = await load('lib/core/send/stop-question.ts')
  const { showStop } = await load('lib/core/send/ask-who.ts')
  const { nobody } = await load('lib/core/people/trust.ts')
  const { reasonSentence } = await load('lib/words/question.ts')
  const { signalsOff } = await load('lib/settings/switches.ts')
  const { defaultSettings } = await load('lib/settings/read.ts')
  const names = ['Mia Chen', 'Bob', 'Anna Park', 'Tom', 'Zoe']
  const situation = {
    ...calm,
    text: 'see you at the party',
    visible: names.map((name, at) => row(name, at === 0)),
  }
  const rules = (settings: object) => ({
    mode: 'risky',
    trust: nobody,
    off: signalsOff({ ...defaultSettings, ...settings }),
  })
  const decision = decide(rules({}), situation)
  expect(decision).toEqual({ kind: 'stop', reasons: [{ name: 'zoes-party', about: 'Zoe' }] })
  expect(decide(rules({ 'ask:zoes-party': false }), situation)).toEqual({ kind: 'allow' })
  expect(reasonSentence(decision.reasons[0], situation.reading.recipient)).toEqual({
    key: 'reason.zoes-party',
    args: { name: 'Zoe' },
  })
  const about = { path: 'enter', message: { text: situation.text, embeds: 0 }, oneSided: false, caveat: null }
  const { form } = showStop(askStop(about, decision.reasons, situation), () => 0.5)
  expect(form.choices.map(({ name }: { name: string }) => name)).toContain('Zoe')
}, 60_000)
