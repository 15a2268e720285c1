/** Which control of a dialog sends, to whom, and which dialogs send nothing. */
import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../lib/core/people/sheet.ts'
import {
  dialogSendAround,
  dialogSendOfField,
  findSend,
  isSearch,
  sendingDialog,
} from '../../../lib/tiktok/send/dialog-send.ts'
import { readChosen } from '../../../lib/tiktok/send/sheet.ts'
import { at, document, draw, drawHtml, GENERATIONS, inPage, nameOf, the, USUAL } from '../still.ts'
import { NO_SHEETS, overlaid, SHEETS, type Sheet } from './dialogs.ts'

inPage()

const sheet = { kind: 'share', what: 'video', offered: 3 } as const
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === words)
  if (!found) throw new Error(`No button ${words}`)
  return found
}
const field = (type: string) => at(`[role="dialog"] input[type="${type}"]`)

describe.each(GENERATIONS)('%s', (gen) => {
  test('"Send media" sends, by its button and from inside it; Cancel and the pictures do not', () => {
    draw(gen, { over: { kind: 'media', count: 2 } })
    const send = button('Send (2)')
    expect(dialogSendAround(send)).toEqual({
      place: 'media',
      box: the('dialog'),
      control: send,
      certain: true,
    })
    expect(findSend(sendingDialog(the('dialog')) ?? never())).toBe(send)
    const others = [
      button('Cancel'),
      at('canvas'),
      at('h3'),
      the('dialog'),
      the('message'),
      the('chatBottom'),
    ]
    expect(others.filter((each) => dialogSendAround(each)).map(nameOf)).toEqual([])
  })

  test('in another language, and with plain pictures', () => {
    draw(gen, { over: { kind: 'media', count: 1 }, more: '&lang=de' })
    expect(dialogSendAround(button('Senden (1)'))?.place).toBe('media')
    expect(dialogSendAround(button('Abbrechen'))).toBeNull()
    at('canvas').replaceWith(document.createElement('img'))
    expect(dialogSendAround(button('Senden (1)'))).toMatchObject({ place: 'media', certain: false })
  })

  test('a share sheet sends once somebody is chosen', () => {
    draw(gen, { over: sheet, chosen: ['bob'] })
    const send = button('Send')
    expect(dialogSendAround(send)).toEqual({
      place: 'share',
      box: the('dialog'),
      control: send,
      certain: true,
    })
    expect(dialogSendOfField(field('text'))).toMatchObject({ place: 'share', control: send })
    const others = [button('Close'), field('search'), at('.choice'), at('.choice img')]
    expect(others.filter((each) => dialogSendAround(each)).map(nameOf)).toEqual([])
    expect(dialogSendOfField(field('search'))).toBeNull()
    expect([isSearch(field('search')), isSearch(field('text'))]).toEqual([true, false])
  })

  test('a Send that is off, and Enter while nobody is chosen, send nothing', () => {
    draw(gen, { over: sheet })
    expect(dialogSendAround(button('Send'))).toBeNull()
    expect(dialogSendOfField(field('text'))).toBeNull()
    button('Send').disabled = false
    expect(dialogSendOfField(field('text'))).toBeNull()
    expect(dialogSendAround(button('Send'))?.place).toBe('share')
  })

  test('nothing in a chat, or in what asks whether to delete, is the Send of a dialog', () => {
    draw(gen, { draft: 'At 8?', menu: '1001-1', asked: true, more: '&dialog=1' })
    const all = document.querySelectorAll('button, [role="button"], svg, p, [contenteditable]')
    expect([...all].filter((each) => dialogSendAround(each)).map(nameOf)).toEqual([])
    expect(sendingDialog(the('dialog'))).toBeNull()
  })
})

describe('dialogs of other making, over a chat with Mia Chen', () => {
  const over = (html: string) => {
    draw(USUAL)
    document.body.insertAdjacentHTML('beforeend', overlaid(html))
    return at('#other .send')
  }

  test.each(Object.entries<Sheet>(SHEETS))('held: %s', (_what, { html, to }) => {
    const found = dialogSendAround(over(html))
    expect(found?.place).toBe(to === 'the chat' ? 'media' : 'share')
    if (to === 'the chat') return
    const { recipient } = readSheet(readChosen(found?.box ?? never()))
    expect(recipient).toEqual(
      to.length === 0
        ? { kind: 'unreadable', missing: 'people' }
        : { kind: 'person', displayName: to[0], handle: '' },
    )
  })

  test.each(Object.entries(NO_SHEETS))('I9: %s is left alone', (_what, html) => {
    expect(dialogSendAround(over(html))).toBeNull()
    drawHtml(overlaid(html), '/foryou')
    expect(dialogSendAround(at('#other .send'))).toBeNull()
  })
})

describe('without a word that anybody knows', () => {
  const unknown = (lang: string, words: string) => {
    draw(USUAL, { over: sheet, chosen: ['bob'] })
    document.documentElement.lang = lang
    button('Send').textContent = words
    return dialogSendAround(button(words))
  }

  test.each([
    ['xx', 'Zumpa', true],
    ['xx', '', false],
    ['de', 'Zumpa', false],
    ['en', 'Send to 2 friends', true],
    ['xx', 'Cancel', false],
  ])('in %s "%s" is the Send of a sheet: %s', (lang, words, sends) => {
    expect(unknown(lang, words) !== null).toBe(sends)
  })

  test('but not while nobody is chosen, nor where another button is called Send', () => {
    unknown('xx', 'Zumpa')
    at('[aria-checked="true"]').setAttribute('aria-checked', 'false')
    expect(dialogSendAround(button('Zumpa'))).toBeNull()
    unknown('xx', 'Zumpa')
    button('Close').textContent = 'Send'
    expect(dialogSendAround(button('Zumpa'))).toBeNull()
  })
})

function never(): never {
  throw new Error('Not found')
}
