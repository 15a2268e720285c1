/** Who is chosen in a share sheet, and what is written beside it. */
import { describe, expect, test } from 'vitest'
import { readChosen, readNote } from '../../../lib/tiktok/send/sheet.ts'
import { at, draw, drawHtml, GENERATIONS, inPage, the } from '../still.ts'

inPage()

const sheet = { kind: 'share', what: 'video', offered: 5 } as const

describe.each(GENERATIONS)('%s', (gen) => {
  test('nobody, one, and several in the order of the sheet', () => {
    draw(gen, { over: sheet })
    expect(readChosen(the('dialog'))).toEqual([])
    draw(gen, { over: sheet, chosen: ['sara', 'bob'], note: 'look' })
    expect(readChosen(the('dialog'))).toEqual([
      { name: 'Bob', handleText: '@bob', memberCount: null },
      { name: 'Sara', handleText: '@sara', memberCount: null },
    ])
    expect(readNote(the('dialog'))).toBe('look')
  })

  test('a sheet without handles', () => {
    draw(gen, { over: sheet, chosen: ['bob'], more: '&shareNames=1' })
    expect(readChosen(the('dialog'))).toEqual([{ name: 'Bob', handleText: null, memberCount: null }])
    expect(readNote(the('dialog'))).toBe('')
  })
})

/** One row that is chosen, and how it is read. */
const rows: [html: string, name: string, handle: string | null, members?: number][] = [
  ['<li aria-selected="true"><p>Bob</p></li>', 'Bob', null],
  ['<li><p>Bob</p><i aria-checked="true"></i></li>', 'Bob', null],
  ['<label><input type="checkbox" checked><span>Bob</span></label>', 'Bob', null],
  ['<div><div><p>Bob</p></div><i aria-pressed="true"></i></div>', 'Bob', null],
  ['<li aria-selected="true"><a href="/@bob"><p>Bob</p></a></li>', 'Bob', '@bob'],
  ['<a href="/@bob?lang=en" aria-selected="true">Bob</a>', 'Bob', '@bob'],
  ['<li aria-selected="true"><p>@bob</p><p>Bob</p></li>', 'Bob', '@bob'],
  ['<li aria-selected="true"><p>@bob</p></li>', '', '@bob'],
  ['<li aria-selected="true"><p>@ home</p><p>@bob</p></li>', '@ home', '@bob'],
  [
    '<li aria-selected="true"><p>Road trip</p><i class="MemberCount">5 members</i></li>',
    'Road trip',
    null,
    5,
  ],
  ['<li aria-selected="true"><i class="MemberCount">（５）</i><p>Road trip</p></li>', 'Road trip', null, 5],
  ['<li aria-selected="true"><p>Bob</p><button>Undo</button></li>', 'Bob', null],
  ['<li aria-selected="true"><button>Undo</button><p>Bob</p></li>', 'Bob', null],
  ['<li aria-selected="true"><p>Bob<svg><title>Verified</title></svg></p></li>', 'Bob', null],
]
test.each(rows)('%s', (html, name, handleText, memberCount) => {
  drawHtml(`<section>${html}</section>`)
  expect(readChosen(at('section'))).toEqual([{ name, handleText, memberCount: memberCount ?? null }])
})

test('a tab is nobody, and a mark in a mark is one row', () => {
  drawHtml(
    '<section><b role="tab" aria-selected="true">Friends</b><li aria-selected="true"><i aria-checked="true">Bob</i></li></section>',
  )
  expect(readChosen(at('section')).map(({ name }) => name)).toEqual(['Bob'])
})

test('a row with a Send of its own stands for whoever it names', () => {
  drawHtml('<li><p>Sara</p><button>Send</button></li>')
  expect(readChosen(at('li'))).toEqual([{ name: 'Sara', handleText: null, memberCount: null }])
})

test.each([
  ['<textarea>look</textarea>', 'look'],
  ['<div contenteditable="true">look <img alt="🚀"></div>', 'look 🚀'],
  ['<input type="search" value="bo"><input value="look">', 'look'],
  ['<input type="search" value="bo">', ''],
  ['<input placeholder="Search" data-e2e="search-people" value="bo">', ''],
  ['', ''],
])('the note in %s', (html, note) => {
  drawHtml(`<section>${html}</section>`)
  const area = document.querySelector('textarea')
  if (area) area.value = area.textContent ?? ''
  expect(readNote(at('section'))).toBe(note)
})
