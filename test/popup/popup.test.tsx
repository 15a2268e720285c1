import { describe, expect, test } from 'vitest'
import { toClock, toMinutes } from '../../components/popup/fields/TimeField.tsx'
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx'
import { tones } from '../../components/popup/StateLine.tsx'
import { nobody, type TrustList } from '../../lib/core/people/trust.ts'
import type { TabState } from '../../lib/health/health.ts'
import { inForce } from '../../lib/settings/effective.ts'
import { type FieldName, fields, type Kind } from '../../lib/settings/fields.ts'
import { defaultSettings, fieldNames, isKind, type Settings } from '../../lib/settings/read.ts'
import { switchNames } from '../../lib/settings/switches.ts'
import { repairSentence, settingWords } from '../../lib/words/settings.ts'
import { inEnglish, render as renderIn } from '../words/spoken.tsx'

const NOW = 1_800_000_000_000
const DAY = 86_400_000

const render = (props: Partial<PopupProps> = {}, settings: Settings | null = defaultSettings) =>
  renderIn(
    <Popup
      tabState={{ kind: 'guarded' }}
      rules={settings && inForce({ person: settings })}
      saved={false}
      problem={null}
      repair={null}
      trust={{ list: nobody, now: NOW, onRemove: () => {}, onForget: async () => true }}
      onSave={() => {}}
      onAllow={() => {}}
      onHelp={() => {}}
      {...props}
    />,
  )

/** The sentences are a contract (docs/design.md 4): written out here a second time on purpose. */
const sentences: [TabState['kind'], string][] = [
  ['guarded', 'Guarding your messages on this page.'],
  ['ready', 'Ready: the guard starts as soon as you open a chat.'],
  ['quiet', 'Not a message page. Comments, search and LIVE chat are left alone.'],
  ['elsewhere', 'Open TikTok messages to see the guard at work.'],
  [
    'drift',
    'Not guarded: TikTok changed its page and the message box was not recognised. Check the name yourself before you send.',
  ],
  ['reload', 'Not guarded yet: reload this TikTok page.'],
  ['no-access', 'Not guarded: this extension may not run on tiktok.com.'],
]

describe('the state of the tab', () => {
  test.each(sentences)('%s', (kind, sentence) => {
    const html = render({ tabState: { kind } })
    expect(html).toContain(`<p role="status">${sentence}</p>`)
    expect(html.includes('Allow on tiktok.com')).toBe(kind === 'no-access')
  })

  test('has a row here for every kind', () => {
    expect(sentences.map(([kind]) => kind).sort()).toEqual(Object.keys(tones).sort())
  })

  test('looks safe only where a send is held, or will be', () => {
    const safe = Object.entries(tones).filter(([, tone]) => tone === 'safe')
    expect(safe.map(([kind]) => kind)).toEqual(['guarded', 'ready'])
  })
})

/** The rows of the popup from top to bottom, written out a second time on purpose. A new one stands among them. */
const KNOWN: FieldName[] = [
  'mode',
  'cue',
  'notice',
  'ask:sources-disagree',
  'ask:recipient-changed',
  'ask:copied-elsewhere',
  'ask:greets-someone-else',
  'ask:look-alike',
  'ask:payment-or-secret',
  'ask:unreadable',
  'ask:request',
  'ask:first-ever',
  'ask:several',
  'ask:group',
  'ask:row-moved',
  'ask:just-switched',
  'ask:between-chats',
  'ask:long-silence',
  'ask:late-hours',
  'lateFrom',
  'lateTo',
  'reactions',
  'trustDays',
]

const count = (kind: Kind) => fieldNames.filter((name) => isKind(name, kind)).length

describe('the form', () => {
  test('checks the stored values and no others', () => {
    const off = Object.fromEntries(switchNames.map((name) => [name, false]))
    const settings = { ...defaultSettings, ...off, mode: 'risky', notice: false } as const
    const on = fieldNames.filter((name) => isKind(name, 'switch') && settings[name])
    const html = render({}, settings)
    expect(on).toContain('cue')
    expect(on).not.toContain('notice')
    expect(html.match(/<input[^>]*role="switch"[^>]*checked=""/g)).toHaveLength(on.length)
    expect(html).toMatch(/<input[^>]*type="radio"[^>]*checked=""[^>]*value="risky"/)
    expect(html.match(/<input[^>]*type="radio"[^>]*checked=""/g)).toHaveLength(count('choice'))
  })

  test.each([null, defaultSettings])('has a control for every setting, and no other', (settings) => {
    const html = render({}, settings)
    const values = fieldNames.flatMap((name) => (isKind(name, 'choice') ? fields[name].values : []))
    expect(html.match(/type="radio"/g)).toHaveLength(values.length)
    expect(html.match(/role="switch"/g)).toHaveLength(count('switch'))
    expect(html.match(/type="time"/g)).toHaveLength(count('time'))
    expect(html.match(/<select/g)).toHaveLength(count('menu'))
  })

  test('has none of them chosen before storage has answered', () => {
    const html = render({}, null)
    expect(html).not.toContain('checked=""')
    expect(html).toContain('<option value="" selected=""></option>')
    expect(html).not.toMatch(/type="time"[^>]*value="\d/)
  })

  test('has its rows in the order of the table, each group in its place', () => {
    const html = render()
    const labels = [...html.matchAll(/<legend>([^<]+)|<label[^>]*>(?:<span[^>]*><span[^>]*>)?([^<]+)/g)]
    const said = labels.map(([, legend, label]) => legend ?? label ?? '')
    const label = (name: FieldName) => inEnglish(settingWords(name, 'label'))
    const known = said.filter((each) => KNOWN.map(label).includes(each))
    expect(known).toEqual(KNOWN.map(label))
  })

  test('names and describes every control by an element that exists', () => {
    const html = render()
    const controls = html.match(/<input[^>]*type="(?:radio|checkbox)"[^>]*>/g) ?? []
    for (const control of controls) {
      const refs = [...control.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id)
      expect(refs).toHaveLength(2)
      for (const id of refs) expect(html).toContain(`id="${id}"`)
    }
    for (const [, id] of html.matchAll(/<label[^>]* for="([^"]+)"/g)) {
      expect(html).toMatch(new RegExp(`<(?:select|input)[^>]* id="${id}"`))
    }
  })

  test('lets nobody change what a policy has fixed', () => {
    const managed = { mode: 'every', cue: false, trustDays: '7', lateFrom: 60 } as const
    const person = { ...defaultSettings, 'ask:late-hours': true }
    const html = render({ rules: inForce({ person, managed }) })
    const locked = html.match(/<(?:input|select)[^>]*disabled=""[^>]*>/g) ?? []
    expect(locked).toHaveLength(3 + 1 + 1 + 1)
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="every"|<input[^>]*value="every"[^>]*checked=""/)
    expect(html).toContain('<option value="7" selected="">')
    expect(render({ rules: inForce({ person }) })).not.toMatch(/<(?:input|select)[^>]*disabled=""/)
  })

  test('has hours to change only where late hours are asked about', () => {
    for (const asked of [false, true]) {
      const html = render({}, { ...defaultSettings, 'ask:late-hours': asked })
      for (const name of ['lateFrom', 'lateTo'] as const) {
        const [, control] = html.split(`>${inEnglish(settingWords(name, 'label'))}</label><input`)
        expect(control?.split('>')[0]?.includes('disabled=""')).toBe(!asked)
      }
    }
  })
})

describe('what it reports', () => {
  test('a save, politely', () => {
    expect(render({ saved: true })).toContain('role="status">Saved</p>')
    expect(render()).not.toContain('Saved')
  })

  test('a failure, as an alert', () => {
    expect(render({ problem: 'popup.unsaved' })).toMatch(
      /role="alert"><p[^>]*>Could not save\. Your choice is not kept; try again\.<\/p>/,
    )
  })

  test.each([
    [[], null],
    [['mode'], '1 setting could not be read and is back at its default.'],
    [['mode', 'cue'], '2 settings could not be read and are back at their defaults.'],
    [['settings'], 'Your settings could not be read and are back at their defaults.'],
  ])('repairs %j: %s', (fields, text) => {
    const sentence = repairSentence(fields)
    expect(sentence && inEnglish(sentence)).toBe(text)
  })
})

describe('the people trusted', () => {
  const list: TrustList = {
    trusted: [
      { key: '@mia.chen', name: 'Mia Chen', members: null, since: NOW, until: NOW + 30 * DAY },
      { key: 'group:7', name: 'Road trip', members: 5, since: NOW, until: null },
      { key: '@zoe', name: 'Zoe', members: null, since: NOW, until: NOW + 1 },
    ],
    alwaysAsk: [{ key: '@bob', name: 'Bob' }],
  }
  const trust = { list, now: NOW, onRemove: () => {}, onForget: async () => true }

  test('are listed by name and handle, the newest first, each with a way out', () => {
    const html = render({ trust })
    expect(
      [...html.matchAll(/<li><span class="row-text"><span><bdi>([^<]*)/g)].map(([, name]) => name),
    ).toEqual(['Zoe', 'Road trip', 'Mia Chen', 'Bob'])
    const text = html.replace(/<\/?bdi>/g, '')
    for (const words of ['@mia.chen · Ends in 30 days', '@zoe · Ends today', 'Group · Does not end'])
      expect(text).toContain(words)
    expect(text).toContain('@bob · Asked about every time')
    const names = [...html.matchAll(/ aria-labelledby="([^"]+)">Remove</g)].map(
      ([, id]) => text.split(`id="${id}" hidden="">`)[1]?.split('<')[0],
    )
    expect(names).toEqual(['Remove Zoe', 'Remove Road trip', 'Remove Mia Chen', 'Remove Bob'])
  })

  test('nobody, and not known yet, are told apart', () => {
    expect(render()).toContain('Nobody yet.')
    expect(render({ trust: { ...trust, list: null } })).not.toContain('Nobody yet.')
  })

  test('forgetting takes a second click', () => {
    expect(render({ trust })).toContain('>Forget everything</button>')
    expect(render({ trust })).not.toContain('Yes, forget everything')
  })
})

test.each([
  ['00:00', 0],
  ['06:05', 365],
  ['23:59', 1_439],
])('%s is minute %i of the day, and back', (clock, minutes) => {
  expect(toMinutes(clock)).toBe(minutes)
  expect(toClock(minutes)).toBe(clock)
})

test.each(['', '24:00', '1:00', '12:60', 'noon'])('%j is no time', (clock) => {
  expect(toMinutes(clock)).toBeNull()
})
