/** Every component and every box in the pseudo language: nothing is shown that did not come through words/. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { Help } from '../../components/help/Help.tsx'
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx'
import { tones } from '../../components/popup/StateLine.tsx'
import { Stage, type StageProps } from '../../components/prompt/Stage.tsx'
import type { Named, Recipient } from '../../lib/core/people/recipient.ts'
import type { ShownStop, StopForm } from '../../lib/core/send/ask-who.ts'
import type { Reason } from '../../lib/core/send/decide.ts'
import { SEND_PATHS } from '../../lib/core/send/intent.ts'
import type { Question, Saying } from '../../lib/core/send/question.ts'
import { signals } from '../../lib/core/signals/all.ts'
import type { TabState } from '../../lib/health/health.ts'
import { inForce } from '../../lib/settings/effective.ts'
import { defaultSettings } from '../../lib/settings/read.ts'
import { alertText, bareAlertText, bareConfirmText, confirmText } from '../../lib/words/box.ts'
import { pausedCue } from '../../lib/words/pause.ts'
import { noticeSentence, sayingSentence } from '../../lib/words/saying.ts'
import type { Sentence } from '../../lib/words/sentence.ts'
import { repairSentence } from '../../lib/words/settings.ts'
import { pseudo, pseudoLanguage } from './pseudo.ts'
import { render } from './spoken.tsx'

test.each([
  ['Send to {who}?', '⟦Šéñđ ţö {who}?~~~~~~~⟧'],
  ["Can't", "⟦Çåñ'ţ~~⟧"],
  ['{count, plural, one {# file} other {{a} #}}', '⟦{count, plural, one {# ƒîļé} other {{a} #}}~~~~⟧'],
])('%s becomes %s', (message, expected) => {
  expect(pseudo(message)).toBe(expected)
})

// Names without a Latin letter, so that every Latin letter found is one of ours.
const zoe: Named = { kind: 'person', displayName: 'Ζωή', handle: '7' }
const trip: Named = { kind: 'group', title: 'Βόλτα', memberCount: 5 }
const recipients: Recipient[] = [
  zoe,
  trip,
  { ...trip, memberCount: null },
  { kind: 'several', people: [zoe, zoe] },
  { kind: 'several', people: [zoe, trip] },
  { kind: 'unreadable', missing: 'header' },
  { kind: 'unreadable', missing: 'people' },
]
const none = () => {}
const reasons: Reason[] = signals.flatMap(({ name }) => [
  { name, about: null },
  { name, about: 'Νίκος' },
])
reasons.push({ name: 'unreadable', about: 'people' })
const caveats = [null, 'settings-unread', 'orphan', 'may-have-left'] as const
const messages = ['Γεια', ''].flatMap((text) => [1, 2].map((embeds) => ({ text, embeds })))

const questions: Question[] = recipients.flatMap((recipient) => {
  const usual = {
    recipient,
    reason: null,
    path: 'enter',
    caveat: null,
    oneSided: true,
    trustable: true,
  } as const
  return [
    ...reasons.map((reason): Question => ({ ...usual, reason, message: { text: 'Γεια', embeds: 0 } })),
    ...caveats.map((caveat): Question => ({ ...usual, caveat, message: { text: 'Γεια', embeds: 0 } })),
    ...SEND_PATHS.flatMap((path) => messages.map((message): Question => ({ ...usual, path, message }))),
  ]
})

const choices = [
  { name: 'Νίκος', handle: null, real: false },
  { name: 'Ζωή', handle: '7', real: true },
]
const forms: StopForm[] = [
  { kind: 'people', choices, handlesShown: true },
  { kind: 'people', choices, handlesShown: false },
  { kind: 'checkbox', people: [zoe] },
  { kind: 'checkbox', people: [zoe, trip] },
  { kind: 'unknown' },
]
const stops: ShownStop[] = recipients.flatMap((recipient) =>
  forms.flatMap((form) =>
    [true, false].map((certain): ShownStop => {
      const message = { text: '', embeds: 2 }
      return { recipient, certain, reasons, form, path: 'media', message, caveat: 'orphan', oneSided: true }
    }),
  ),
)

const sayings: Saying[] = [
  { kind: 'learned' },
  { kind: 'script-held' },
  { kind: 'typed-on' },
  ...recipients.flatMap((recipient) => [
    { kind: 'on-its-way', recipient } satisfies Saying,
    ...['Νίκος', 'Ζωή'].flatMap((picked) =>
      [true, false].map((certain): Saying => ({ kind: 'picked-other', picked, recipient, certain })),
    ),
    ...SEND_PATHS.flatMap((path): Saying[] => [
      ...[true, false].map((mayHaveLeft): Saying => ({ kind: 'press-again', recipient, path, mayHaveLeft })),
      { kind: 'changed', change: { what: 'box' }, recipient, path },
      { kind: 'changed', change: { what: 'draft' }, recipient, path },
      ...recipients.map(
        (now): Saying => ({ kind: 'changed', change: { what: 'recipient', now }, recipient, path }),
      ),
    ]),
  ]),
]

/** What a person sees, hears or gets from attributes. */
function spokenIn(html: string): string[] {
  const attributes = [...html.matchAll(/ (?:aria-label|aria-description|title|alt|placeholder)="([^"]*)"/g)]
  const inline = html.replace(/<\/?(?:bdi|strong|em|time)\b[^>]*>/g, '')
  return [...inline.split(/<[^>]*>/), ...attributes.map(([, value]) => value ?? '')]
    .map((text) => text.replaceAll(/&#x27;|&quot;|&amp;/g, '').trim())
    .filter((text) => text !== '')
}

/** Latin letters that bear nothing, and brackets that do not close. */
const untranslated = (texts: readonly string[]) =>
  texts.filter((text) => /[A-Za-z]/.test(text) || text.split('⟦').length !== text.split('⟧').length)

const shown = (node: ReactNode) => spokenIn(render(node, pseudoLanguage))

const stage: StageProps = { card: null, stop: null, cue: null, notice: null, saying: null }
const answers = { onMount: none, onKeepWriting: none, onSend: none }

/** Each of many is drawn; the first that is not wholly translated is shown. */
function drawAll<Item>(items: readonly Item[], draw: (item: Item, id: number) => ReactNode, least: number) {
  expect(items.length).toBeGreaterThan(0)
  items.forEach((item, id) => {
    const texts = shown(draw(item, id))
    expect(untranslated(texts)).toEqual([])
    expect(texts.length).toBeGreaterThanOrEqual(least)
  })
}

describe('the prompt', () => {
  test('cards', () => {
    drawAll(
      questions,
      (question, id) => {
        const card = { id, question, avatar: null, ...answers, onTrust: () => null, onAlwaysAsk: () => null }
        return <Stage {...stage} card={card} />
      },
      5,
    )
  })

  test('stops', () => {
    drawAll(
      stops,
      (question, id) => <Stage {...stage} stop={{ id, question, ...answers, onPick: none }} />,
      11,
    )
  })

  test('the line above the composer', () => {
    const draw = (paused: Sentence | null) => (recipient: Recipient) => (
      <Stage {...stage} cue={{ recipient, avatar: null, paused }} />
    )
    drawAll(recipients, draw(null), 2)
    drawAll(recipients, draw(pausedCue(1e12, 1e12 - 9e7)), 2)
  })

  test('the notice beside Delete', () => {
    const notices = recipients.flatMap((recipient) =>
      (['message', 'chat'] as const).flatMap((what) =>
        [true, false].map((unsure) => noticeSentence({ what, recipient, unsure })),
      ),
    )
    drawAll(notices, (sentence) => <Stage {...stage} notice={{ sentence, quiet: false, onMore: none }} />, 2)
  })

  test('what became of a send', () => {
    const drawn = (saying: Saying) => (
      <Stage {...stage} saying={{ sentence: sayingSentence(saying), urgent: true }} />
    )
    drawAll(sayings, drawn, 1)
  })
})

describe('our pages', () => {
  const now = 1_800_000_000_000
  const entry = (key: string, until: number | null) => ({ key, name: 'Ζωή', members: null, since: 0, until })
  const list = {
    trusted: [null, now - 1, now + 1, now + 1e9].map((until, index) =>
      entry(index > 0 ? '@7' : 'group:7', until),
    ),
    alwaysAsk: [{ key: '@7', name: '' }],
  }
  const props: PopupProps = {
    tabState: null,
    rules: inForce({ person: defaultSettings }),
    saved: true,
    problem: 'popup.unsaved',
    repair: repairSentence(['mode', 'cue']),
    trust: { list, now, onRemove: none, onForget: async () => true },
    onSave: none,
    onAllow: none,
    onHelp: none,
  }

  test.each([null, ...(Object.keys(tones) as TabState['kind'][])])('the popup: %s', (kind) => {
    for (const trusted of [list, { trusted: [], alwaysAsk: [] }, null]) {
      const texts = shown(
        <Popup {...props} tabState={kind && { kind }} trust={{ ...props.trust, list: trusted }} />,
      )
      expect(texts.length).toBeGreaterThan(50)
      expect(untranslated(texts)).toEqual([])
    }
  })

  test('what you can still do', () => {
    const texts = shown(<Help />)
    expect(texts.length).toBeGreaterThan(20)
    expect(untranslated(texts)).toEqual([])
  })
})

describe("the browser's boxes", () => {
  const isOurs = (text: string) => expect(untranslated(text.split('\n'))).toEqual([])

  test('ask', () => {
    for (const question of questions) isOurs(confirmText(pseudoLanguage, { kind: 'card', question }))
    for (const question of stops) isOurs(confirmText(pseudoLanguage, { kind: 'stop', question }))
  })

  test('ask also before the language has come', () => {
    for (const question of questions) isOurs(bareConfirmText(pseudoLanguage, { kind: 'card', question }))
    for (const question of stops) isOurs(bareConfirmText(pseudoLanguage, { kind: 'stop', question }))
  })

  test('tell', () => {
    for (const saying of sayings) isOurs(alertText(pseudoLanguage, saying))
    isOurs(bareAlertText(pseudoLanguage))
  })
})

test('a plain letter would be found', () => {
  expect(untranslated(spokenIn('<p>⟦Šéñđ⟧ to</p>'))).toEqual(['⟦Šéñđ⟧ to'])
  expect(untranslated(spokenIn('<i aria-label="x"></i>'))).toEqual(['x'])
})

/** What is only drawn after a click is not met here; it holds no words of its own (test/conventions/words.test.ts). */
test('these are all the components there are', () => {
  const folder = fileURLToPath(new URL('../../components/', import.meta.url))
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  )
  const met = new Set<string>()
  const meet = (name: string) => {
    if (met.has(name)) return
    met.add(name)
    const source = readFileSync(join(folder, name), 'utf8')
    for (const [, path = ''] of source.matchAll(/from '(\..*\.tsx)'/g)) meet(join(dirname(name), path))
  }
  for (const root of ['prompt/Stage.tsx', 'popup/Popup.tsx', 'help/Help.tsx']) meet(root)
  expect([...met].sort()).toEqual(all.sort())
})
