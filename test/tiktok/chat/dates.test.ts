/** When the last message of a chat was sent, where the page says so in a form that can mean one day only. */
import { describe, expect, test } from 'vitest'
import { lastMessageAt } from '../../../lib/tiktok/chat/dates.ts'
import { at, document, draw, EDITOR, GENERATIONS, inPage, the, USUAL } from '../still.ts'

inPage()

const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime()

describe.each(GENERATIONS)('%s', (gen) => {
  test('a chat with a date, and one with a time', () => {
    draw(gen, { open: 'old.friend' })
    expect(lastMessageAt(at(EDITOR))).toBe(day(2025, 1, 4))
    draw(gen)
    expect(lastMessageAt(at(EDITOR))).toBeNull()
  })

  test('no chat has no date', () => {
    draw(gen, { open: '' })
    expect(lastMessageAt(document.body)).toBeNull()
  })

  test('the latest of several days', () => {
    draw(gen, { open: 'old.friend' })
    the('timeDivider').insertAdjacentHTML(
      'afterend',
      the('timeDivider').outerHTML.replace('2025-01-04', '2025/3/09'),
    )
    expect(lastMessageAt(at(EDITOR))).toBe(day(2025, 3, 9))
  })

  test('a divider says a day in a form that can mean only one, or nothing', () => {
    draw(gen)
    const read = DIVIDERS.map(([text]) => {
      the('timeDivider').textContent = text
      return [text, lastMessageAt(at(EDITOR))]
    })
    expect(read).toEqual(DIVIDERS)
  })
})

const DIVIDERS: [text: string, day: number | null][] = [
  ['2025.02.03 10:12', day(2025, 2, 3)],
  ['２０２５-０２-０３', day(2025, 2, 3)],
  ['Monday, 2025-02-03', day(2025, 2, 3)],
  ['04/05/2026', null],
  ['5/4/26', null],
  ['2025-13-01', null],
  ['2025-02-30', null],
  ['12025-02-03', null],
  ['3025-02-03', null],
  ['Yesterday 10:12', null],
  ['', null],
]

test('the row of the open chat says it where the chat does not', () => {
  draw(USUAL, { open: 'old.friend' })
  the('timeDivider').remove()
  expect(lastMessageAt(at(EDITOR))).toBe(day(2025, 1, 4))
})
