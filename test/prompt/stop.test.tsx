import { describe, expect, test } from 'vitest'
import { Stop } from '../../components/prompt/Stop.tsx'
import type { Choice, ShownStop } from '../../lib/core/send/ask-who.ts'
import { confirmText } from '../../lib/words/box.ts'
import { pickedOtherSentence } from '../../lib/words/stop.ts'
import { group, mia, person, several, unreadable } from '../core/situations.ts'
import { read } from '../words/read.ts'
import { english, inEnglish, render as renderIn } from '../words/spoken.tsx'

const choice = (name: string, handle: string | null, real = false): Choice => ({ name, handle, real })
const people = (...choices: Choice[]): ShownStop['form'] => ({
  kind: 'people',
  choices,
  handlesShown: true,
})

const question: ShownStop = {
  recipient: mia.recipient,
  certain: true,
  reasons: [
    { name: 'greets-someone-else', about: 'Bob' },
    { name: 'group', about: null },
  ],
  form: people(choice('Bob', null), choice('Mia Chen', 'mia.chen', true), choice('Zoe', 'zoe')),
  path: 'enter',
  message: { text: 'Hey Bob, 8 o’clock?', embeds: 0 },
  caveat: null,
  oneSided: true,
}
const box: ShownStop = { ...question, form: { kind: 'checkbox', people: [mia.recipient as never] } }

const render = (change: Partial<ShownStop> = {}) =>
  renderIn(
    <Stop
      question={{ ...question, ...change }}
      onMount={() => {}}
      onKeepWriting={() => {}}
      onPick={() => {}}
      onSend={() => {}}
    />,
  )
const text = (html: string) => html.replace(/<\/?bdi>/g, '').replace(/<[^>]*>/g, '|')
const boxText = (question: ShownStop) => read(confirmText(english, { kind: 'stop', question }))
/** What each button is called: by the element that names it, else by what is in it. */
const buttons = (html: string) =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(([, attributes = '', inside = '']) => {
    const id = /aria-labelledby="([^"]*)"/.exec(attributes)?.[1]
    const label = id === undefined ? inside : html.split(`id="${id}" hidden="">`)[1]?.split('</span>')[0]
    return label?.replace(/<[^>]*>/g, '')
  })

describe('the stop', () => {
  test('asks, gives every reason, shows the message, and offers people by name and handle', () => {
    const html = render()
    expect(html).toMatch(/role="alertdialog" aria-labelledby="([^"]+)".*<h2 id="\1">Who is this for\?</s)
    expect(text(html)).toContain('Your message greets Bob.')
    expect(text(html)).toContain('This is a group: everyone in it can read this.')
    expect(html).toContain('Hey Bob, 8 o’clock?')
    expect(buttons(html)).toEqual(['Bob', 'Mia Chen @mia.chen', 'Zoe @zoe', 'Keep writing'])
  })

  test('nothing but the name tells the right button from the others', () => {
    const one = render({ form: people(choice('A', 'a', true), choice('B', 'b')) })
    expect(render({ form: people(choice('A', 'a'), choice('B', 'b', true)) })).toBe(one)
  })

  test('with nobody else: a box to tick before the button works', () => {
    const html = render(box)
    expect(text(html)).toContain('This is for Mia Chen @mia.chen')
    expect(html).toMatch(/<input type="checkbox"\/>/)
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Send to <bdi>Mia Chen<\/bdi>/)
  })

  test('for several: everyone is listed, and ticked at once', () => {
    const { recipient } = several
    const chosen = recipient.kind === 'several' ? recipient.people : []
    const html = render({ recipient, form: { kind: 'checkbox', people: chosen } })
    expect(html).toContain(
      '<li><bdi><bdi>Mia Chen</bdi> <bdi>@mia.chen</bdi></bdi></li><li><bdi><bdi>Road trip</bdi> (5 people)</bdi></li>',
    )
    expect(text(html)).toContain('This is for everyone listed here')
    expect(buttons(html)).toEqual(['Send to 2 chats', 'Keep writing'])
  })

  test.each<[string, Partial<ShownStop>]>([
    ['nobody can be read', { recipient: unreadable.recipient, form: { kind: 'unknown' } }],
    ['the page contradicts itself', { ...box, certain: false }],
  ])('names nobody as a fact when %s', (_case, change) => {
    expect(buttons(render(change))).toEqual(['Send anyway', 'Keep writing'])
    expect(boxText({ ...question, ...change })).toContain("Can't tell who this goes to")
  })

  test('names are isolated, stripped of controls that turn them, and whole however long', () => {
    const long = `${'x'.repeat(498)}`
    const html = render({ form: people(choice(`${long}\u202ea`, 'a'), choice(`${long}b`, 'b', true)) })
    expect(html).toContain(`<bdi class="stop-name">${long}a</bdi>`)
    expect(html).toContain(`<bdi class="stop-name">${long}b</bdi>`)
  })

  test.each([
    ['card', 'a card number'],
    ['iban', 'a bank account number'],
    ['code', 'a code that proves who you are'],
    ['password', 'a password or PIN'],
  ])('says what kind of secret: %s', (about, words) => {
    const html = render({ reasons: [{ name: 'payment-or-secret', about }] })
    expect(text(html)).toContain(`Your message seems to hold ${words}.`)
  })

  test('a message without words is not shown as nothing', () => {
    expect(render({ message: { text: ' ', embeds: 1 } })).toContain('Picture or emoji, no text')
  })

  test('says what deleting does only where that is known', () => {
    expect(render()).toContain('deleting only removes it for you')
    expect(render({ oneSided: false })).not.toContain('deleting only removes it for you')
  })
})

const picked = { kind: 'picked-other', picked: 'Bob', recipient: mia.recipient, certain: true } as const
test.each([
  [picked, 'You picked Bob. This chat is with Mia Chen. Nothing was sent.'],
  [{ ...picked, certain: false }, 'You picked Bob. This chat may be with Mia Chen. Nothing was sent.'],
  [
    { ...picked, recipient: group('Trip').recipient },
    'You picked Bob. This chat is with Trip. Nothing was sent.',
  ],
  [
    { ...picked, picked: 'Mia Chen' },
    'You picked another Mia Chen. This chat is with Mia Chen @mia.chen. Nothing was sent.',
  ],
])('after another was picked: %#', (given, words) => {
  expect(inEnglish(pickedOtherSentence(given))).toBe(words)
})

test('the confirm box says who it goes to', () => {
  expect(boxText({ ...question, recipient: person('Zoe', 'zoe').recipient })).toContain(
    'This goes to Zoe @zoe.',
  )
})
