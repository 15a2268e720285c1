/** Finding the composer, its send control and its draft in every skin; and what only looks like them. */
import { describe, expect, test } from 'vitest'
import {
  composerAround,
  composerBox,
  composerInForm,
  composerOfControl,
  findComposer,
  holdsSomething,
  readDraft,
  sendControlAround,
  sendControlOf,
} from '../../../lib/tiktok/chat/composer.ts'
import { at, document, draw, drawHtml, EDITOR, GENERATIONS, inPage, nameOf, parts, the } from '../still.ts'

inPage()

const around = composerAround

describe.each(GENERATIONS)('%s', (gen) => {
  test('the composer is found, and from everything in it', () => {
    draw(gen, { draft: 'At 8?' })
    const editor = at(EDITOR)
    expect(findComposer(document)).toBe(editor)
    expect(around(editor)).toBe(editor)
    expect(around(at(`${EDITOR} [data-block] span`))).toBe(editor)
    expect(composerBox(editor)).toBe(the('inputArea'))
  })

  test('beside it there is none', () => {
    draw(gen, { draft: 'At 8?' })
    const beside = (['inputArea', 'chatBottom', 'message', 'header', 'row', 'sendIcon'] as const).map(
      (name) => the(name),
    )
    expect(beside.filter((each) => around(each) !== null).map(nameOf)).toEqual([])
  })

  test('no chat, or a request that is not accepted, has none', () => {
    draw(gen, { open: '' })
    expect(findComposer(document)).toBeNull()
    draw(gen, { open: 'stranger' })
    expect(findComposer(document)).toBeNull()
    draw(gen, { open: 'stranger', accepted: true })
    expect(findComposer(document)).toBe(at(EDITOR))
  })

  test('the send control is its svg, or what is inside it', () => {
    draw(gen, { draft: 'At 8?' })
    const icon = the('sendIcon')
    expect(sendControlAround(icon)).toBe(icon)
    expect(sendControlAround(icon.querySelector('path') ?? icon)).toBe(icon)
    expect(composerOfControl(icon)).toBe(at(EDITOR))
    expect(sendControlOf(at(EDITOR))).toBe(icon)
  })

  test('nothing else of the bar is one', () => {
    draw(gen, { draft: 'At 8?', quoting: 'Saturday then?', panel: 'sticker', more: '&extras=1' })
    const others = (['emoji', 'photo', 'media', 'quote', 'panelButton', 'stickerCell', 'voice'] as const).map(
      (name) => the(name),
    )
    expect(others.filter((each) => sendControlAround(each) !== null).map(nameOf)).toEqual([])
    expect(sendControlAround(at(EDITOR))).toBeNull()
  })

  test('an icon by another name is believed while there is text, and nothing known to be harmless is', () => {
    draw(gen, { draft: 'At 8?' })
    rename()
    expect(sendControlAround(the('sendIcon'))).toBe(the('sendIcon'))
    expect(composerOfControl(the('sendIcon'))).toBe(at(EDITOR))
    for (const harmless of ['emoji', 'photo', 'media'] as const)
      expect(sendControlAround(the(harmless))).toBeNull()
    for (const block of document.querySelectorAll(`${EDITOR} [data-text]`)) block.textContent = ' '
    expect(sendControlAround(the('sendIcon'))).toBeNull()
  })

  test('a form that submits the composer', () => {
    draw(gen, { more: '&form=1' })
    expect(composerInForm(the('chatBottom').closest('form') ?? document.body)).toBe(at(EDITOR))
    expect(composerInForm(the('header'))).toBeNull()
  })

  test.each([
    ['At 8?', 'At 8?', 0],
    ['one\ntwo', 'one\ntwo', 0],
    [undefined, '', 0],
  ])('the draft %j', (draft, text, embeds) => {
    draw(gen, draft === undefined ? {} : { draft })
    expect(readDraft(at(EDITOR))).toEqual({ text, embeds })
    expect(holdsSomething(at(EDITOR))).toBe(text !== '')
  })

  test('a picture in the box is something, and so is a send icon that the page shows', () => {
    draw(gen)
    at(`${EDITOR} [data-block]`).append(document.createElement('img'))
    expect(readDraft(at(EDITOR)).embeds).toBe(1)
    expect(holdsSomething(at(EDITOR))).toBe(true)
    draw(gen, { draft: 'x' })
    for (const block of document.querySelectorAll(`${EDITOR} [data-text]`)) block.textContent = ''
    expect(holdsSomething(at(EDITOR))).toBe(true)
  })

  test('boxes to write in that are none', () => {
    draw(gen, { path: '/foryou', open: '' })
    const boxes = [at('[contenteditable="true"]'), the('searchField')]
    expect(boxes.map((box) => around(box))).toEqual([null, null])
    draw(gen, { path: '/@bob/live', open: '' })
    expect(around(at('[contenteditable="true"]'))).toBeNull()
    expect(findComposer(document)).toBeNull()
    draw(gen, { path: '/login', open: '' })
    expect(findComposer(document)).toBeNull()
  })

  test('a report that opens inside the chat is none, and the composer behind it stays one', () => {
    draw(gen, { draft: 'At 8?' })
    the('chatBox').insertAdjacentHTML('beforeend', '<div role="dialog"><textarea></textarea></div>')
    expect(around(at('textarea'))).toBeNull()
    expect(findComposer(document)).toBe(at(EDITOR))
  })

  test('the box with the focus comes first, where two are shown', () => {
    draw(gen)
    document.body.append(the('chatBox').cloneNode(true))
    const [first, second] = document.querySelectorAll<HTMLElement>(EDITOR)
    expect(findComposer(document)).toBe(first)
    second?.focus()
    expect(findComposer(document)).toBe(second)
  })
})

test('without its own marks an editor is known by a label around it, but no other box, and not in a LIVE room', () => {
  const html = (box: string) => `<div class="css-1-DivChatBottom">${box}</div>`
  const editor = '<div contenteditable="true" role="textbox"><p><i></i></p></div>'
  const first = () => at('[contenteditable], textarea')
  drawHtml(html(editor))
  expect(around(at('i'))).toBe(first())
  drawHtml(html('<div contenteditable="true"></div>'))
  expect(around(first())).toBeNull()
  drawHtml(html('<textarea></textarea>'))
  expect(around(first())).toBeNull()
  for (const live of ['/@bob/live', '/live/12', '/live']) {
    drawHtml(html(editor), live)
    expect(around(first())).toBeNull()
  }
  drawHtml(html(editor), '/@live')
  expect(around(first())).toBe(first())
  drawHtml(editor)
  expect(around(first())).toBeNull()
})

test('the outer one of nested boxes is the composer', () => {
  drawHtml(
    '<div data-e2e="message-input-area"><div id="outer" contenteditable="true"><p contenteditable="true"></p></div></div>',
  )
  expect(around(at('p'))?.id).toBe('outer')
})

test('a box for plain text says what stands in it', () => {
  drawHtml('<textarea></textarea>')
  const box = at('textarea') as HTMLTextAreaElement
  box.value = 'At\n8?'
  expect(readDraft(box)).toEqual({ text: 'At\n8?', embeds: 0 })
})

/** The icon under names that nobody knows. */
function rename(): void {
  for (const icon of parts('sendIcon')) {
    icon.removeAttribute('data-e2e')
    icon.setAttribute('class', 'css-9-StyledPaperPlane')
  }
}
