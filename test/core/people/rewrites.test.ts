/** Whatever is written about a person, it is the same person; whatever identity is changed, it is seen. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecipientEvidence } from '../../../lib/core/people/evidence.ts'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { nothingKnown } from '../../../lib/core/people/row-says.ts'
import { sameName } from '../../../lib/core/text/unseen.ts'

const NAME = 'Mía Chén Ruiz'
const OTHERS = ['Bob', 'Zoe Fox', 'Mia Chenoweth']
const evidence: RecipientEvidence = {
  header: {
    name: NAME,
    labels: [`${NAME}'s profile`],
    handleText: '@mia.chen',
    linkHandles: ['mia.chen', 'mia.chen'],
    memberCount: null,
    avatarCount: 1,
  },
  row: { name: NAME, linkHandle: null, conversationId: '0:1:1:2' },
  otherRows: () => OTHERS,
  urlUserId: '2',
  request: false,
}
const header = evidence.header ?? fail()
const row = evidence.row ?? fail()
const known = {
  ...nothingKnown,
  handleOf: () => ({ handle: 'mia.chen', sure: true }),
  conversationOf: (handle: string) => (handle === 'mia.chen' ? '0:1:1:2' : null),
}
function fail(): never {
  throw new Error('no evidence')
}

/** Any text: what somebody calls a person, what a translator makes of a name, the name of another chat. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...OTHERS, '', '@bob', '12', NAME))
/** The same text with what nobody sees in it, in another form of Unicode, with other spaces. */
const marked = (text: string) =>
  fc
    .tuple(
      fc.array(
        fc.constantFrom(
          '\u200e',
          '\u2067',
          '\u2069',
          '\u00ad',
          '\u034f',
          '\ufe0f',
          '\uffa0',
          '\u200b',
          '\u0007',
        ),
      ),
      fc.constantFrom('NFC', 'NFD', 'NFKD'),
      fc.constantFrom(' ', '  ', '\u00a0', ' \u3000'),
      fc.nat(text.length),
    )
    .map(([marks, form, space, at]) => {
      const held = `${text.slice(0, at)}${marks.join('')}${text.slice(at)}`
      return held.normalize(form).replaceAll(' ', space)
    })

const rewritten = fc.record({
  header: fc.record({
    name: fc.oneof(
      marked(NAME).map((name) => ({ name })),
      anyText.map((name) => ({ name, nameTranslated: true })),
      fc.constantFrom('', '\uffa0', '\u0301').map((name) => ({ name })),
    ),
    handle: fc.oneof(
      marked('@Mia.chen').map((handleText) => ({ handleText })),
      fc.constantFrom('@bob', '@mia').map((handleText) => ({ handleText, handleTranslated: true })),
      fc.constantFrom('5 members', 'مستخدم تيك توك').map((handleText) => ({ handleText })),
      fc.constant({ handleText: null }),
    ),
    faces: fc.nat(4),
  }),
  row: fc.oneof(marked(NAME), anyText, fc.constant('Mía Ch…')),
  translated: fc.boolean(),
  link: fc.constantFrom('mia.chen', null),
})

test('rewriting any text never makes another person, a wrong name or a disagreement', () => {
  fc.assert(
    fc.property(rewritten, ({ header: { name, handle, faces }, row: listed, translated, link }) => {
      const reading = readRecipient(
        {
          ...evidence,
          header: { ...header, ...name, ...handle, avatarCount: faces },
          row: { ...row, name: listed, translated, linkHandle: link },
        },
        known,
      )
      expect(reading).toMatchObject({ disagreement: null, key: '@mia.chen' })
      // Two places that say the same wrong name are all that a page can say.
      fc.pre(!('nameTranslated' in name && sameName(name.name, listed) && !sameName(listed, NAME)))
      const shown = reading.recipient.kind === 'person' ? reading.recipient.displayName : 'nobody'
      expect(shown === '@mia.chen' || sameName(shown, NAME)).toBe(true)
      expect(reading.identity).toBe(readRecipient(evidence, known).identity)
    }),
    { numRuns: 5_000 },
  )
})

test('a list that calls somebody by another name is the same person also where nothing was learned', () => {
  const free = anyText.filter((text) => !OTHERS.some((other) => sameName(other, text)))
  fc.assert(
    fc.property(free, (name) => {
      const { disagreement } = readRecipient({ ...evidence, row: { ...row, name } })
      expect(disagreement).toBeNull()
    }),
    { numRuns: 2_000 },
  )
})

const handle = fc.constantFrom('bob', 'mia', 'mia.chen_', 'zoe.fox')

test('rewriting an identity is always seen', () => {
  const before = readRecipient(evidence, known)
  fc.assert(
    fc.property(
      handle,
      fc.constantFrom('links', 'one link', 'text', 'row link', 'conversation', 'all'),
      (other, what) => {
        const changed: RecipientEvidence = {
          links: { ...evidence, header: { ...header, linkHandles: [other] } },
          'one link': { ...evidence, header: { ...header, linkHandles: ['mia.chen', other] } },
          text: { ...evidence, header: { ...header, handleText: `@${other}` } },
          'row link': { ...evidence, row: { ...row, linkHandle: other } },
          conversation: { ...evidence, row: { ...row, conversationId: `0:1:1:${other}` } },
          all: {
            ...evidence,
            header: { ...header, handleText: `@${other}`, linkHandles: [other] },
            row: null,
          },
        }[what] as RecipientEvidence
        const reading = readRecipient(
          changed,
          what === 'conversation' ? { ...known, handleOf: () => null } : known,
        )
        expect(reading.identity).not.toBe(before.identity)
        if (what === 'all') expect(reading).toMatchObject({ disagreement: null, key: `@${other}` })
        else
          expect(reading).toMatchObject({
            key: null,
            disagreement: { names: expect.arrayContaining([expect.anything()]) },
          })
      },
    ),
    { numRuns: 500 },
  )
})
