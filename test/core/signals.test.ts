import { describe, expect, test } from 'vitest'
import { type RecipientEvidence, readRecipient } from '../../lib/core/recipient.ts'
import { signals } from '../../lib/core/signals/all.ts'
import type { SignalName, Situation } from '../../lib/core/signals/signal.ts'
import { noSitting, noteConfirmed, noteHidden, noteShown, openConversation } from '../../lib/core/sitting.ts'

const NOW = 1_000_000
/** A stay: the conversation under the name it bears. */
const MIA = '@mia Mia'
const header = { name: 'Mia', handleText: '@mia', linkHandles: [], memberCount: null, avatarCount: 1 }
const evidence: RecipientEvidence = { header, row: null, urlUserId: null, request: false }
const calm: Situation = {
  reading: readRecipient(evidence),
  sitting: openConversation(noSitting, MIA, NOW - 60_000),
  now: NOW,
  writtenBefore: true,
  ownMessageShown: true,
}
const reading = (change: Partial<RecipientEvidence>) => readRecipient({ ...evidence, ...change })
const group = reading({ header: { ...header, handleText: null, memberCount: 5 } })
const comeBack = (at: number) => noteShown(noteHidden(calm.sitting, NOW - 50_000), at)

const rows: Record<SignalName, { fires: Partial<Situation>[]; mustNotFire: Partial<Situation>[] }> = {
  unreadable: { fires: [{ reading: reading({ header: null }) }], mustNotFire: [{}, { reading: group }] },
  request: { fires: [{ reading: reading({ request: true }) }], mustNotFire: [{}] },
  group: { fires: [{ reading: group }], mustNotFire: [{}, { reading: reading({ header: null }) }] },
  'first-ever': {
    fires: [
      { writtenBefore: false, ownMessageShown: false },
      { writtenBefore: false, ownMessageShown: null },
    ],
    mustNotFire: [
      {},
      { writtenBefore: false, ownMessageShown: true },
      { writtenBefore: null, ownMessageShown: false },
      { writtenBefore: true, ownMessageShown: false },
    ],
  },
  'just-switched': {
    fires: [
      { sitting: openConversation(noSitting, MIA, NOW) },
      { sitting: openConversation(noSitting, MIA, NOW - 2_999) },
      { sitting: comeBack(NOW - 2_999) },
      {
        sitting: noteShown(
          noteHidden(noteConfirmed(calm.sitting, MIA, NOW - 5_000), NOW - 4_000),
          NOW - 1_000,
        ),
      },
    ],
    mustNotFire: [
      {},
      { sitting: openConversation(noSitting, MIA, NOW - 3_000) },
      { sitting: comeBack(NOW - 3_000) },
      { sitting: openConversation(noSitting, '@bob', NOW) },
      // The name was met after the switch.
      { sitting: noteConfirmed(openConversation(noSitting, MIA, NOW - 2_000), MIA, NOW - 1_000) },
      { sitting: noteConfirmed(comeBack(NOW - 2_000), MIA, NOW - 1_000) },
    ],
  },
}

describe.each(signals.map((signal) => [signal.name, signal] as const))('%s', (name, signal) => {
  test.each(rows[name].fires.map((change) => [change]))('fires %#', (change) => {
    expect(signal.fires({ ...calm, ...change })).toBe(true)
  })
  test.each(rows[name].mustNotFire.map((change) => [change]))('must not fire %#', (change) => {
    expect(signal.fires({ ...calm, ...change })).toBe(false)
  })
})
