/** What the page shows about who a chat is with, in every skin; and that rewriting a text makes no other person of anyone. */

import { describe, expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { findAll } from '../../../lib/tiktok/anchors/find.ts'
import {
  chatBoxOf,
  conversationIdOf,
  headerAvatar,
  readEvidence,
  readRow,
  rowsNear,
  selectedRow,
} from '../../../lib/tiktok/chat/evidence.ts'
import { handleInLink } from '../../../lib/tiktok/chat/handle-in-link.ts'
import { at, document, draw, drawHtml, EDITOR, GENERATIONS, inPage, parts, SKINS, the } from '../still.ts'

inPage()

const evidence = () => readEvidence(at(EDITOR))
const header = { nameTranslated: false, handleTranslated: false, memberCount: null, avatarCount: 1 }

describe.each(GENERATIONS)('%s', (gen) => {
  const { conversation, openRow } = SKINS[gen]
  /** Only what says which row is open makes it evidence. */
  const row = (name: string, id: string) =>
    openRow.attribute === null
      ? null
      : { name, translated: false, linkHandle: null, conversationId: conversation && id }

  test('a person', () => {
    draw(gen)
    const { otherRows, ...found } = evidence()
    expect(found).toEqual({
      header: {
        ...header,
        name: 'Mia Chen',
        labels: ["Mia Chen's profile"],
        handleText: '@mia.chen',
        linkHandles: ['mia.chen', 'mia.chen'],
      },
      row: row('Mia Chen', '0:1:9000:1001'),
      urlUserId: null,
      request: false,
    })
    expect(otherRows?.()).toHaveLength(row('', '') === null ? 4 : 3)
    expect(otherRows?.()).toContain('Bob')
  })

  test.each([
    ['7300001', 'Road trip', 5, 1],
    ['7300002', 'Band practice', null, 2],
  ])('a group: %s', (open, name, memberCount, avatarCount) => {
    draw(gen, { open })
    const found = evidence()
    expect(found.header).toEqual({
      ...header,
      ...{ name, memberCount, avatarCount, labels: [], linkHandles: [], handleText: null },
    })
    expect(found.row).toEqual(row(name, open))
  })

  test('a request, and a header that has not loaded', () => {
    draw(gen, { open: 'stranger' })
    expect(readEvidence(the('requestAction'))).toMatchObject({
      request: true,
      header: { name: 'Kim Stranger', handleText: '@stranger' },
    })
    draw(gen, { more: '&headerDelay=900' })
    expect(evidence().header).toMatchObject({ name: '', handleText: '@', linkHandles: ['', ''] })
  })

  test('the user that the address names', () => {
    draw(gen, { more: '&u=1002' })
    expect(evidence().urlUserId).toBe('1002')
  })

  test('no chat, no evidence', () => {
    draw(gen, { open: '' })
    expect(readEvidence(document.body).header).toBeNull()
  })

  test('the picture is the one of this chat', () => {
    draw(gen)
    expect(headerAvatar(at(EDITOR))).toBe(the('headerFace').querySelector('img'))
    expect(headerAvatar(the('messageText'))).toBe(the('headerFace').querySelector('img'))
    the('headerFace').remove()
    expect(headerAvatar(at(EDITOR))).toBeNull()
  })

  test('a dialog stands over the only chat; over two chats nobody can tell', () => {
    draw(gen, { over: { kind: 'media', count: 1 } })
    expect(readEvidence(the('dialog')).header?.name).toBe('Mia Chen')
    document.body.prepend(the('chatBox').cloneNode(true))
    expect(chatBoxOf(the('dialog'), findAll)).toBeNull()
    expect(chatBoxOf(parts('inputArea')[0] ?? the('dialog'), findAll)).toBe(parts('chatBox')[0])
  })

  test('one row is open; two that say so say nothing', () => {
    draw(gen)
    const open = openRow.attribute === null ? null : the('row')
    expect(selectedRow(at(EDITOR), findAll)).toBe(open)
    the('row', 1).setAttribute('aria-selected', 'true')
    expect(selectedRow(at(EDITOR), findAll)).toBe(open === null ? the('row', 1) : null)
  })

  test('every row says who it is for', () => {
    draw(gen)
    expect(rowsNear(at(EDITOR), findAll)).toEqual(parts('row'))
    expect(parts('row').slice(0, 3).map(readRow)).toEqual(
      [
        ['Mia Chen', '0:1:9000:1001'],
        ['Bob', '0:1:9000:1002'],
        ['Alex Kim', '0:1:9000:1003'],
      ].map(([name, id]) => ({
        name,
        translated: false,
        linkHandle: null,
        conversationId: conversation && id,
      })),
    )
    the('rowText').innerHTML = `<a href="/@mia.chen?lang=en">${the('rowText').innerHTML}</a>`
    expect(readRow(the('row')).linkHandle).toBe('mia.chen')
  })

  test('no rewritten text makes another person', () => {
    draw(gen)
    const wrong = REWRITTEN.flatMap(([what, places, name = 'Mia Chen']) => {
      const giveBack = rewrite(places)
      const reading = readRecipient(evidence())
      giveBack()
      const { recipient } = reading
      const isMia = recipient.kind === 'person' && recipient.handle === 'mia.chen'
      const isRight = isMia && recipient.displayName === name && reading.disagreement === null
      return isRight ? [] : [[what, reading]]
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['eve', '<b>Eve</b><img src=x onerror=alert(1)>'],
    ['rocket', '🚀👩‍🚀🌙'],
    ['layla', 'ليلى حسن'],
    // The mark goes where the name is said (lib/words/format.ts).
    ['rlo', 'Ann\u202Eeilrahc'],
    ['nameless', '@nameless'],
    ['alexkim_2', 'Alex Kim'],
    ['long.name', `${'Maximilian '.repeat(45)}xxxxx`],
  ])('a name that goes out of its way to be wrong: %s', (handle, displayName) => {
    draw(gen, { open: handle })
    const { recipient, disagreement, key } = readRecipient(evidence())
    expect([recipient, disagreement, key]).toEqual([
      { kind: 'person', displayName, handle },
      null,
      `@${handle}`,
    ])
  })

  test('another identity is another person: the links name somebody else', () => {
    draw(gen)
    for (const link of the('header').querySelectorAll('a')) link.setAttribute('href', '/@bob')
    expect(readRecipient(evidence()).disagreement).toEqual({ names: ['@mia.chen'] })
  })
})

/** Writes something else into parts of the page; the row is the first one, of Mia Chen. */
function rewrite(places: Places): () => void {
  const before = Object.entries(places).map(([name, html]) => {
    const element = the(name as keyof Places)
    const { innerHTML } = element
    element.innerHTML = html
    return () => {
      element.innerHTML = innerHTML
    }
  })
  return () => {
    for (const giveBack of before) giveBack()
  }
}

type Places = { [name in 'headerName' | 'headerHandle' | 'rowName']?: string }

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)'

/** What is written where in the chat with Mia Chen, and what she is called then. */
const REWRITTEN: [what: string, places: Places, name?: string][] = [
  ['a handle after a mark of direction', { headerHandle: '\u200e@mia.chen' }],
  ['a handle within isolates', { headerHandle: '\u2066@mia.chen\u2069' }],
  ['a text that is no handle', { headerHandle: '5 members' }],
  ['a streak beside the name of the row', { rowName: 'Mia Chen<span>🔥 12</span>' }],
  ['a count beside the name of the row', { rowName: '<span>Mia Chen</span><div>12</div>' }],
  [
    'words for screen readers alone',
    { headerName: `Mia Chen<span style="${HIDDEN}">Verified account</span>` },
  ],
  [
    'a button that is not drawn',
    { headerName: '<b>Mia Chen</b><span style="display:none">Follow back</span>' },
  ],
  ['a dot nobody hears', { headerName: '<span>Mia Chen</span><span aria-hidden="true"> •</span>' }],
  [
    'a name alone, and more beside it',
    { headerName: '<i class="x-SpanNicknameText2">Mia Chen</i> · Friend' },
  ],
  ['a name of one’s own in the list', { rowName: 'Big sister' }],
  ['a name in another form of Unicode', { rowName: 'Mia\u00a0 Che\u200dn' }],
  ['a name that is cut in the list', { rowName: 'Mia Ch…' }],
  ['a name that shows nothing', { headerName: '\uffa0\u1160\u00ad\u034f', rowName: '\uffa0' }, '@mia.chen'],
  ['a translated name of the chat before', { headerName: '<font><font>Bob</font></font>' }, '@mia.chen'],
  [
    'translated names that agree',
    { headerName: '<font><font>Mia Chen</font></font>', rowName: '<font><font>Mia Chen</font></font>' },
  ],
  ['a translated handle of the chat before', { headerHandle: '<font>@</font><font>bob</font>' }],
]

test.each([
  ['/@mia.chen', 'mia.chen'],
  ['/@Mia%2Echen/?lang=en', 'mia.chen'],
  ['https://www.tiktok.com/%40bob#top', 'bob'],
  ['/@', ''],
  ['/@bob/video/1', null],
  ['/messages?u=@bob', null],
  ['/bob', null],
  ['', null],
])('the handle in %s', (href, handle) => {
  drawHtml('<a></a>')
  at('a').setAttribute('href', href)
  expect(handleInLink(at('a'))).toBe(handle)
})

test('the id of a conversation stands on the row, around it or in it', () => {
  for (const html of [
    '<p data-conv-id="7"><b></b></p>',
    '<p data-conversation-id="7"><b></b></p>',
    '<div data-conv-id="7"><p><b></b></p></div>',
    '<p><b data-conversation-id="7"></b></p>',
  ]) {
    drawHtml(html)
    expect(conversationIdOf(at('p'))).toBe('7')
  }
  drawHtml('<p id="more-acton-icon-7"></p>')
  expect(conversationIdOf(at('p'))).toBeNull()
})
