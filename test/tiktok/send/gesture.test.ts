/** What an event would do, in every skin: where it lands, and what it is. */
import { describe, expect, test } from 'vitest'
import { dialogSendAround, dialogSendOfField } from '../../../lib/tiktok/send/dialog-send.ts'
import { readGesture } from '../../../lib/tiktok/send/gesture.ts'
import { at, document, draw, drawHtml, during, EDITOR, GENERATIONS, inPage, the } from '../still.ts'

inPage()

const DIALOGS = { around: dialogSendAround, ofField: dialogSendOfField }
const read = (target: Element, event: Event) => during(target, event, (heard) => readGesture(heard, DIALOGS))
const init = { bubbles: true, composed: true, cancelable: true }
const key = (name: string, more: KeyboardEventInit & { isTrusted?: boolean } = {}) => {
  const event = new KeyboardEvent('keydown', { ...init, key: name, ...more })
  // What no constructor of this document takes.
  const keyCode = more.keyCode ?? (name === 'Enter' ? 13 : 65)
  const { isComposing = false, isTrusted = false } = more
  for (const [field, value] of Object.entries({ keyCode, isComposing, isTrusted }))
    Object.defineProperty(event, field, { value })
  return event
}
const click = () => new MouseEvent('click', init)
/** Files come with an object that only browsers make. */
const transfer = (type: 'drop' | 'paste', files: File[], text = '') => {
  const event = new Event(type, init)
  const data = { files, getData: (format: string) => (format === 'text/plain' ? text : '') }
  return Object.assign(event, type === 'drop' ? { dataTransfer: data } : { clipboardData: data })
}
const cat = () => new File(['x'], 'cat.png', { type: 'image/png' })

describe.each(GENERATIONS)('%s', (gen) => {
  test('keys in the composer', () => {
    draw(gen, { draft: 'At 8?' })
    const inside = at(`${EDITOR} [data-text]`)
    const facts = (event: Event) => read(inside, event)?.facts
    const enter = { kind: 'key', place: 'composer', key: 'Enter', shift: false, composing: false }
    expect(read(inside, key('Enter'))).toEqual({
      facts: enter,
      site: { box: at(EDITOR), control: null, transfer: null },
    })
    expect(facts(key('Enter', { shiftKey: true }))).toEqual({ ...enter, shift: true })
    expect(facts(key('Enter', { ctrlKey: true }))).toEqual(enter)
    // By its code, whatever it is called; and by its place, where an input method has it.
    expect(facts(key('Unidentified', { keyCode: 13 }))).toEqual(enter)
    expect(facts(key('Process', { keyCode: 229, code: 'NumpadEnter' }))).toEqual({
      ...enter,
      composing: true,
    })
    expect(facts(key('a'))).toEqual({ ...enter, key: 'a' })
    // A script may say that it composes; only a browser knows.
    expect(facts(key('Enter', { isComposing: true }))).toEqual(enter)
    expect(facts(key('Enter', { isComposing: true, isTrusted: true }))).toEqual({ ...enter, composing: true })
  })

  test('line breaks that no key announced, and a keydown that is no key', () => {
    draw(gen, { draft: 'At 8?' })
    const input = (inputType: string, isComposing = false) =>
      read(at(EDITOR), new InputEvent('beforeinput', { ...init, inputType, isComposing }))?.facts
    const broken = { kind: 'line-break', place: 'composer', composing: false }
    expect(input('insertParagraph')).toEqual(broken)
    expect(input('insertLineBreak', true)).toEqual({ ...broken, composing: true })
    expect(input('insertText')).toBeUndefined()
    expect(read(at(EDITOR), new Event('keydown', init))?.facts).toEqual(broken)
  })

  test('the icon, by any event of a press and by its keys', () => {
    draw(gen, { draft: 'At 8?' })
    const icon = the('sendIcon')
    for (const event of [click(), new PointerEvent('pointerdown', init), new Event('touchend', init)]) {
      expect(read(icon.querySelector('path') ?? icon, event)).toEqual({
        facts: { kind: 'press', place: 'send-control' },
        site: { box: at(EDITOR), control: icon, transfer: null },
      })
    }
    expect(read(icon, key(' '))?.facts).toMatchObject({ kind: 'key', place: 'send-control', key: ' ' })
  })

  test('what concerns nothing that sends', () => {
    draw(gen, { draft: 'At 8?', menu: '1001-1' })
    for (const name of [
      'message',
      'messageMenu',
      'menuItem',
      'row',
      'header',
      'emoji',
      'chatBottom',
    ] as const)
      expect([name, read(the(name), click()) ?? null, read(the(name), key('Enter')) ?? null]).toEqual([
        name,
        null,
        null,
      ])
    // A press in the composer is one, and decided elsewhere.
    expect(read(at(EDITOR), click())?.facts).toEqual({ kind: 'press', place: 'composer' })
  })

  test('an empty composer sends nothing but files', () => {
    draw(gen)
    expect(read(at(EDITOR), key('Enter'))).toBeNull()
    const files = [cat()]
    expect(read(at(EDITOR), transfer('paste', files))).toEqual({
      facts: { kind: 'files', place: 'composer' },
      site: { box: at(EDITOR), control: null, transfer: { by: 'paste', files } },
    })
  })

  test('files dropped anywhere on the chat; text, and text with its picture, are text', () => {
    draw(gen, { draft: 'At 8?' })
    for (const where of [at(EDITOR), the('message'), the('chatBox')])
      expect(read(where, transfer('drop', [cat()]))).toMatchObject({
        facts: { kind: 'files', place: 'composer' },
        site: { box: at(EDITOR), transfer: { by: 'drop' } },
      })
    expect(read(at(EDITOR), transfer('paste', []))).toBeNull()
    expect(read(at(EDITOR), transfer('paste', [cat()], 'a cell'))).toBeNull()
    expect(read(the('list'), transfer('drop', [cat()]))).toBeNull()
  })

  test('a form that submits the composer', () => {
    draw(gen, { draft: 'At 8?', more: '&form=1' })
    const form = at('form:has([contenteditable])')
    const submitter = at('button[type="submit"]')
    expect(read(form, new SubmitEvent('submit', { ...init, submitter }))).toEqual({
      facts: { kind: 'press', place: 'send-control' },
      site: { box: at(EDITOR), control: submitter, transfer: null },
    })
  })

  test('the Send of a dialog, and Enter in its note', () => {
    draw(gen, { over: { kind: 'share', what: 'video', offered: 3 }, chosen: ['bob'] })
    const send = at('[data-sends]')
    const site = { box: the('dialog'), control: send, transfer: null }
    expect(read(send, click())).toEqual({ facts: { kind: 'press', place: 'share' }, site })
    const note = at('[role="dialog"] input[type="text"]')
    expect(read(note, key('Enter'))).toMatchObject({ facts: { place: 'share', key: 'Enter' }, site })
    expect(read(note, key('Enter', { shiftKey: true }))).toBeNull()
    expect(read(note, key('a'))).toBeNull()
    expect(read(note, click())).toBeNull()
    expect(read(at('input[type="search"]'), key('Enter'))).toBeNull()
  })

  test('comments, search and LIVE chat', () => {
    for (const path of ['/foryou', '/@bob/live']) {
      draw(gen, { path, open: '' })
      for (const box of document.querySelectorAll('[contenteditable="true"], input')) {
        box.textContent = 'nice one'
        expect([read(box, key('Enter')), read(box, transfer('paste', [cat()]))]).toEqual([null, null])
      }
    }
  })
})

test('an event without an element concerns nothing', () => {
  drawHtml('')
  expect(during(document.body, click(), () => readGesture(new Event('click'), DIALOGS))).toBeNull()
})
