/** What the sentry sees of every frame of TikTok before the keeper is there. */
import { describe, expect, test } from 'vitest'
import { createSentryPage } from '../../lib/tiktok/sentry-page.ts'
import { at, document, draw, drawHtml, during, EDITOR, GENERATIONS, inPage, SKINS, the } from './still.ts'

inPage()
const sentryPage = createSentryPage({ document })

const init = { bubbles: true, composed: true }
const click = (target: Element) => during(target, new MouseEvent('click', init), sentryPage.readGesture)

describe.each(GENERATIONS)('%s', (gen) => {
  test('a chat', () => {
    draw(gen, { draft: 'At 8?' })
    expect(sentryPage.showsMessages()).toBe(true)
    expect(sentryPage.isMessagesPath()).toBe(SKINS[gen].chats !== 'panel')
    expect([sentryPage.isInComposer(at(EDITOR)), sentryPage.isInComposer(the('message'))]).toEqual([
      true,
      false,
    ])
    expect(click(the('sendIcon'))?.facts).toEqual({ kind: 'press', place: 'send-control' })
    const words = sentryPage.wordsAround({ path: 'enter', box: at(EDITOR), control: null, transfer: null })
    expect(words).toBe('Mia Chen@mia.chen\nAt 8?')
  })

  test('the Send of a sheet, roughly, and the words of the whole of it', () => {
    draw(gen, {
      over: { kind: 'share', what: 'video', offered: 3 },
      chosen: ['bob'],
      path: '/foryou',
      open: '',
    })
    expect(click(at('[data-sends]'))).toMatchObject({
      facts: { place: 'share' },
      site: { box: the('dialog') },
    })
    const site = { path: 'share', box: the('dialog'), control: null, transfer: null } as const
    expect(sentryPage.wordsAround(site)).toContain('Bob@bob')
    expect(sentryPage.showsMessages()).toBe(true)
  })

  test('a list without an open chat shows messages, a feed, a profile and a LIVE room do not', () => {
    draw(gen, { open: '' })
    expect(sentryPage.showsMessages()).toBe(SKINS[gen].chats !== 'panel')
    for (const path of ['/foryou', '/@bob', '/@bob/live', '/login']) {
      draw(gen, { open: '', path })
      expect([path, sentryPage.showsMessages(), sentryPage.isMessagesPath()]).toEqual([path, false, false])
    }
  })
})

test('what opens a share sheet', () => {
  drawHtml('<button data-e2e="video-share-message"><svg></svg></button><a></a>', '/foryou')
  expect([sentryPage.opensShare(at('svg')), sentryPage.opensShare(at('a'))]).toEqual([true, false])
})
