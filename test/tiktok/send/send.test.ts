/** What a send would carry, where it stands, and what tells that it has left. */
import { describe, expect, test } from 'vitest'
import type { SendSite } from '../../../lib/page/sends.ts'
import { fieldOf, isThere, placeOf, readDraft, readProgress } from '../../../lib/tiktok/send/send.ts'
import { at, document, draw, EDITOR, GENERATIONS, inPage, the } from '../still.ts'

inPage()

const share = { over: { kind: 'share', what: 'video', offered: 3 }, chosen: ['bob'], note: 'look' } as const
const media = { over: { kind: 'media', count: 3 } } as const
const send = (path: SendSite['path'], box: HTMLElement, control: Element | null = null): SendSite => ({
  ...{ path, box, control, transfer: null },
})

describe.each(GENERATIONS)('%s', (gen) => {
  test('from the composer', () => {
    draw(gen, { draft: 'one\ntwo' })
    const site = send('enter', at(EDITOR))
    expect(readDraft(site)).toEqual({ text: 'one\ntwo', embeds: 0 })
    expect(placeOf(site)).toBe(the('inputArea'))
    expect(fieldOf(site)).toBe(at(EDITOR))
    expect(isThere(site)).toBe(true)
    // Its own text tells: nothing else need be looked at.
    expect(readProgress(site)).toBe('')
    const again = site.box.cloneNode(true) as HTMLElement
    site.box.replaceWith(again)
    expect(isThere(site)).toBe(false)
    expect(fieldOf(site)).toBe(again)
  })

  test('files', () => {
    draw(gen, { draft: 'beside' })
    const files = [new File(['x'], 'cat.png'), new File(['x'], 'dog.png')]
    const site: SendSite = { ...send('files', at(EDITOR)), transfer: { by: 'drop', files } }
    expect(readDraft(site)).toEqual({ text: 'cat.png\ndog.png', embeds: 2 })
    const before = readProgress(site)
    expect(readProgress(site)).toBe(before)
    the('message', 2).after(the('message', 1).cloneNode(true))
    const grown = readProgress(site)
    expect(grown).not.toBe(before)
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>')
    expect(readProgress(site)).not.toBe(grown)
  })

  test('"Send media", by what its button says or what is shown', () => {
    draw(gen, media)
    const site = send('media', the('dialog'), at('[data-sends]'))
    expect(readDraft(site)).toEqual({ text: '', embeds: 3 })
    at('[data-sends]').textContent = 'Send （１２）'
    expect(readDraft(site).embeds).toBe(12)
    at('[data-sends]').textContent = 'Send'
    expect(readDraft(site).embeds).toBe(3)
    expect(placeOf(site)).toBe(at('[data-sends]'))
    the('overlay').setAttribute('style', 'display:none')
    expect(isThere(site)).toBe(false)
  })

  test('a share', () => {
    draw(gen, share)
    const site = send('share', the('dialog'), at('[data-sends]'))
    expect(readDraft(site)).toEqual({ text: 'look', embeds: 0 })
    expect(isThere(site)).toBe(true)
    expect(readProgress(site)).toBe('')
    // A field of a form keeps its caret by itself.
    at('[role="dialog"] input[type="text"]').focus()
    expect(fieldOf(site)).toBeNull()
    the('dialog').insertAdjacentHTML('beforeend', '<div contenteditable="true" id="note" tabindex="0"></div>')
    at('#note').focus()
    Object.defineProperty(at('#note'), 'isContentEditable', { value: true })
    expect(fieldOf(site)).toBe(at('#note'))
    the('overlay').remove()
    expect(isThere(site)).toBe(false)
  })

  test('a message that failed, and a control in the chat', () => {
    draw(gen, { failed: true, more: '&extras=1', panel: 'sticker' })
    const resend = send('resend', the('chatBox'), the('warningSign'))
    expect(readDraft(resend)).toEqual({ text: 'So good! I will show you the pictures.', embeds: 1 })
    const sticker = send('one-press', the('chatBox'), the('stickerCell'))
    expect(readDraft(sticker)).toEqual({ text: 'Cat', embeds: 1 })
    expect(placeOf(sticker)).toBe(the('stickerCell'))
    expect(fieldOf(sticker)).toBeNull()
    the('stickerCell').remove()
    expect(isThere(sticker)).toBe(false)
    expect(placeOf(sticker)).toBe(the('chatBox'))
    expect(isThere(resend)).toBe(true)
  })

  test('a reaction tells by the sign that stands there then', () => {
    draw(gen)
    const site = send('reaction', the('chatBox'), the('reaction'))
    const before = readProgress(site)
    draw(gen, { reacted: true })
    expect(readProgress(send('reaction', the('chatBox'), the('reaction')))).not.toBe(before)
  })
})
