/** How an anchor is looked up, and what an element says to a person. */
import { expect, test } from 'vitest'
import { closest, find, findAll, isShown, selectorOf, visibleText } from '../../../lib/tiktok/anchors/find.ts'
import { at, drawHtml, inPage } from '../still.ts'

inPage()

const anchor = ['[data-new]', '.old', 'p']

test('the first candidate that is there is found, wherever it stands', () => {
  const page = drawHtml('<p id="text"></p><b class="old"></b><i data-new></i>')
  expect(find(page, anchor)?.tagName).toBe('I')
  at('i').remove()
  expect(find(page, anchor)?.tagName).toBe('B')
  at('b').remove()
  expect(find(page, anchor)?.id).toBe('text')
  at('p').remove()
  expect(find(page, anchor)).toBeNull()
})

test('all of them, and the nearest, are found by any candidate', () => {
  const page = drawHtml('<p><b class="old"><i></i></b></p><i data-new></i>')
  expect(findAll(page, anchor).map(({ tagName }) => tagName)).toEqual(['P', 'B', 'I'])
  expect(closest(at('b i'), anchor)?.tagName).toBe('B')
  expect(closest(at('p'), anchor)?.tagName).toBe('P')
  expect(closest(page.body, anchor)).toBeNull()
  expect(selectorOf(anchor)).toBe('[data-new], .old, p')
})

test.each([
  ['Mia <b>Chen</b>', 'Mia Chen'],
  ['<img alt="🚀"> 1', '🚀 1'],
  ['<svg><title>More</title></svg>', 'More'],
  ['<!-- a note -->', ''],
  ['', ''],
])('a person reads in %s: %s', (html, text) => {
  drawHtml(`<p>${html}</p>`)
  expect(visibleText(at('p'))).toBe(text)
})

test('nothing says nothing', () => {
  expect(visibleText(null)).toBe('')
})

test('what lies ready but hidden is not shown', () => {
  drawHtml('<p></p><div style="display:none"><b></b></div>')
  expect(isShown(at('p'))).toBe(true)
  expect(isShown(at('b'))).toBe(false)
})
