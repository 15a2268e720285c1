/** Where Delete stands, and what may be said of it: in the menus, dialogs and requests of every skin. */
import { describe, expect, test } from 'vitest'
import type { Recipient } from '../../../lib/core/people/recipient.ts'
import { deleteScopeAt, findDeleteEntry, requestEntryAt } from '../../../lib/tiktok/delete/entry.ts'
import {
  at,
  document,
  draw,
  GENERATIONS,
  type Generation,
  inPage,
  nameOf,
  type StillPage,
  the,
  USUAL,
} from '../still.ts'
import { EVERYONE, LANGUAGES } from './menus.ts'

inPage()

const mia: Recipient = { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' }
const inMessage = (trigger = the('messageMenu', 1)) =>
  findDeleteEntry({ what: 'message', trigger, recipient: mia })
const inRow = () => findDeleteEntry({ what: 'chat', trigger: the('rowMenu'), recipient: mia })

/** The menu of one's own message, or of the first row. */
const menu = (gen: Generation, more = '', still: StillPage = {}) =>
  draw(gen, { menu: '1001-1', more, ...still })
const words = (found: ReturnType<typeof inMessage>) => found && [found.element.textContent, found.scope]

describe.each(GENERATIONS)('%s', (gen) => {
  test('Delete of a message and of a chat is for oneself alone', () => {
    menu(gen)
    expect(words(inMessage())).toEqual(['Delete', 'one-sided'])
    expect(inMessage()?.around).toBe(the('menu'))
    draw(gen, { menu: '1001' })
    expect(words(inRow())).toEqual(['Delete', 'one-sided'])
    expect(inRow()?.around).toBe(the('menu'))
  })

  test('while no menu is open there is none, whatever people write', () => {
    draw(gen, { draft: 'Delete' })
    for (const name of ['messageText', 'rowName', 'rowExtract', 'headerName'] as const)
      the(name).textContent = 'Delete'
    expect([inMessage(), inRow()]).toEqual([null, null])
  })

  test.each([
    ['for-me', 'Delete for me', 'one-sided'],
    ['both', 'Delete for me', 'everyone'],
    ['unsend', 'Unsend', 'everyone'],
    ['recall', 'Recall', 'everyone'],
    ['unknown', 'Report', 'unsure'],
  ])('a menu with "%s"', (use, label, scope) => {
    menu(gen, `&menu=${use}`)
    expect(words(inMessage())).toEqual([label, scope])
  })

  test('labels in capitals, with marks and with icons', () => {
    for (const dress of ['upper', 'bidi', 'icon']) {
      menu(gen, `&labels=${dress}`)
      expect([dress, inMessage()?.scope]).toEqual([dress, 'one-sided'])
    }
  })

  test('the dialog that asks again', () => {
    menu(gen, '&dialog=1', { asked: true })
    expect(words(inMessage())).toEqual(['Delete', 'one-sided'])
    expect(inMessage()?.around).toBe(the('dialog'))
  })

  test('what lies ready but hidden is no menu', () => {
    menu(gen)
    the('menu').setAttribute('style', 'display:none')
    expect(inMessage()).toBeNull()
  })

  test('a message request: the first of its two buttons deletes', () => {
    draw(gen, { open: 'stranger' })
    const [refuse, accept] = [the('requestAction'), the('requestAction', 1)]
    expect(requestEntryAt(refuse)).toEqual({ element: refuse, around: refuse, scope: 'one-sided' })
    expect(requestEntryAt(accept)).toBeNull()
    refuse.textContent = 'Zumpa'
    expect(requestEntryAt(refuse)?.scope).toBe('unsure')
    accept.textContent = 'Delete for everyone'
    expect(requestEntryAt(accept)?.scope).toBe('everyone')
    expect([requestEntryAt(the('requestBox')), requestEntryAt(the('message'))]).toEqual([null, null])
  })

  test('what stands under the pointer', () => {
    menu(gen)
    const scopes = [...the('menu').querySelectorAll('p')].map((entry) => [
      entry.textContent,
      deleteScopeAt(entry),
    ])
    expect(scopes).toEqual([
      ['Like', null],
      ['Delete', 'self'],
      ['Forward', null],
      ['Report', null],
    ])
    expect(deleteScopeAt(the('menuItem', 1))).toBe('self')
    const chat = ['message', 'messageText', 'row', 'header', 'chatBox', 'menu'] as const
    expect(chat.filter((name) => deleteScopeAt(the(name)) !== null)).toEqual([])
    the('messageText').textContent = 'Delete'
    expect(deleteScopeAt(the('messageText'))).toBeNull()
  })
})

describe('in other languages', () => {
  test.each(LANGUAGES)('%s: told beside Delete, silent beside "for everyone" and unsend', (lang) => {
    menu(USUAL, `&lang=${lang}`)
    expect(inMessage()?.scope).toBe('one-sided')
    draw(USUAL, { menu: '1001', more: `&lang=${lang}` })
    expect(inRow()?.scope).toBe('one-sided')
    for (const use of ['both', 'unsend']) {
      menu(USUAL, `&lang=${lang}&menu=${use}`)
      expect(['one-sided', 'unsure']).not.toContain(inMessage()?.scope)
    }
  })

  test('one that nobody has listed: the last entry of a menu may be it', () => {
    menu(USUAL, '&lang=xx')
    expect(inMessage()?.scope).toBe('unsure')
    draw(USUAL, { menu: '1001', more: '&lang=xx' })
    expect(words(inRow())).toEqual(['Zumpa', 'unsure'])
  })
})

test.each(Object.entries(EVERYONE))('I7: silent beside %s', (_what, html) => {
  draw(USUAL)
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div><button data-e2e="dm-new-more-btn">More</button>${html}</div>`,
  )
  const found = inMessage(at('body > div > [data-e2e="dm-new-more-btn"]'))
  expect(found?.element.textContent).toBe('Delete')
  expect(['everyone', 'silent']).toContain(found?.scope)
})

describe('words that nobody knows', () => {
  const entries = (html: string) => {
    menu(USUAL)
    the('menu').innerHTML = html
    return inMessage()
  }

  test.each([
    ['known words that do not delete', '<p>Like</p><p>Report</p><p>Copy</p>', null],
    ['one entry alone', '<p>Zumpa</p>', null],
    ['a word that has never been seen', '<p>Like</p><p>Erase it</p>', 'unsure'],
    ['the look of Delete', '<p>Like</p><p data-e2e="im-delete">Zumpa</p>', 'unsure'],
    [
      'the look of Delete, and more for everyone',
      '<p>Like</p><p class="x-IconDelete">Zumpa for everyone</p>',
      'everyone',
    ],
  ])('%s', (_what, html, scope) => {
    expect(entries(html)?.scope ?? null).toBe(scope)
  })
})

test('a flyout that calls itself a popup is no menu', () => {
  draw(USUAL, { menu: '1001-1' })
  const flyout = document.createElement('div')
  flyout.className = 'css-1-Popup'
  flyout.innerHTML = '<p>Delete for everyone</p>'
  the('main').replaceWith(flyout)
  document.body.prepend(flyout)
  draw(USUAL, { menu: '1001-1' })
  the('main').className = 'css-1-Popup'
  the('header').insertAdjacentHTML('beforeend', '<i>Deleted for everyone</i>')
  expect(inMessage()?.scope).toBe('one-sided')
  expect(nameOf(inMessage()?.around ?? null)).toBe('menu')
})
