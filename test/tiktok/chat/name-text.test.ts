/** A name as a person reads it, out of an element in which more may stand. */
import { describe, expect, test } from 'vitest'
import { isRewritten, isTranslated, nameText } from '../../../lib/tiktok/chat/name-text.ts'
import { at, document, draw, drawHtml, GENERATIONS, inPage, the } from '../still.ts'

inPage()

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden'

test.each<[html: string, name: string]>([
  ['Mia Chen', 'Mia Chen'],
  ['<span>Mia Chen</span>', 'Mia Chen'],
  ['Mia <b>Chen</b>', 'Mia Chen'],
  ['<span><span>Mia Chen</span></span><span>12</span>', 'Mia Chen'],
  ['<span>12</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span>🔥</span><span>Mia Chen</span>', 'Mia Chen'],
  ['Mia Chen<svg><title>Verified account</title></svg>', 'Mia Chen'],
  ['Mia Chen<img alt="Verified">', 'Mia Chen'],
  ['Mia <img alt="🚀"> Chen', 'Mia 🚀 Chen'],
  ['<img alt="🚀"><img alt="🌙">', '🚀🌙'],
  ['<img alt="Cat"><img alt="Dog">', 'CatDog'],
  ['<img alt="Cat" aria-hidden="true">', ''],
  [`Mia Chen<span style="${HIDDEN}">Verified account</span>`, 'Mia Chen'],
  [`<span style="${HIDDEN}">Profile of</span><span>Mia Chen</span>`, 'Mia Chen'],
  ['<span style="display:none">Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span style="visibility:hidden">Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span style="opacity:0">Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span style="font-size:0px">Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span style="position:absolute;clip-path:inset(50%)">Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<span style="position:absolute;width:90px;height:20px">Mia Chen</span>', 'Mia Chen'],
  ['<span hidden>Bob</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<b style="display:none">Bob </b>Mia Chen', 'Mia Chen'],
  ['<span aria-hidden="true">Mia Chen</span>', 'Mia Chen'],
  ['<span aria-hidden="true">•</span><span>Mia Chen</span>', 'Mia Chen'],
  ['<font><font>Mia Chen</font></font>', 'Mia Chen'],
  ['<i class="css-1-SpanNicknameText2">Mia Chen</i> · Friend', 'Mia Chen'],
  ['<div>12</div>', '12'],
  ['', ''],
  [' <span> </span>', ''],
])('in %s: %s', (html, name) => {
  drawHtml(`<section>${html}</section>`)
  expect(nameText(at('section')).trim()).toBe(name)
})

test('nothing has no name', () => {
  expect(nameText(null)).toBe('')
  expect([isTranslated(null), isRewritten(null)]).toEqual([false, false])
})

describe.each(GENERATIONS)('%s', (gen) => {
  test.each([
    ['mia.chen', 'Mia Chen'],
    ['rocket', '🚀👩‍🚀🌙'],
    ['nameless', ''],
    ['eve', '<b>Eve</b><img src=x onerror=alert(1)>'],
    ['rlo', 'Ann\u202Eeilrahc'],
  ])('the header and the row of %s, with a badge', (open, name) => {
    draw(gen, { open, more: '&badges=1' })
    const row = the('rowName', open === 'mia.chen' ? 0 : -1)
    expect([nameText(the('headerName')), nameText(row)]).toEqual([name, name])
  })
})

test('a translator is known by what it leaves behind', () => {
  drawHtml('<p>Mia</p><b><font><font>Mia</font></font></b><i _msttexthash="1">Mia</i><font><u>Mia</u></font>')
  const rewritten = ['p', 'b', 'i', 'u'].map((tag) => isRewritten(at(tag)))
  expect(rewritten).toEqual([false, true, true, true])
  expect(isTranslated(at('p'))).toBe(false)
  for (const at_work of ['translated-ltr', 'translated-rtl']) {
    document.documentElement.className = at_work
    expect([isTranslated(at('p')), isRewritten(at('p'))]).toEqual([true, false])
  }
  document.documentElement.className = ''
})
