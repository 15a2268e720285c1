/**
 * The recipe for a new generation (CONTRIBUTING.md, *TikTok changed*), gone in memory: an invented G3 with other `data-e2e`
 * and the class labels of today. One skin and one line are enough to draw it, and what is missing is
 * said. That its outcome is missing in every row of the table of sends is said by send-table.test.ts.
 */
import { afterAll, expect, test, vi } from 'vitest'
import * as anchors from '../../lib/tiktok/anchors/anchors.ts'
import { type Anchor, find } from '../../lib/tiktok/anchors/find.ts'
import { type PartName, renamed, type Skin } from '../replica/skins/skin.ts'
import { drawHtml, inPage, SKINS, USUAL } from '../tiktok/still.ts'

inPage()

const LIST = '../replica/skins/skins.ts'
afterAll(() => {
  vi.doUnmock(LIST)
  vi.resetModules()
})

/** Every name that is G2's own, in a family of its own. */
const names = Object.entries(SKINS[USUAL].parts).flatMap(([name, { e2e }]) =>
  e2e && /^(?:dm-new|conversation)-/.test(e2e) ? [[name as PartName, `im3-${name}`] as const] : [],
)
const g3: Skin = {
  ...SKINS[USUAL],
  parts: renamed(SKINS[USUAL].parts, Object.fromEntries(names)),
}

/** What the anchors find nothing of in a page. */
const missingIn = (html: string) => {
  const page = drawHtml(html)
  return Object.entries(anchors).flatMap(([name, anchor]) => (find(page, anchor as Anchor) ? [] : [name]))
}

test('a skin and a line: it is drawn, and what finds nothing in it is named', async () => {
  vi.resetModules()
  vi.doMock(LIST, async (original) => {
    const list = await original<typeof import('../replica/skins/skins.ts')>()
    const added = { ...list.SKINS, G3: g3 }
    return { ...list, SKINS: added, GENERATIONS: Object.keys(added) }
  })
  const { drawPage } = await import('../replica/static.tsx')
  const still = { draft: 'At 8?', rows: 3 }
  const [old, fresh] = [USUAL, 'G3'].map((gen) => drawPage(`/messages?gen=${gen}&open=mia.chen`, still))
  expect(fresh).toContain('data-e2e="im3-row"')
  const known = missingIn(old ?? '')
  // Everything else is found by the label at the end of its class, or by a name that has stayed.
  expect(missingIn(fresh ?? '').filter((name) => !known.includes(name))).toEqual([
    'headerName',
    'rowMenuTrigger',
  ])
})
