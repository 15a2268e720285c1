/** Which press opens a menu that deletes, and whose copy stays. */
import { describe, expect, test } from 'vitest'
import { deleteMenuAt, requestDeleteAt } from '../../../lib/tiktok/delete/menu.ts'
import { at, draw, EDITOR, GENERATIONS, inPage, SKINS, the } from '../still.ts'

inPage()

const mia = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' }

describe.each(GENERATIONS)('%s', (gen) => {
  const byRow = (displayName: string) => ({ kind: 'person', displayName, handle: '' })

  test('the trigger of a message, and a right click on it', () => {
    draw(gen)
    const trigger = the('messageMenu', 1)
    expect(deleteMenuAt(trigger, false)).toEqual({ what: 'message', recipient: mia, trigger })
    expect(deleteMenuAt(the('messageText', 1), true)).toEqual({
      ...{ what: 'message', recipient: mia, trigger: the('message', 1) },
    })
    expect(deleteMenuAt(the('messageText', 1), false)).toBeNull()
  })

  test('the trigger of a row names whom the row is for', () => {
    draw(gen)
    const trigger = the('rowMenu', 1)
    const [inside] = trigger.children
    expect(deleteMenuAt(inside ?? trigger, false)).toEqual({ what: 'chat', recipient: byRow('Bob'), trigger })
    expect(deleteMenuAt(the('rowName', 1), true)).toMatchObject({ what: 'chat', trigger: the('row', 1) })
    the('rowName', 1).innerHTML = '<font><font>Robert</font></font>'
    expect(deleteMenuAt(trigger, false)?.recipient).toEqual({ kind: 'unreadable', missing: 'header' })
    the('rowName', 1).textContent = ''
    expect(deleteMenuAt(trigger, false)?.recipient).toEqual({ kind: 'unreadable', missing: 'header' })
  })

  test('a group, by the id of its row or by its header', () => {
    draw(gen, { open: '7300001' })
    const inRow = SKINS[gen].conversation
      ? { kind: 'group', title: 'Road trip', memberCount: null }
      : byRow('Road trip')
    expect(deleteMenuAt(the('rowMenu', -1), false)?.recipient).toEqual(inRow)
    expect(deleteMenuAt(the('messageMenu'), false)?.recipient).toEqual({
      ...{ kind: 'group', title: 'Road trip', memberCount: 5 },
    })
  })

  test('elsewhere nothing opens one', () => {
    draw(gen, { draft: 'At 8?' })
    for (const element of [at(EDITOR), the('header'), the('sendIcon'), the('emoji'), the('messageList')])
      expect([deleteMenuAt(element, false), deleteMenuAt(element, true)]).toEqual([null, null])
  })

  test('a message request has no menu, and names the stranger', () => {
    draw(gen, { open: 'stranger' })
    const trigger = the('requestAction')
    expect(deleteMenuAt(trigger, false)).toBeNull()
    expect(requestDeleteAt(trigger)).toMatchObject({
      menu: { what: 'message', trigger, recipient: { kind: 'person', handle: 'stranger' } },
      entry: { element: trigger, scope: 'one-sided' },
    })
    expect(requestDeleteAt(the('requestAction', 1))).toBeNull()
  })

  test('where the page contradicts itself nobody is named', () => {
    draw(gen)
    for (const link of the('header').querySelectorAll('a')) link.setAttribute('href', '/@bob')
    expect(deleteMenuAt(the('messageMenu'), false)?.recipient.kind).toBe('unreadable')
  })
})
