/** Whether direct messages are shown, where, and whether the box in them is known. */
import { describe, expect, test } from 'vitest'
import { readSurface } from '../../../lib/tiktok/chat/surface.ts'
import { at, document, draw, drawHtml, EDITOR, GENERATIONS, inPage, SKINS } from '../still.ts'

inPage()

describe.each(GENERATIONS)('%s', (gen) => {
  const { chats } = SKINS[gen]
  const place = { page: 'page', panel: 'over', frame: 'suite' }[chats]

  test('a chat that is open', () => {
    draw(gen)
    expect(readSurface(document)).toEqual({ dm: true, composer: at(EDITOR), place, unknownBox: false })
  })

  test('no chat: messages are shown only where the address says so', () => {
    draw(gen, { open: '' })
    expect(readSurface(document)).toEqual({ dm: chats !== 'panel', composer: null, place, unknownBox: false })
  })

  test('a feed, a profile, a LIVE room', () => {
    for (const path of ['/foryou', '/@bob', '/@bob/live']) {
      draw(gen, { open: '', path })
      expect(readSurface(document)).toEqual({ dm: false, composer: null, place: 'over', unknownBox: false })
    }
  })

  test('a chat over a profile', () => {
    draw(gen, { path: '/@bob', open: 'bob', more: '&profile=over' })
    expect(readSurface(document)).toMatchObject({ dm: true, composer: at(EDITOR), place: 'over' })
  })
})

test.each([
  ['<div contenteditable="true"></div>', '/messages', true],
  ['<textarea></textarea>', '/business-suite/messages', true],
  ['<div contenteditable="true"></div>', '/foryou', false],
  ['<div contenteditable="true" style="display:none"></div>', '/messages', false],
  ['<div contenteditable="false"></div>', '/messages', false],
  ['<div role="search"><textarea></textarea></div>', '/messages', false],
  ['<input>', '/messages', false],
])('a box that nobody knows: %s on %s', (html, path, unknownBox) => {
  drawHtml(html, path)
  expect(readSurface(document).unknownBox).toBe(unknownBox)
})

test('Business Suite, by its address', () => {
  for (const path of ['/messages?scene=business', '/business-suite/messages']) {
    drawHtml('', path)
    expect(readSurface(document).place).toBe('suite')
  }
  drawHtml('', '/messages?scene=other')
  expect(readSurface(document).place).toBe('page')
})
