/** What is taken for a composer where no candidate knows one, and what never is. */
import { describe, expect, test } from 'vitest'
import { shapes } from '../../../lib/tiktok/by-shape/shapes.ts'
import { composerAround } from '../../../lib/tiktok/chat/composer.ts'
import { readSurface } from '../../../lib/tiktok/chat/surface.ts'
import { type Drift, drift } from '../drift.ts'
import { document, draw, drawHtml, GENERATIONS, inPage, type StillPage } from '../still.ts'

inPage()

const ALL: Drift = { e2e: true, labels: true, ids: true }
const surface = () => readSurface(document, () => shapes)

const ELSEWHERE: [string, StillPage][] = [
  ['comments and search', { path: '/foryou' }],
  ['a profile', { path: '/@bob' }],
  ['LIVE', { path: '/@bob/live' }],
  ['login', { path: '/login' }],
]
describe.each(GENERATIONS)('%s', (gen) => {
  test.each(ELSEWHERE)('never: %s', (_what, still) => {
    draw(gen, { ...still, open: '' })
    drift(document, ALL)
    expect(surface()).toMatchObject({ dm: false, composer: null, unknownBox: false })
  })
})

const PANE = (box: string) => `
  <div><div><img alt=""><p>Mia Chen</p></div><div>words</div><div>${box}</div></div>`
const BOX = '<div contenteditable="true" role="textbox" id="box"></div>'

const rows: [what: string, html: string, path: string, found: string | null, unknown: boolean][] = [
  ['the only box', BOX, '/messages', 'box', false],
  ['the only box, a plain one', '<textarea id="box"></textarea>', '/messages', 'box', false],
  ['in Business Suite', BOX, '/business-suite/messages', 'box', false],
  ['beside a search', `<form role="search"><textarea></textarea></form>${BOX}`, '/messages', 'box', false],
  [
    'beside a dialog that reports',
    `<div role="dialog"><textarea></textarea></div>${BOX}`,
    '/messages',
    'box',
    false,
  ],
  ['the box of a dialog', `<div role="dialog">${BOX}</div>`, '/messages', null, true],
  ['a search', '<input type="search" id="box">', '/messages', null, false],
  ['one of two', `${BOX}<textarea></textarea>`, '/messages', null, true],
  ['a hidden one', `<div hidden>${BOX}</div>`, '/messages', null, false],
  ['an editor of another page', PANE(BOX), '/upload', null, false],
  ['comments below a face', PANE(BOX), '/@bob/video/1', null, false],
]
test.each(rows)('%s', (_what, html, path, found, unknown) => {
  drawHtml(html, path)
  const { composer, unknownBox } = surface()
  expect(composer?.id ?? null).toBe(found)
  expect(unknownBox).toBe(unknown)
})

test('it counts as a composer until the page has a second one, or a known one', () => {
  drawHtml(BOX)
  const box = document.querySelector('#box') as Element
  expect(composerAround(box)).toBe(null)
  surface()
  expect(composerAround(box)).toBe(box)
  document.body.insertAdjacentHTML('beforeend', '<textarea></textarea>')
  surface()
  expect(composerAround(box)).toBe(null)
})
