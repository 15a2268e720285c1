/** Dialogs that send no message, by their marks, their fields and what they call themselves. */
import { describe, expect, test } from 'vitest'
import { isOther } from '../../../lib/tiktok/send/other-dialogs.ts'
import { at, draw, drawHtml, GENERATIONS, inPage, the } from '../still.ts'

inPage()

const dialog = (inside: string, attributes = '') => `<section role="dialog" ${attributes}>${inside}</section>`

test.each([
  ['', 'id="loginContainer"'],
  ['', 'class="css-1-DivLoginModalContainer"'],
  ['', 'data-e2e="top-login-modal"'],
  ['<button data-e2e="send-code-button"></button>', ''],
  ['<input type="password">', ''],
  ['<input type="tel">', ''],
  ['<input autocomplete="one-time-code">', ''],
  ['<select></select>', ''],
  ['<p class="css-1-DivReportForm"></p>', ''],
  ['<p data-e2e="report-reason"></p>', ''],
  ['', 'aria-label="Send feedback"'],
  ['<h2>Verify your account</h2>', ''],
  ['<p class="x-Title">Log in to TikTok</p>', ''],
  ['<li><h3>Bob</h3></li><h3>Newsletter</h3>', ''],
])('other: %s %s', (inside, attributes) => {
  drawHtml(dialog(inside, attributes))
  expect(isOther(at('section'))).toBe(true)
})

test.each([
  ['', ''],
  ['<h2>Send to friends</h2>', ''],
  ['', 'aria-label="Send media"'],
  ['<input type="search"><input type="text">', ''],
  // The name of a person in a row is no title.
  ['<li><h3>Gift of Polls</h3></li>', ''],
  // What says that it shares is a sheet, whatever stands in it.
  ['<input type="tel"><h2>Report</h2>', 'class="DivShareModal"'],
  ['<h2>Encode the barcode</h2>', ''],
  [`<h2>${'A very long title '.repeat(6)} report</h2>`, ''],
])('not other: %s %s', (inside, attributes) => {
  drawHtml(dialog(inside, attributes))
  expect(isOther(at('section'))).toBe(false)
})

test('a mark around the dialog says so too', () => {
  drawHtml(`<div class="css-1-DivLoginModal">${dialog('')}</div>`)
  expect(isOther(at('section'))).toBe(true)
})

describe.each(GENERATIONS)('%s', (gen) => {
  test('neither the share sheet nor "Send media" is one', () => {
    draw(gen, { over: { kind: 'share', what: 'video', offered: 3 } })
    expect(isOther(the('dialog'))).toBe(false)
    draw(gen, { over: { kind: 'media', count: 1 } })
    expect(isOther(the('dialog'))).toBe(false)
  })
})
