import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx'
import { stateTexts } from '../../components/popup/state-texts.ts'
import { repairText } from '../../components/settings-texts.ts'
import type { TabState } from '../../lib/health/health.ts'
import { defaultSettings } from '../../lib/settings/read.ts'

const render = (props: Partial<PopupProps> = {}) =>
  renderToStaticMarkup(
    <Popup
      tabState={{ kind: 'guarded' }}
      settings={defaultSettings}
      saved={false}
      problem={null}
      repair={null}
      onSave={() => {}}
      onAllow={() => {}}
      onHelp={() => {}}
      {...props}
    />,
  )

/** The sentences are a contract (issue 2): written out here a second time on purpose. */
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
    expect(sentences.map(([kind]) => kind).sort()).toEqual(Object.keys(stateTexts).sort())
  })

  test('looks safe only where a send is held, or will be', () => {
    const safe = Object.entries(stateTexts).filter(([, { tone }]) => tone === 'safe')
    expect(safe.map(([kind]) => kind)).toEqual(['guarded', 'ready'])
  })
})

describe('the form', () => {
  test('checks the stored values and no others', () => {
    const html = render({ settings: { mode: 'risky', cue: true, notice: false, reactions: false } })
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toHaveLength(2)
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="risky"/)
  })

  test('has all its rows before storage has answered, none of them chosen', () => {
    const html = render({ settings: null })
    expect(html.match(/type="radio"/g)).toHaveLength(3)
    expect(html.match(/role="switch"/g)).toHaveLength(3)
    expect(html).not.toContain('checked=""')
  })

  test('names and describes every control by an element that exists', () => {
    const html = render()
    const refs = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id)
    expect(refs).toHaveLength(12)
    for (const id of refs) expect(html).toContain(`id="${id}"`)
  })
})

describe('what it reports', () => {
  test('a save, politely', () => {
    expect(render({ saved: true })).toContain('role="status">Saved</p>')
    expect(render()).not.toContain('Saved')
  })

  test('a failure, as an alert', () => {
    expect(render({ problem: 'Could not save.' })).toMatch(/role="alert"><p[^>]*>Could not save\.<\/p>/)
  })

  test.each([
    [[], null],
    [['mode'], '1 setting could not be read and is back at its default.'],
    [['mode', 'cue'], '2 settings could not be read and are back at their defaults.'],
    [['settings'], 'Your settings could not be read and are back at their defaults.'],
  ])('repairs %j: %s', (fields, text) => {
    expect(repairText(fields)).toBe(text)
  })
})
