/** The page as one object: what it adds to the files it is made of. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { GuardedPage } from '../../lib/page/page.ts'
import type { SendSite } from '../../lib/page/sends.ts'
import { createPage } from '../../lib/tiktok/page.ts'
import { at, document, draw, during, EDITOR, GENERATIONS, inPage, the } from './still.ts'

inPage()
let tiktokPage: GuardedPage
beforeEach(() => {
  tiktokPage = createPage({ document })
})

const init = { bubbles: true, composed: true }
const click = (target: Element, reactions = false) =>
  during(target, new MouseEvent('click', init), (event) => tiktokPage.readGesture(event, reactions))

describe.each(GENERATIONS)('%s', (gen) => {
  test('where everything stands', () => {
    draw(gen, { draft: 'At 8?' })
    expect(tiktokPage.composerAround(at(EDITOR))).toBe(at(EDITOR))
    expect(tiktokPage.readSurface().composer).toBe(at(EDITOR))
    expect(tiktokPage.chatAround(the('message'))).toBe(the('chatBox'))
    expect(tiktokPage.chatAround(the('row'))).toBeNull()
    expect(tiktokPage.readRowOrder()).toHaveLength(4)
  })

  test('a gesture is one of the composer, of a dialog, or of a press in the chat', () => {
    draw(gen, { draft: 'At 8?', failed: true, reactions: '1001-0' })
    const heart = the('reaction').querySelector('.reactions button') ?? the('reaction')
    const places = [the('sendIcon'), the('warningSign'), heart, the('message')].map(
      (each) => click(each, true)?.facts.place,
    )
    expect(places).toEqual(['send-control', 'resend', 'reaction', undefined])
    expect(click(heart)).toBeNull()
    draw(gen, { over: { kind: 'media', count: 1 } })
    expect(click(at('[data-sends]'))?.facts.place).toBe('media')
  })

  test('how many dialogs are open that something can be sent from', () => {
    draw(gen)
    expect(tiktokPage.countDialogs()).toBe(0)
    draw(gen, { over: { kind: 'share', what: 'video', offered: 3 } })
    // The dialog, and the overlay that holds it: whoever asks looks whether there are more than before.
    expect(tiktokPage.countDialogs()).toBe(2)
    draw(gen, { menu: '1001-1', asked: true, more: '&dialog=1' })
    expect(tiktokPage.countDialogs()).toBe(0)
  })

  test('a press that must last is left to the person', () => {
    draw(gen, { more: '&extras=1' })
    const press = tiktokPage.learnableAt(the('voice'))
    if (!press) throw new Error('The microphone cannot be learned')
    const site: SendSite = { path: 'one-press', box: the('chatBox'), control: the('voice'), transfer: null }
    tiktokPage.learn(press, false)
    expect(tiktokPage.replaySend(site)).toBe(true)
    tiktokPage.learn(press, true)
    expect(tiktokPage.replaySend(site)).toBe(false)
    tiktokPage.unlearn(site)
  })
})
