/** What is found by its looks where no candidate is there. */
import { expect, test } from 'vitest'
import {
  choiceRowByShape,
  controlByShape,
  dialogByShape,
  menuByShape,
  sendControlByShape,
} from '../../../lib/tiktok/anchors/shapes.ts'
import { at, draw, drawHtml, GENERATIONS, inPage, the } from '../still.ts'

inPage()

test.each(GENERATIONS)(
  '%s: the send control is what else can be pressed in the bar, once none is known',
  (gen) => {
    draw(gen, { draft: 'At 8?' })
    const icon = the('sendIcon')
    expect(sendControlByShape(icon, () => true)).toBe(null)
    icon.removeAttribute('data-e2e')
    icon.setAttribute('class', 'renamed')
    expect(sendControlByShape(icon.querySelector('path') as Element, () => true)).toBe(icon)
    expect(sendControlByShape(icon, () => false)).toBe(null)
    for (const name of ['emoji', 'media', 'messageMenu', 'row'] as const)
      expect(sendControlByShape(the(name), () => true)).toBe(null)
  },
)

test('a control is what says its word, or stands closely around it', () => {
  drawHtml('<div id="far"><div id="near"><span><b id="word">Send</b></span></div></div>')
  const says = (...ids: string[]) => controlByShape(at('#word'), (each) => ids.includes(each.id))?.id
  expect(says('word', 'near')).toBe('word')
  expect(says('near')).toBe('near')
  expect(says('far')).toBe(undefined)
})

test('a dialog without a name lies over the page', () => {
  drawHtml('<div id="over" style="position: fixed"><p id="in">x</p></div><p id="out">y</p>')
  expect(dialogByShape(at('#in'), true)?.id).toBe('over')
  expect(dialogByShape(at('#in'), false)).toBe(null)
  expect(dialogByShape(at('#over'), false)?.id).toBe('over')
  expect(dialogByShape(at('#out'), true)).toBe(null)
})

test('the row of a choice holds a face and no other choice', () => {
  const person = (id: string) =>
    `<div id="row-${id}"><img alt=""><span>${id}</span><input id="${id}" type="checkbox"></div>`
  drawHtml(`<div id="dialog">${person('a')}${person('b')}<input id="alone" type="checkbox"></div>`)
  const rowOf = (id: string) => choiceRowByShape(at(`#${id}`), at('#dialog')).id
  expect(rowOf('a')).toBe('row-a')
  expect(rowOf('b')).toBe('row-b')
  expect(rowOf('alone')).toBe('alone')
})

test('a menu is as large as what is small beside the page', () => {
  draw('G2', { menu: '1001-1' })
  expect(menuByShape(the('menuItem'))).toBe(the('menu'))
  expect(menuByShape(the('message'))).toBe(the('message'))
})
