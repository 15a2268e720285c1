/** How a part of a page is looked for. */
import { expect, test } from 'vitest'
import { lookup } from '../../../lib/tiktok/anchors/lookup.ts'
import { document, drawHtml, inPage } from '../still.ts'

inPage()

test('the first candidate that is there, then the shape, then the lesson, then what is missing', () => {
  drawHtml('<p id="b"></p><p id="c"></p>')
  const at = (id: string) => () => document.getElementById(id)
  const by = (...candidates: string[]) => ({ name: 'header', candidates })
  expect(lookup(document, by('#a', '#b', '#c'))).toEqual({ found: at('b')(), by: { candidate: 1 } })
  expect(lookup(document, { ...by('#a'), shape: at('c'), taught: at('b') })).toEqual({
    found: at('c')(),
    by: 'shape',
  })
  expect(lookup(document, { ...by('#a'), shape: at('a'), taught: at('b') })).toEqual({
    found: at('b')(),
    by: 'taught',
  })
  expect(lookup(document, { ...by('#a'), shape: at('a'), taught: at('a') })).toEqual({ missing: 'header' })
})
