/**
 * What every page must keep of its doors (lib/page), whatever it is made of: said once, and run over each page that can be
 * opened in a given state. Nothing here changes a page; a page of static markup is enough.
 */
import { describe, expect, test } from 'vitest'
import { readRecipient } from '../../lib/core/people/recipient.ts'
import { intentOf } from '../../lib/core/send/intent.ts'
import type { GuardedPage } from '../../lib/page/page.ts'
import type { SendSite } from '../../lib/page/sends.ts'

export interface Somebody {
  name: string
  handle: string
}

/** What a page is to show. */
export interface Shown {
  open: Somebody
  /** The rows of the list, the open chat among them; a name of its own for each. */
  list: readonly Somebody[]
  draft: string
  /** The messages of the open chat, from the first to the last. */
  messages: readonly { own: boolean; text: string }[]
  /** The header has not loaded. */
  late: boolean
}

/** What somebody does. */
export type Doing = 'Enter' | 'Shift+Enter' | 'Tab' | 'click'

export interface OpenPage {
  page: GuardedPage
  composer: HTMLElement
  /** The send control; null where the page shows none, as beside an empty composer. */
  icon: Element | null
  /** The row of a chat in the list; null on a page without one. */
  row: ((handle: string) => Element) | null
  /** Something to press that has nothing to do with messages. */
  elsewhere: Element
  event(doing: Doing, target: Element): Event
}

const MIA = { name: 'Mia Chen', handle: 'mia.chen' }
const BOB = { name: 'Bob', handle: 'bob' }
const USUAL: Shown = {
  open: MIA,
  list: [MIA, BOB],
  draft: 'see you at 8',
  messages: [
    { own: false, text: 'when?' },
    { own: true, text: 'soon' },
  ],
  late: false,
}

/** @param open opens a page that shows this; called once a test */
export function keepsItsDoors(name: string, open: (shown: Shown) => OpenPage): void {
  const opened = (change: Partial<Shown> = {}) => open({ ...USUAL, ...change })
  const siteOf = ({ composer, icon }: OpenPage, path: SendSite['path']): SendSite => ({
    path,
    box: composer,
    control: path === 'enter' ? null : icon,
    transfer: null,
  })

  describe(`the doors of ${name}`, () => {
    test.each<[Doing, 'composer' | 'icon' | 'elsewhere', string | null]>([
      ['Enter', 'composer', 'enter'],
      ['Shift+Enter', 'composer', null],
      ['Tab', 'composer', null],
      ['click', 'composer', null],
      ['click', 'icon', 'icon'],
      ['Enter', 'icon', 'icon-key'],
      ['Tab', 'icon', null],
      ['click', 'elsewhere', null],
      ['Enter', 'elsewhere', null],
    ])('%s at the %s: %s', (doing, where, expected) => {
      const at = opened()
      const target = at[where]
      if (target === null) throw new Error(`No ${where}`)
      const gesture = at.page.readGesture(at.event(doing, target), false)
      expect(gesture && intentOf(gesture.facts)).toBe(expected)
      if (gesture && expected !== null) {
        expect(gesture.site.box === at.composer).toBe(true)
        expect(gesture.site.control === (where === 'icon' ? at.icon : null)).toBe(true)
      }
    })

    test('an empty composer sends nothing', () => {
      const at = opened({ draft: '' })
      expect(at.page.readGesture(at.event('Enter', at.composer), false)).toBe(null)
    })

    test('a replay has made no event but its own', () => {
      const at = opened()
      expect(at.page.isOwnEvent(at.event('Enter', at.composer))).toBe(false)
    })

    test.each(['enter', 'icon'] as const)('what would leave by %s is read, and stays', (path) => {
      const at = opened({ draft: 'see you\u00a0at 8' })
      const site = siteOf(at, path)
      const draft = at.page.readDraft(site)
      expect(draft.text.replaceAll('\u00a0', ' ')).toBe('see you at 8')
      expect(at.page.readDraft(site)).toEqual(draft)
      expect(at.page.isThere(site)).toBe(true)
      expect(at.page.fieldOf(site) === at.composer).toBe(true)
    })

    test('the composer is found, and nothing else is one', () => {
      const { page, composer, elsewhere } = opened()
      const surface = page.readSurface()
      expect([surface.dm, surface.composer === composer, surface.unknownBox]).toEqual([true, true, false])
      expect(page.composerAround(composer) === composer).toBe(true)
      expect(page.composerAround(elsewhere)).toBe(null)
      expect(page.composerBox(composer).contains(composer)).toBe(true)
      expect(page.chatAround(composer)?.contains(composer)).toBe(true)
      expect(page.chatAround(elsewhere)).toBe(null)
    })

    test('it says who the chat is with', () => {
      const { page, composer } = opened()
      const { recipient, disagreement } = readRecipient(page.readEvidence(composer))
      expect([recipient, disagreement]).toEqual([
        { kind: 'person', displayName: MIA.name, handle: MIA.handle },
        null,
      ])
    })

    test('a header that is loading names nobody', () => {
      const { page, composer } = opened({ late: true })
      expect(readRecipient(page.readEvidence(composer)).recipient).toMatchObject({ kind: 'unreadable' })
    })

    test('it lists the chats, the open one marked', () => {
      const { page, composer, row } = opened()
      if (row === null) return
      expect(page.readRows(composer).map(({ name, open }) => [name, open])).toEqual([
        [MIA.name, true],
        [BOB.name, false],
      ])
      expect(page.readRowOrder()).toHaveLength(2)
    })

    test('a press on a row opens its chat', () => {
      const { page, composer, row, elsewhere } = opened()
      expect([page.rowAt(elsewhere), page.rowPressedAt(elsewhere)]).toEqual([null, null])
      if (row === null) return
      const press = page.rowPressedAt(row(BOB.handle))
      expect([press?.row.name, press?.concerns(composer)]).toEqual([BOB.name, true])
      expect(page.rowAt(row(BOB.handle))).not.toBe(page.rowAt(row(MIA.handle)))
    })

    test.each<[string, Shown['messages'], boolean]>([
      ['one of mine', USUAL.messages, true],
      ['none of mine', USUAL.messages.slice(0, 1), false],
      ['none at all', [], false],
    ])('messages: %s', (_what, messages, expected) => {
      const { page, composer } = opened({ messages })
      expect(page.ownMessageShown(composer)).toBe(expected)
    })

    test('it counts messages of mine with these words', () => {
      const own = (text: string) => ({ own: true, text })
      const at = opened({ messages: [own('soon'), { own: false, text: 'soon' }, own('soon'), own('later')] })
      const count = (text: string) => at.page.countSent(siteOf(at, 'enter'), { text, embeds: 0 })
      expect([count('soon'), count('later'), count('never')]).toEqual([2, 1, 0])
      expect(at.page.tellsOwn(siteOf(at, 'enter'))).toBe(true)
    })

    test('its own controls teach nothing, and are not taken for harmless', () => {
      const at = opened()
      expect(at.icon && at.page.learnableAt(at.icon)).toBe(null)
      expect(at.page.isHarmless(siteOf(at, 'enter'))).toBe(false)
      expect(at.page.countDialogs()).toBe(0)
    })
  })
}
