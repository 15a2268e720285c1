/** Delete on TikTok's page as one object, for wiring. Its methods are documented where they live. */
import type { DeletesPage } from '../../page/deletes.ts'
import { deleteScopeAt, findDeleteEntry } from './entry.ts'
import { deleteMenuAt, requestDeleteAt } from './menu.ts'

export const deletePage: DeletesPage = { deleteMenuAt, findDeleteEntry, deleteScopeAt, requestDeleteAt }
