/** Presses in a chat that send at once: what is known, what is learned, and everything that is harmless. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SendSite } from '../../../lib/page/sends.ts'
import { learnableAt, readChatGesture } from '../../../lib/tiktok/send/chat-press.ts'
import { createLearned, shapeOf } from '../../../lib/tiktok/send/learned.ts'
import {
  at,
  document,
  draw,
  during,
  EDITOR,
  GENERATIONS,
  inPage,
  nameOf,
  type StillPage,
  the,
  USUAL,
} from '../still.ts'

inPage()

const init = { bubbles: true, composed: true }
const press = (target: Element, reactions = false) =>
  during(target, new MouseEvent('click', init), (event) => readChatGesture(event, reactions, learned))
const placeAt = (target: Element, reactions = false) => press(target, reactions)?.facts.place ?? null
const onePress = (control: Element): SendSite => ({
  path: 'one-press',
  box: the('chatBox'),
  control,
  transfer: null,
})
const extras = (more: StillPage = {}): StillPage => ({ more: '&extras=1', ...more })

let learned = createLearned()
beforeEach(() => {
  learned = createLearned()
})
function learnAt(control: Element, long = false): void {
  const found = learnableAt(control)
  if (!found) throw new Error(`${nameOf(control)} cannot be learned`)
  learned.learn(found, long)
}

describe.each(GENERATIONS)('%s', (gen) => {
  test('the sign of a message that failed sends it again; an empty warning is nothing', () => {
    draw(gen, { failed: true })
    expect(press(the('warningSign'))).toEqual({
      facts: { kind: 'press', place: 'resend' },
      site: { box: the('chatBox'), control: the('warningSign'), transfer: null },
    })
    expect(placeAt(the('warningSign').querySelector('circle') ?? document.body)).toBe('resend')
    expect(placeAt(the('warning'))).toBeNull()
  })

  test('words and links about the failure are no second send, a sign beside them is', () => {
    draw(gen)
    the('warning').innerHTML =
      '<svg class="sign" role="button"><rect/></svg><span class="words">This may go against our <a class="link" href="#more">guidelines</a> <b class="word" role="button">Learn more</b></span><b class="bare" role="button"></b><a class="sign-link" href="#"><img alt=""></a>'
    const found = ['.sign', '.sign rect', '.bare', '.words', '.link', '.word', '.sign-link img'].map((each) =>
      placeAt(at(each)),
    )
    expect(found).toEqual(['resend', 'resend', 'resend', null, null, null, null])
  })

  test('a reaction is one where the person wants it asked about, and an emoji alone', () => {
    draw(gen, { reactions: '1001-0' })
    const [heart] = the('reaction').querySelectorAll('.reactions button')
    if (!heart) throw new Error('No reactions')
    expect([placeAt(heart), placeAt(heart, true)]).toEqual([null, 'reaction'])
    for (const [words, is] of [
      ['👍🏽', true],
      ['👩‍🚀', true],
      ['❤️ 2', false],
      ['ok', false],
      ['', false],
    ] as const) {
      heart.textContent = words
      expect([words, placeAt(heart, true)]).toEqual([words, is ? 'reaction' : null])
    }
    // What the composer's own panel offers goes into the box.
    the('chatBottom').insertAdjacentHTML('beforeend', '<button id="in-bar">😀</button>')
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="emoji-suggestion-container"><button>😀</button></div>',
    )
    expect([placeAt(at('#in-bar'), true), placeAt(at('#emoji-suggestion-container button'), true)]).toEqual([
      null,
      null,
    ])
  })

  test('a sticker, a GIF, a greeting and the microphone may send, and do once it is known', () => {
    for (const [name, still] of [
      ['stickerCell', extras({ panel: 'sticker' })],
      ['gifCell', extras({ panel: 'gif' })],
      ['greeting', extras({ open: 'new.person' })],
      ['voice', extras()],
    ] as const) {
      draw(gen, still)
      expect(learnableAt(the(name))).toMatchObject({ control: the(name), chat: the('chatBox') })
      expect([name, placeAt(the(name))]).toEqual([name, null])
      learnAt(the(name), name === 'voice')
      expect(press(the(name))).toMatchObject({
        facts: { kind: 'press', place: 'one-press' },
        site: { box: the('chatBox'), control: the(name) },
      })
      expect(learned.isLongPress(onePress(the(name)))).toBe(name === 'voice')
      learned.unlearn(onePress(the(name)))
      expect([name, placeAt(the(name))]).toEqual([name, null])
    }
  })

  test('learning one teaches about its like, not about others', () => {
    draw(gen, extras({ panel: 'sticker' }))
    learnAt(the('stickerCell'))
    expect(placeAt(the('stickerCell', 2))).toBe('one-press')
    expect(placeAt(the('voice'))).toBeNull()
    draw(gen, extras({ panel: 'gif' }))
    expect(placeAt(the('gifCell'))).toBeNull()
    draw(gen, extras({ panel: 'sticker', open: 'bob' }))
    expect(placeAt(the('stickerCell'))).toBe('one-press')
  })

  test('what is known to be harmless is never learned', () => {
    draw(gen, extras({ draft: 'At 8?', menu: '1001-1', reactions: '1001-0' }))
    const harmless = [
      ...['row', 'rowMenu', 'header', 'messageMenu', 'reply', 'reaction', 'emoji', 'photo', 'panelButton'],
      ...['sendIcon', 'messageFace', 'messageText', 'bubble', 'chatBox', 'messageList'],
    ] as const
    const learnable = harmless.filter((name) => learnableAt(the(name as 'row')) !== null)
    expect(learnable).toEqual([])
    expect(learnableAt(at(EDITOR))).toBeNull()
    for (const emoji of the('reaction').querySelectorAll('button')) expect(learnableAt(emoji)).toBeNull()
    draw(gen, { open: 'stranger' })
    expect(learnableAt(the('requestAction'))).toBeNull()
    for (const over of [
      { kind: 'media', count: 1 } as const,
      { kind: 'share', what: 'video', offered: 3 } as const,
    ]) {
      draw(gen, { over, chosen: ['bob'] })
      for (const control of document.querySelectorAll('[role="dialog"] button'))
        expect(learnableAt(control)).toBeNull()
    }
  })

  test('outside of any chat nothing is learned', () => {
    draw(gen, { path: '/foryou', open: '' })
    const controls = document.querySelectorAll('button, a, [role="button"], svg, img')
    expect([...controls].filter((each) => learnableAt(each) !== null)).toEqual([])
  })

  test('keys say which, and events that press nothing are none', () => {
    draw(gen, { failed: true })
    const sign = the('warningSign')
    const read = (event: Event) =>
      during(sign, event, (heard) => readChatGesture(heard, false, learned)) ?? null
    expect(read(new KeyboardEvent('keydown', { ...init, key: 'Enter', shiftKey: true }))?.facts).toEqual({
      ...{ kind: 'key', place: 'resend', key: 'Enter', shift: true, composing: false },
    })
    const none = ['submit', 'drop', 'paste'].map((type) => read(new Event(type, init)))
    expect([...none, read(new InputEvent('beforeinput', init))]).toEqual([null, null, null, null])
  })
})

test('a shape is structure: no words, hashes or numbers', () => {
  draw(USUAL, extras({ panel: 'sticker' }))
  const shape = shapeOf(the('stickerCell'))
  expect(shape).toBe(shapeOf(the('stickerCell', 1)))
  expect(shape).toMatch(/^DIV\.DivStickerCell\.button\.\. < DIV\.DivStickerPanel/)
  expect(shape).not.toMatch(/Cat|css-|\d/)
  document.body.innerHTML = '<b data-e2e="item-12"><i></i></b>'
  expect(shapeOf(at('i'))).toBe('I.... < B...item-. < BODY.... < HTML....')
})

test('files that turned out to send nothing are not asked about again', () => {
  draw(USUAL)
  const files: SendSite = { path: 'files', box: at(EDITOR), control: null, transfer: null }
  expect(learned.isHarmless(files)).toBe(false)
  learned.unlearn(files)
  expect([learned.isHarmless(files), learned.isHarmless(onePress(the('emoji')))]).toEqual([true, false])
  // Another page knows nothing of it.
  expect(createLearned().isHarmless(files)).toBe(false)
})
