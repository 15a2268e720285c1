/** Whose row a mark of a choice stands in. */
import { expect, test } from 'vitest'
import { isTab, rowOfChoice } from '../../../lib/tiktok/send/choice-row.ts'
import { at, drawHtml, inPage } from '../still.ts'

inPage()

const FACE = '<img alt="">'
test.each([
  ['a row that says so', `<ul><li id="row">${FACE}<i class="c" aria-checked="true"></i></li></ul>`],
  ['a label', `<label id="row"><input class="c" type="checkbox">Bob</label>`],
  [
    'a row by its class',
    `<div id="row" class="css-1-DivItem">${FACE}<input class="c" type="checkbox"></div>`,
  ],
  [
    'no row that says so',
    `<div id="row">${FACE}<p>Bob</p><span><input class="c" type="checkbox"></span></div>`,
  ],
  ['the choice itself', `<div>${FACE}<div id="row" class="c" role="option">${FACE}Bob</div></div>`],
  [
    'a switch, which speaks of what is around it',
    `<div>${FACE}<i id="row" class="c" role="switch"></i></div>`,
  ],
  [
    'several choices in one place',
    `<div>${FACE}<input id="row" class="c" type="radio"><input type="radio"></div>`,
  ],
  ['nobody near', `<div><input id="row" class="c" type="checkbox"><p>Remember me</p></div>`],
  [
    'a face too far away',
    `<div>${FACE}<b><b><b><b><input id="row" class="c" type="checkbox"></b></b></b></b></div>`,
  ],
])('%s', (_what, html) => {
  drawHtml(`<section>${html}</section>`)
  expect(rowOfChoice(at('.c'), at('section')).id).toBe('row')
})

test('the dialog is nobody’s row', () => {
  drawHtml(`<li><section>${FACE}<input class="c" type="checkbox"></section></li>`)
  expect(rowOfChoice(at('.c'), at('section'))).toBe(at('.c'))
})

test('a tab', () => {
  drawHtml('<b role="tab"></b><i role="option"></i>')
  expect([isTab(at('b')), isTab(at('i'))]).toEqual([true, false])
})
