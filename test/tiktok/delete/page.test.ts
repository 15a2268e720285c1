/** Delete on the page as one object: what the notice's script is given. */
import { expect, test } from 'vitest'
import { deleteScopeAt, findDeleteEntry } from '../../../lib/tiktok/delete/entry.ts'
import { deleteMenuAt, requestDeleteAt } from '../../../lib/tiktok/delete/menu.ts'
import { deletePage } from '../../../lib/tiktok/delete/page.ts'

test('it is made of what the files beside it read', () => {
  expect(deletePage).toEqual({ deleteMenuAt, findDeleteEntry, deleteScopeAt, requestDeleteAt })
})
