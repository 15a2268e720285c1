/** How a confirmed send is carried out: by which events, on what, and when not at all. */
import { describe, expect, test, vi } from 'vitest'
import type { SendSite } from '../../../lib/page/sends.ts'
import { isOwnEvent, replaySend } from '../../../lib/tiktok/send/replay.ts'
import { at, document, draw, EDITOR, GENERATIONS, inPage, nameOf, the, USUAL } from '../still.ts'

inPage()

const TYPES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'paste',
  'drop',
  'dragenter',
  'dragover',
]

/** What the page hears of a replay, as `click sendIcon`; all of it must be known as ours. */
function heard(send: SendSite): { done: boolean; events: string[] } {
  const events: string[] = []
  const note = (event: Event) => {
    expect(isOwnEvent(event)).toBe(true)
    const { key, keyCode, which } = event as Partial<KeyboardEvent>
    events.push(
      [event.type, key && [key, keyCode, which], nameOf(event.target as Element)].filter(Boolean).join(' '),
    )
  }
  for (const type of TYPES) document.addEventListener(type, note, true)
  const done = replaySend(send)
  for (const type of TYPES) document.removeEventListener(type, note, true)
  return { done, events }
}

const send = (path: SendSite['path'], more: Partial<SendSite> = {}): SendSite => ({
  ...{ path, box: at(EDITOR), control: null, transfer: null },
  ...more,
})
const pressOn = (name: string) =>
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => `${type} ${name}`)

describe.each(GENERATIONS)('%s', (gen) => {
  test('Enter is pressed and let go in the composer', () => {
    draw(gen, { draft: 'At 8?' })
    // Draft.js ignores an Enter without its code (docs/platform.md 1.13).
    expect(heard(send('enter')).events).toEqual(['keydown Enter,13,13 editor', 'keyup Enter,13,13 editor'])
  })

  test.each(['icon', 'icon-key'] as const)('the icon (%s) gets every event of a press', (path) => {
    draw(gen, { draft: 'At 8?' })
    const before = the('sendIcon')
    expect(heard(send(path, { control: before }))).toEqual({ done: true, events: pressOn('sendIcon') })
    // Pages make their icons anew.
    before.replaceWith(before.cloneNode(true))
    expect(heard(send(path, { control: before })).events).toEqual(pressOn('sendIcon'))
    the('sendIcon').remove()
    expect(heard(send(path, { control: before }))).toEqual({ done: false, events: [] })
  })

  test('a control that goes while it is pressed gets no more', () => {
    draw(gen, { draft: 'At 8?' })
    const icon = the('sendIcon')
    icon.addEventListener('mousedown', () => icon.remove())
    const late: string[] = []
    for (const type of ['pointerup', 'mouseup', 'click']) icon.addEventListener(type, () => late.push(type))
    expect(heard(send('icon', { control: icon })).events).toEqual([
      'pointerdown sendIcon',
      'mousedown sendIcon',
    ])
    expect(late).toEqual([])
  })

  test('the Send of a dialog, also when the page has made it anew', () => {
    for (const [path, still] of [
      ['media', { over: { kind: 'media', count: 1 } }],
      ['share', { over: { kind: 'share', what: 'video', offered: 3 }, chosen: ['bob'] }],
    ] as const) {
      draw(gen, still)
      const control = at('[data-sends]')
      expect(heard(send(path, { box: the('dialog'), control })).events).toEqual(pressOn('button'))
      control.replaceWith(control.cloneNode(true))
      expect(heard(send(path, { box: the('dialog'), control })).events).toEqual(pressOn('button'))
      at('[data-sends]').remove()
      expect(heard(send(path, { box: the('dialog'), control }))).toEqual({ done: false, events: [] })
    }
  })

  test('what is pressed in a chat is pressed itself, or nothing is', () => {
    draw(gen, { failed: true })
    const control = the('warningSign')
    const resend = send('resend', { box: the('chatBox'), control })
    expect(heard(resend).events).toEqual(pressOn('warningSign'))
    control.remove()
    expect(heard(resend)).toEqual({ done: false, events: [] })
  })
})

describe('files', () => {
  /** As much of the browser's as a drop needs. */
  class Transfer {
    files: File[] = []
    items = { add: (file: File) => this.files.push(file) }
  }
  const withFiles = (Kind: typeof Event) =>
    class extends Kind {
      dataTransfer: unknown
      clipboardData: unknown
      constructor(type: string, init: { dataTransfer?: unknown; clipboardData?: unknown }) {
        super(type, init as EventInit)
        this.dataTransfer = init.dataTransfer
        this.clipboardData = init.clipboardData
      }
    }
  const files = () => [new File(['x'], 'cat.png')]

  test('dropped ones are dropped again, and pasted ones pasted', () => {
    draw(USUAL)
    vi.stubGlobal('DataTransfer', Transfer)
    vi.stubGlobal('DragEvent', withFiles(Event))
    vi.stubGlobal('ClipboardEvent', withFiles(Event))
    const names: string[] = []
    for (const type of ['drop', 'paste'])
      at(EDITOR).addEventListener(type, (event) => {
        const { dataTransfer, clipboardData } = event as unknown as { [name: string]: Transfer }
        names.push(...((dataTransfer ?? clipboardData)?.files.map(({ name }) => name) ?? []))
      })
    const dropped = heard(send('files', { transfer: { by: 'drop', files: files() } }))
    expect(dropped).toEqual({ done: true, events: ['dragenter editor', 'dragover editor', 'drop editor'] })
    const pasted = heard(send('files', { transfer: { by: 'paste', files: files() } }))
    expect(pasted).toEqual({ done: true, events: ['paste editor'] })
    expect(names).toEqual(['cat.png', 'cat.png'])
  })

  test('a browser that makes no paste with files leaves it to the person', () => {
    draw(USUAL)
    vi.stubGlobal('DataTransfer', Transfer)
    vi.stubGlobal('ClipboardEvent', class extends Event {})
    expect(heard(send('files', { transfer: { by: 'paste', files: files() } }))).toEqual({
      done: false,
      events: [],
    })
    expect(heard(send('files'))).toEqual({ done: false, events: [] })
  })
})

test('events of others are not ours', () => {
  expect(isOwnEvent(new Event('click'))).toBe(false)
})
