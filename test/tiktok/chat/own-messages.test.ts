/** Which messages are one's own, and whether one more has come. */
import { describe, expect, test } from 'vitest'
import type { SendSite } from '../../../lib/page/sends.ts'
import {
  countSent,
  ownMessageShown,
  readOwnMessages,
  tellsOwn,
} from '../../../lib/tiktok/chat/own-messages.ts'
import { at, draw, EDITOR, GENERATIONS, inPage, parts, the, USUAL } from '../still.ts'

inPage()

const site = (path: SendSite['path'] = 'enter'): SendSite => ({
  path,
  box: at(EDITOR),
  control: null,
  transfer: null,
})
const text = (words: string) => ({ text: words, embeds: 0 })

describe.each(GENERATIONS)('%s', (gen) => {
  test('the second of three is one’s own, so none stands at the end', () => {
    draw(gen)
    expect(ownMessageShown(at(EDITOR))).toBe(true)
    expect(readOwnMessages(the('chatBox'))).toEqual({ count: 1, last: null, end: the('message', 2) })
    the('message', 2).remove()
    expect(readOwnMessages(the('chatBox'))).toEqual({
      count: 1,
      last: the('message', 1),
      end: the('message', 1),
    })
  })

  test('only the other’s, none at all, and no sign of whose they are', () => {
    draw(gen, { open: 'stranger', accepted: true })
    expect(ownMessageShown(at(EDITOR))).toBe(false)
    draw(gen, { open: 'new.person' })
    expect(ownMessageShown(at(EDITOR))).toBe(false)
    expect(readOwnMessages(the('chatBox'))).toEqual({ count: 0, last: null, end: null })
    draw(gen, { more: '&unowned=1' })
    expect(ownMessageShown(at(EDITOR))).toBeNull()
    expect(readOwnMessages(the('chatBox'))).toMatchObject({ count: 0, last: null })
    expect(tellsOwn(site())).toBe(false)
    // Nobody is asked about a chat that a sheet does not stand for.
    expect(tellsOwn(site('share'))).toBe(true)
  })

  test('only a layout in reverse is a sign of one’s own', () => {
    draw(gen)
    the('messageActions', 1).setAttribute('style', 'display:flex;flex-direction:column')
    expect(ownMessageShown(at(EDITOR))).toBe(false)
  })

  test('the same words count where they are one’s own, or may be', () => {
    draw(gen)
    expect(countSent(site(), text('So good! I will show you the pictures.'))).toBe(1)
    expect(countSent(site(), text('So good!\nI will  show you the pictures.'))).toBe(1)
    expect(countSent(site(), text('So good!'))).toBe(0)
    // The other's words, in one's own mouth.
    expect(countSent(site(), text('Saturday then?'))).toBe(0)
    expect(countSent(site('share'), text('So good! I will show you the pictures.'))).toBe(0)
    draw(gen, { more: '&unowned=1' })
    expect(countSent(site(), text('Saturday then?'))).toBe(1)
  })

  test('one that failed stands there all the same', () => {
    draw(gen, { failed: true })
    expect(countSent(site('resend'), text('So good! I will show you the pictures.'))).toBe(1)
  })

  test('pictures have no words: all of one’s own count', () => {
    draw(gen)
    expect(countSent(site('media'), { text: '', embeds: 2 })).toBe(1)
    expect(tellsOwn(site())).toBe(true)
  })

  test('emoji drawn as pictures stand between the words of the page', () => {
    draw(gen)
    the('messageText', 1).innerHTML = 'So <img alt="🚀">good'
    expect(countSent(site(), text('So 🚀good'))).toBe(1)
    expect(countSent(site(), { text: 'good', embeds: 1 })).toBe(1)
    expect(countSent(site(), text('good'))).toBe(0)
  })
})

test('the lowest message stands at the end, whatever the order in the page', () => {
  draw(USUAL)
  const [first, , last] = parts('message')
  const rect = (bottom: number) => () => ({ bottom }) as DOMRect
  Object.assign(first ?? {}, { getBoundingClientRect: rect(900) })
  expect(readOwnMessages(the('chatBox')).end).toBe(first)
  Object.assign(first ?? {}, { getBoundingClientRect: rect(1) })
  expect(readOwnMessages(the('chatBox')).end).toBe(last)
})
