/** Dialogs as the sentry knows them, without a word of any language. */
import { describe, expect, test } from 'vitest'
import { earlyDialogSend, offersChoice, opensShare } from '../../../lib/tiktok/send/early-dialog.ts'
import { at, document, draw, drawHtml, GENERATIONS, inPage, nameOf, the } from '../still.ts'
import { NO_SHEETS, overlaid } from './dialogs.ts'

inPage()

const sheet = { kind: 'share', what: 'video', offered: 3 } as const
const FACES = '<img alt=""><img alt="">'

describe.each(GENERATIONS)('%s', (gen) => {
  test('beside somebody who is chosen any button may send', () => {
    draw(gen, { over: sheet, chosen: ['bob'], path: '/foryou', open: '' })
    const held = [...document.querySelectorAll('button')].filter((each) => earlyDialogSend(each))
    expect(held.map(({ textContent }) => textContent)).toEqual(['Send', 'Close'])
    expect(earlyDialogSend(held[0] ?? document.body)).toEqual({
      place: 'share',
      box: the('dialog'),
      control: held[0],
    })
    for (const harmless of [at('.choice'), at('.choice img'), at('input'), the('shareControl')])
      expect(earlyDialogSend(harmless)).toBeNull()
    expect(offersChoice(document)).toBe(true)
  })

  test('where nobody is chosen nothing is held', () => {
    draw(gen, { over: sheet })
    expect([...document.querySelectorAll('button')].filter((each) => earlyDialogSend(each))).toEqual([])
  })

  test('a feed has no dialog, and a button that opens one', () => {
    draw(gen, { path: '/foryou', open: '' })
    expect(offersChoice(document)).toBe(false)
    expect(opensShare(the('shareControl'))).toBe(true)
    const others = [...document.querySelectorAll('button, a, input')].filter(
      (each) => each !== the('shareControl'),
    )
    expect(others.filter(opensShare).map(nameOf)).toEqual(['shareControl', 'shareControl'])
  })

  test('a chat offers nothing to choose, nor do "Send media" and the question before Delete', () => {
    for (const still of [
      {},
      { over: { kind: 'media', count: 1 } as const },
      { menu: '1001-1', asked: true, more: '&dialog=1' },
    ]) {
      draw(gen, still)
      expect(offersChoice(document)).toBe(false)
    }
  })
})

test.each([
  ['<div role="dialog"><i role="option">Bob</i></div>', true],
  [`<div role="dialog">${FACES}</div>`, true],
  ['<div class="TUXModal-overlay"><input type="checkbox"></div>', true],
  ['<div role="dialog"><img alt=""></div>', false],
  ['<div role="dialog"><b role="tab" aria-selected="true">All</b></div>', false],
  [`<div role="dialog" style="display:none">${FACES}<i role="option">Bob</i></div>`, false],
  [`<div>${FACES}<i role="option">Bob</i></div>`, false],
])('%s needs the keeper: %s', (html, needs) => {
  drawHtml(html, '/foryou')
  expect(offersChoice(document)).toBe(needs)
})

test.each([
  ['', true],
  ['disabled', false],
  ['aria-disabled="true"', false],
])('a button with "%s" is held: %s', (attribute, held) => {
  const row = '<li aria-selected="true"><img alt="">Bob</li>'
  drawHtml(`<div role="dialog"><ul>${row}</ul><button ${attribute}>▸</button></div>`)
  expect(earlyDialogSend(at('button')) !== null).toBe(held)
})

test('of what sends nothing, little is held', () => {
  const held = Object.entries(NO_SHEETS).filter(([, html]) => {
    drawHtml(overlaid(html), '/foryou')
    return earlyDialogSend(at('#other .send')) !== null
  })
  // Faces of people who are chosen: whether it sends, only the keeper knows.
  expect(held.map(([what]) => what)).toEqual(['gifts', 'a report of several people'])
})

test('an option without a face is no person', () => {
  drawHtml('<div role="dialog"><i role="option" aria-selected="true">English</i><button>OK</button></div>')
  expect(earlyDialogSend(at('button'))).toBeNull()
})
