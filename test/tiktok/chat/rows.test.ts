/** The list of chats: who is in view, in which order, and which row a press opens. */
import { describe, expect, test } from 'vitest'
import { readRowOrder, readRows, rowAt, rowPressedAt } from '../../../lib/tiktok/chat/rows.ts'
import { at, document, draw, EDITOR, GENERATIONS, inPage, SKINS, the, USUAL } from '../still.ts'

inPage()

describe.each(GENERATIONS)('%s', (gen) => {
  const { conversation, openRow } = SKINS[gen]
  const tells = openRow.attribute !== null
  const id = (of: number) => (conversation ? `0:1:9000:${of}` : null)

  test('who is in view, the open one marked where the page says so', () => {
    draw(gen, { open: 'bob', rows: 4 })
    expect(readRows(at(EDITOR))).toEqual([
      { name: 'Mia Chen', handle: null, conversationId: id(1001), open: false },
      { name: 'Bob', handle: null, conversationId: id(1002), open: tells },
      { name: 'Alex Kim', handle: null, conversationId: id(1003), open: false },
      { name: 'Alex Kim', handle: null, conversationId: id(1004), open: false },
    ])
  })

  test('rows are told apart by id, or else by name', () => {
    draw(gen, { rows: 4 })
    expect(readRowOrder(document)).toEqual(
      conversation ? [1001, 1002, 1003, 1004].map(id) : ['Mia Chen', 'Bob', 'Alex Kim', 'Alex Kim'],
    )
    expect(rowAt(the('rowName', 1))).toBe(id(1002) ?? 'Bob')
    expect(rowAt(the('row', 1))).toBe(id(1002) ?? 'Bob')
    expect(rowAt(at(EDITOR))).toBeNull()
  })

  test('a press on a row opens it; its menu does not, nor what that offers', () => {
    draw(gen, { menu: '1002' })
    for (const name of ['row', 'rowName', 'rowFace', 'rowTime'] as const)
      expect(rowPressedAt(the(name, 1))?.row).toMatchObject({ name: 'Bob', conversationId: id(1002) })
    for (const name of ['rowMenu', 'menu', 'menuItem'] as const)
      expect(rowPressedAt(the('row', 1).querySelector(`[data-part="${name}"]`) ?? document.body)).toBeNull()
    for (const elsewhere of [the('requestInfo'), the('message'), at(EDITOR), document.body])
      expect(rowPressedAt(elsewhere)).toBeNull()
  })

  test('a press concerns the chat beside its list, also when the list is drawn anew', () => {
    draw(gen)
    const press = rowPressedAt(the('row', 1))
    expect(press?.concerns(at(EDITOR))).toBe(true)
    document.body.insertAdjacentHTML('beforeend', `<aside>${the('list').outerHTML}<p></p></aside>`)
    expect(press?.concerns(at('aside p'))).toBe(false)
    the('list').innerHTML = ''
    expect(press?.concerns(at('aside p'))).toBe(true)
  })
})

test('a list is never longer than anybody can see', () => {
  draw(USUAL, { rows: 2 })
  const row = the('row', 1).outerHTML
  the('list').insertAdjacentHTML('beforeend', row.repeat(1_200))
  expect(readRows(at(EDITOR))).toHaveLength(1_000)
  expect(readRowOrder(document)).toHaveLength(1_000)
})
