import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askWho, judgeAnswer, type StopForm, showStop } from '../../../lib/core/send/ask-who.ts'
import { askStop } from '../../../lib/core/send/stop-question.ts'
import { calm, disagreeing, group, mia, person, row, several, unreadable } from '../situations.ts'

const names = (form: StopForm) =>
  form.kind === 'people' ? form.choices.map(({ name }) => name).toSorted() : form.kind
const rows = (...all: string[]) => all.map((name) => row(name))
const ask = (all: ReturnType<typeof rows>, suspects: string[] = []) =>
  askWho(mia.recipient, all, suspects, () => 0.5)

test.each<[string, StopForm, unknown]>([
  ['the first others of the list', ask(rows('Bob', 'Zoe', 'Tom')), ['Bob', 'Mia Chen', 'Zoe']],
  ['look-alikes first', ask(rows('Bob', 'Zoe', 'mia chen 🌸')), ['Bob', 'Mia Chen', 'mia chen 🌸']],
  [
    'whom the message greets before all',
    ask(rows('Bob', 'Zoe', 'mia chen 🌸', 'Tom'), ['Tom']),
    ['Mia Chen', 'Tom', 'mia chen 🌸'],
  ],
  ['a namesake once', ask(rows('Mia Chen', 'Mia Chen', 'Bob')), ['Bob', 'Mia Chen', 'Mia Chen']],
  ['nobody twice', ask(rows('Bob', 'bob', 'BOB')), ['Bob', 'Mia Chen']],
  ['no empty name', ask(rows('', '\u200b', ' ')), 'checkbox'],
  ['nobody else', ask([]), 'checkbox'],
  ['not the recipient under their own handle', ask([row('Mia', false, 'mia.chen')]), 'checkbox'],
  [
    'namesakes that only handles tell apart',
    ask([row('Bob', false, 'b1'), row('Bob', false, 'b2')]),
    ['Bob', 'Bob', 'Mia Chen'],
  ],
  [
    'a group and its namesake, which nothing tells apart',
    askWho(group('Trip').recipient, rows('trip'), [], () => 0),
    'checkbox',
  ],
  ['a suspect whom no row shows', ask(rows('Zoe', 'Tom'), ['@bob']), ['@bob', 'Mia Chen', 'Zoe']],
  ['several at once, to be ticked together', askWho(several.recipient, rows('Bob'), [], () => 0), 'checkbox'],
  ['nobody knows whose chat it is', askWho(unreadable.recipient, rows('Bob'), [], () => 0), 'unknown'],
])('offers %s', (_case, form, expected) => {
  expect(names(form)).toEqual(expected)
})

test('every place is as likely for the real recipient', () => {
  const places = [0, 0, 0]
  let state = 1
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  for (let round = 0; round < 3_000; round++) {
    const form = askWho(mia.recipient, rows('Bob', 'Zoe'), [], random)
    const place = form.kind === 'people' ? form.choices.findIndex(({ real }) => real) : -1
    places[place] = (places[place] ?? 0) + 1
  }
  for (const place of places) expect(Math.abs(place - 1_000)).toBeLessThan(120)
})

test.each<[string, ReturnType<typeof rows>, boolean]>([
  ['no row tells a handle: the right button alone would show one', rows('Bob', 'Zoe'), false],
  ['names that can be taken for each other', rows('Mia Chen', 'Zoe'), true],
  [
    'all have one',
    [
      { name: 'Bob', handle: 'bob', open: false },
      { name: 'Zoe', handle: 'zoe', open: false },
    ],
    true,
  ],
])('handles are shown only where they give nothing away: %s', (_case, others, expected) => {
  const form = askWho(mia.recipient, others, [], () => 0.5)
  expect(form.kind === 'people' && form.handlesShown).toBe(expected)
})

describe('an answer', () => {
  const people: StopForm = {
    kind: 'people',
    choices: [
      { name: 'Bob', handle: null, real: false },
      { name: 'Mia Chen', handle: 'mia.chen', real: true },
    ],
    handlesShown: false,
  }
  const judge = (form: StopForm, answer: Parameters<typeof judgeAnswer>[1]) =>
    judgeAnswer({ form, recipient: mia.recipient, certain: true }, answer)
  const box: StopForm = { kind: 'checkbox', people: [] }
  const pick = (index: number) => ({ kind: 'picked', index }) as const

  test.each<[string, unknown, unknown]>([
    ['the real recipient sends', judge(people, pick(1)), { kind: 'send' }],
    [
      'another sends nothing and is named',
      judge(people, pick(0)),
      { kind: 'picked-other', picked: 'Bob', recipient: mia.recipient, certain: true },
    ],
    ['a button that is not there sends nothing', judge(people, pick(2)), { kind: 'back' }],
    ['no number sends nothing', judge(people, pick(Number.NaN)), { kind: 'back' }],
    ['a tick without a box sends nothing', judge(people, { kind: 'confirmed' }), { kind: 'back' }],
    ['keep writing', judge(people, { kind: 'keep-writing' }), { kind: 'back' }],
    ['the ticked box sends', judge(box, { kind: 'confirmed' }), { kind: 'send' }],
    ['a pick beside a box sends nothing', judge(box, pick(0)), { kind: 'back' }],
    [
      'the ticked box of an unknown chat sends',
      judge({ kind: 'unknown' }, { kind: 'confirmed' }),
      { kind: 'send' },
    ],
  ])('%s', (_case, verdict, expected) => {
    expect(verdict).toEqual(expected)
  })
})

test('any list: at most three, one of them real, and whatever else is picked sends nothing', () => {
  const name = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(
      name,
      fc.array(name, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (own, others, value) => {
        const { recipient } = person(own, 'own')
        const form = askWho(recipient, rows(...others), [], () => value)
        if (form.kind !== 'people') return form.kind === 'checkbox'
        const sending = form.choices.filter(
          (_, index) =>
            judgeAnswer({ form, recipient, certain: true }, { kind: 'picked', index }).kind === 'send',
        )
        return form.choices.length <= 3 && sending.length === 1 && sending[0]?.real === true
      },
    ),
  )
})

describe('the question', () => {
  const about = { path: 'enter', message: { text: 'hi', embeds: 0 }, oneSided: true, caveat: null } as const
  test('offers whom the page names besides, and does not claim to know', () => {
    const reasons = [{ name: 'sources-disagree', about: 'Bob' }] as const
    const asked = askStop(about, reasons, { ...calm, reading: disagreeing, visible: [] })
    const question = showStop(asked, () => 0.5)
    expect(question).toMatchObject({ ...about, certain: false, recipient: mia.recipient, reasons })
    expect(names(question.form)).toEqual(['Bob', 'Mia Chen'])
    const index =
      question.form.kind === 'people' ? question.form.choices.findIndex(({ name }) => name === 'Bob') : -1
    expect(judgeAnswer(question, { kind: 'picked', index })).toMatchObject({ picked: 'Bob', certain: false })
  })
  test('takes no kind of secret for a person', () => {
    const reasons = [{ name: 'payment-or-secret', about: 'card' }] as const
    const { form } = showStop(askStop(about, reasons, { ...calm, visible: [] }), () => 0.5)
    expect(form).toEqual({ kind: 'checkbox', people: [mia.recipient] })
  })
})
