/** Who a chat is with on pages that nobody has seen: named right, or not named, and never somebody else. */
import { describe, expect, test } from 'vitest'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { shapes } from '../../../lib/tiktok/by-shape/shapes.ts'
import { readEvidence } from '../../../lib/tiktok/chat/evidence.ts'
import { readSurface } from '../../../lib/tiktok/chat/surface.ts'
import { type Drift, drift } from '../drift.ts'
import { document, draw, GENERATIONS, type Generation, inPage, SKINS, type StillPage, the } from '../still.ts'

inPage()

const DRIFTS = {
  'all data-e2e renamed': { e2e: true },
  'all labels renamed': { labels: true },
  'both renamed': { e2e: true, labels: true },
  'ids too': { e2e: true, labels: true, ids: true },
} as const satisfies Record<string, Drift>

/** A chat, and who it is with. `@`: by handle, without a name. */
const CHATS: [string, StillPage, string][] = [
  ['a person', { open: 'mia.chen' }, 'Mia Chen @mia.chen'],
  [
    'with a draft and an answer begun',
    { open: 'mia.chen', draft: 'At 8?', quoting: 'So good!' },
    'Mia Chen @mia.chen',
  ],
  ['with badges', { open: 'mia.chen', more: '&badges=1' }, 'Mia Chen @mia.chen'],
  ['an empty chat', { open: 'new.person' }, 'New Person @new.person'],
  ['a group with a count', { open: '7300001' }, 'Road trip (5)'],
  ['a group with several faces', { open: '7300002' }, 'Band practice'],
  ['a header that loads', { open: 'mia.chen', more: '&headerDelay=100' }, '?'],
]

function readAs(gen: Generation, still: StillPage, how: Drift): string {
  const page = draw(gen, still)
  drift(page, how)
  const { composer } = readSurface(document, () => shapes)
  if (composer === null) return 'no composer'
  const { recipient } = readRecipient(readEvidence(composer, { shapes: () => shapes }))
  if (recipient.kind === 'person') return `${recipient.displayName} @${recipient.handle}`
  if (recipient.kind === 'group')
    return recipient.title + (recipient.memberCount === null ? '' : ` (${recipient.memberCount})`)
  if (recipient.kind === 'several') return 'several'
  const { guess } = recipient
  return `?${guess === undefined ? '' : ` ${guess.kind === 'person' ? guess.displayName : guess.title}`}`
}

/** Where nothing says which row is the open one, a group's title stands alone. */
const isGuess = (gen: Generation, how: Drift, who: string) =>
  how.e2e && 'labels' in how && SKINS[gen].openRow.attribute === null && !who.includes('@')

/** A panel over any page: there nothing is taken for a composer by its shape alone. */
const isUnknown = (gen: Generation, how: Drift) => how.e2e && 'labels' in how && SKINS[gen].chats === 'panel'

describe.each(Object.entries(DRIFTS))('%s', (_name, how: Drift) => {
  test.each(GENERATIONS)('%s', (gen) => {
    const read = CHATS.map(([what, still]) => [what, readAs(gen, still, how)])
    const expected = CHATS.map(([what, , who]) => {
      if (isUnknown(gen, how)) return [what, 'no composer']
      return [what, isGuess(gen, how, who) && who !== '?' ? `? ${who.replace(/ \(.*/, '')}` : who]
    })
    expect(read).toEqual(expected)
  })
})

describe.each(['mia.chen', '7300001', '7300002'])(
  'without a header nobody in the thread is taken for it: %s',
  (open) => {
    test.each(GENERATIONS.filter((gen) => SKINS[gen].chats !== 'panel'))('%s', (gen) => {
      draw(gen, { open, quoting: 'So good!' })
      drift(document, DRIFTS['ids too'])
      the('header').remove()
      const { composer } = readSurface(document, () => shapes)
      const { recipient } = readRecipient(readEvidence(composer as Element, { shapes: () => shapes }))
      expect(recipient).toEqual({ kind: 'unreadable', missing: 'header' })
    })
  },
)

test('a chat that is swapped in place is read anew', () => {
  draw('G2')
  drift(document, DRIFTS['ids too'])
  const { composer } = readSurface(document, () => shapes)
  if (!composer) throw new Error('No composer')
  const read = () => readRecipient(readEvidence(composer, { shapes: () => shapes })).recipient
  expect(read()).toMatchObject({ kind: 'person', handle: 'mia.chen' })
  const header = the('header')
  header.innerHTML = header.innerHTML.replaceAll('mia.chen', 'bob').replaceAll('Mia Chen', 'Bob')
  // The messages are still those with Mia Chen: two that disagree name nobody.
  expect(read()).toEqual({ kind: 'unreadable', missing: 'doubt' })
  the('messageList').innerHTML = ''
  expect(read()).toMatchObject({ kind: 'person', handle: 'bob', displayName: 'Bob' })
  header.remove()
  expect(read()).toMatchObject({ kind: 'unreadable', missing: 'header' })
})
