/** Which sentence is chosen, and what it is in English: written out a second time on purpose. */
import { describe, expect, test } from 'vitest'
import type { Reason } from '../../lib/core/send/decide.ts'
import type { Question, Saying } from '../../lib/core/send/question.ts'
import { bareConfirmText, confirmText } from '../../lib/words/box.ts'
import { boxEnglish } from '../../lib/words/english.ts'
import { textOf } from '../../lib/words/format.ts'
import { endsSentence } from '../../lib/words/people.ts'
import { reasonSentence, thingOf } from '../../lib/words/question.ts'
import { cardTitle, cueLabel, initialsOf, sendLabel } from '../../lib/words/recipient.ts'
import { sayingSentence } from '../../lib/words/saying.ts'
import { mia, person, several, unreadable } from '../core/situations.ts'
import { read } from './read.ts'
import { english, inEnglish } from './spoken.tsx'

const zoe = person('Zoe', 'zoe').recipient
const trip = { kind: 'group', title: 'Road trip', memberCount: 5 } as const

test.each([
  [mia.recipient, 'Sending to Mia Chen @mia.chen', 'Send to Mia Chen?', 'Send to Mia Chen', 'Mia Chen'],
  [person('@zoe', 'zoe').recipient, 'Sending to @zoe', 'Send to @zoe?', 'Send to @zoe', '@zoe'],
  [person('A\u202eb', 'x').recipient, 'Sending to Ab @x', 'Send to Ab?', 'Send to Ab', 'Ab'],
  [
    trip,
    'Sending to Road trip (5 people)',
    'Send to Road trip (5 people)?',
    'Send to Road trip',
    'Road trip',
  ],
  [{ ...trip, title: 'Trip', memberCount: null }, 'Sending to Trip', 'Send to Trip?', 'Send to Trip', 'Trip'],
  [several.recipient, 'Sending to 2 chats', 'Send to 2 chats?', 'Send to 2 chats', '2'],
  [unreadable.recipient, "Can't tell who this goes to", "Can't tell who this goes to", 'Send anyway', null],
] as const)('who it goes to: %j', (recipient, cue, title, send, initials) => {
  expect([cueLabel, cardTitle, sendLabel].map((choose) => inEnglish(choose(recipient)))).toEqual([
    cue,
    title,
    send,
  ])
  expect(initialsOf(recipient)).toBe(initials)
})

test.each<[Reason['name'], string | null, string]>([
  [
    'sources-disagree',
    'Bob',
    'TikTok names different people for this chat: Mia Chen at the top, Bob elsewhere.',
  ],
  ['recipient-changed', 'Bob', 'You began this message in the chat with Bob.'],
  ['recipient-changed', null, 'You began this message in another chat.'],
  ['copied-elsewhere', 'Bob', 'You copied this text in the chat with Bob.'],
  ['copied-elsewhere', null, 'You copied this text in another chat.'],
  ['greets-someone-else', 'Bob', 'Your message greets Bob.'],
  ['greets-someone-else', null, 'Your message greets somebody else.'],
  ['look-alike', 'Mia Chem', 'Another chat looks like this one: Mia Chem.'],
  ['look-alike', null, 'Another chat looks like this one: it has the same name.'],
  ['payment-or-secret', 'card', 'Your message seems to hold a card number.'],
  ['payment-or-secret', null, 'Your message seems to hold a password or PIN.'],
  ['request', null, 'Message request: you have not accepted Mia Chen yet.'],
  ['first-ever', null, 'No earlier message to Mia Chen is known on this device.'],
  ['between-chats', 'Bob', 'Your last message went to Bob.'],
  ['between-chats', null, 'Your last message went to another chat.'],
  ['group', null, 'This is a group: everyone in it can read this.'],
])('the reason %s, about %s: %s', (name, about, words) => {
  expect(inEnglish(reasonSentence({ name, about }, mia.recipient))).toBe(words)
})

test('whoever it may be is said where nothing speaks against them', () => {
  const doubt = { kind: 'unreadable', missing: 'doubt' } as const
  const reason: Reason = { name: 'unreadable', about: null }
  expect(
    inEnglish(
      reasonSentence(reason, {
        ...doubt,
        guess: { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' },
      }),
    ),
  ).toBe(
    'This may be Mia Chen @mia.chen. TikTok does not show it clearly: look at the top of the chat first.',
  )
  expect(inEnglish(reasonSentence(reason, doubt))).toBe(
    'TikTok does not show clearly whose chat this is. Look at the top of the chat first.',
  )
})

test('where places disagree and the top names nobody, nobody is named there', () => {
  const reason: Reason = { name: 'sources-disagree', about: 'Bob' }
  expect(inEnglish(reasonSentence(reason, unreadable.recipient))).toBe(
    'TikTok names different people for this chat: Bob elsewhere.',
  )
})

test.each<[Question['path'], string, number, string | null]>([
  ['enter', 'Hi', 0, null],
  ['enter', ' ', 1, 'Picture or emoji, no text'],
  ['files', '', 1, '1 file'],
  ['files', '', 2, '2 files'],
  ['media', 'Hi', 1, '1 photo or video'],
  ['media', 'Hi', 0, '0 photos or videos'],
  ['share', '', 0, 'What you are sharing, without a note'],
  ['share', 'Look', 0, 'With what you are sharing'],
  ['one-press', '', 0, 'Leaves with this one press: a sticker, a greeting or the like'],
  ['reaction', '', 0, 'A reaction to a message'],
  ['resend', '', 0, 'The message that was not sent before'],
  ['resend', 'Hi', 0, null],
])('beside the words of %s, %j with %i: %s', (path, text, embeds, words) => {
  const thing = thingOf({ path, message: { text, embeds } })
  expect(thing && inEnglish(thing)).toBe(words)
})

describe('what became of a send', () => {
  const changed = (now: Question['recipient'], recipient = mia.recipient, path: Question['path'] = 'enter') =>
    ({ kind: 'changed', change: { what: 'recipient', now }, recipient, path }) as const
  const again = (path: Question['path'], recipient = mia.recipient, mayHaveLeft = false) =>
    ({ kind: 'press-again', recipient, path, mayHaveLeft }) as const
  const nobody = unreadable.recipient
  test.each<[Saying, string]>([
    [changed(zoe), 'Nothing was sent: this chat is now with Zoe @zoe, not Mia Chen.'],
    [
      changed(zoe, nobody),
      'Nothing was sent: this chat is now with Zoe @zoe, not the one you were asked about.',
    ],
    [changed(nobody), 'Nothing was sent: it is no longer clear that this chat is with Mia Chen.'],
    [
      changed(nobody, nobody),
      'Nothing was sent: it is no longer clear that this chat is with the same person.',
    ],
    [
      changed(zoe, mia.recipient, 'share'),
      'Nothing was sent: the people chosen changed while you were asked. Check them and send again.',
    ],
    [
      { kind: 'changed', change: { what: 'box' }, recipient: zoe, path: 'media' },
      'Nothing was sent: TikTok closed this while you were asked. Open it and send again.',
    ],
    [
      again('icon'),
      'Your message is still here. If it does not leave by itself, press Enter again to send it to Mia Chen.',
    ],
    [
      again('enter', nobody),
      'Your message is still here. If it does not leave by itself, press Enter again to send it.',
    ],
    [again('files'), 'TikTok has not taken the file. Drop or paste it again to send it to Mia Chen.'],
    [
      again('one-press'),
      'Nothing can be seen to have left. Press the same button again to send it to Mia Chen.',
    ],
    [
      again('resend'),
      'Nothing can be seen to have left. If nothing happens by itself, press the same button again to send it to Mia Chen.',
    ],
    [
      again('one-press', nobody, true),
      'Nothing can be seen to have left. Press the same button again to send it. It may be on its way already, and would then arrive twice.',
    ],
    [
      { kind: 'on-its-way', recipient: mia.recipient },
      'Waiting for TikTok to take your message to Mia Chen. It is not sent twice.',
    ],
    [
      { kind: 'on-its-way', recipient: nobody },
      'Waiting for TikTok to take your message. It is not sent twice.',
    ],
    [{ kind: 'typed-on' }, 'Not sent. Your message is still here.'],
  ])('%j: %s', (saying, words) => {
    expect(inEnglish(sayingSentence(saying))).toBe(words)
  })
})

test.each([
  [null, 'Does not end'],
  [-1, 'Has ended'],
  [0, 'Has ended'],
  [0.1, 'Ends today'],
  [1, 'Ends today'],
  [1.1, 'Ends in 2 days'],
  [30, 'Ends in 30 days'],
])('trust that ends in %s days: %s', (days, words) => {
  const entry = { key: '@zoe', name: 'Zoe', members: null, since: 0, until: days && days * 86_400_000 }
  expect(inEnglish(endsSentence(entry, 0))).toBe(words)
})

describe("the browser's boxes", () => {
  const question: Question = {
    recipient: mia.recipient,
    reason: { name: 'between-chats', about: 'Bob' },
    path: 'media',
    message: { text: 'See you', embeds: 2 },
    caveat: 'orphan',
    oneSided: true,
    trustable: true,
  }

  test('say all that the card says', () => {
    expect(read(confirmText(english, { kind: 'card', question })).split('\n\n')).toEqual([
      'Send to Mia Chen? (@mia.chen)',
      'Your last message went to Bob.',
      'Right Person was updated or removed. Reload this page when your message is safe.',
      'See you',
      '2 photos or videos',
      "TikTok can't take it back: deleting only removes it for you.",
    ])
  })

  test('name everyone a share goes to, one line each', () => {
    const { recipient } = several
    const text = read(
      confirmText(english, { kind: 'card', question: { ...question, recipient, path: 'share' } }),
    )
    expect(text).toContain('Send to 2 chats?\n\nMia Chen @mia.chen\nRoad trip (5 people)\n\n')
  })

  test('keep names apart by characters', () => {
    const text = confirmText(english, { kind: 'card', question })
    expect(text).toContain('\u2068Send to \u2068Mia Chen\u2069?\u2069 (\u2068@mia.chen\u2069)')
  })

  test('name whom it goes to and what they do before the language has come', () => {
    expect(read(bareConfirmText(boxEnglish(), { kind: 'card', question })).split('\n\n')).toEqual([
      'Mia Chen @mia.chen',
      'See you',
      'OK sends it. Cancel keeps it in the box.',
    ])
    const { reason, trustable, ...about } = question
    const stop = { ...about, reasons: [], certain: false, form: { kind: 'unknown' } } as const
    expect(read(bareConfirmText(boxEnglish(), { kind: 'stop', question: stop }))).toMatch(
      /^Can't tell who this goes to\n\nSee you\n\nOK/,
    )
  })
})

test('a handle that is all of the name is said once, and isolated', () => {
  expect(textOf(english, cueLabel(person('@zoe', 'zoe').recipient))).toBe('Sending to \u2068@zoe\u2069')
})
