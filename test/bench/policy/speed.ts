/** How long one decision takes beside a long list. */

import { noSitting, openConversation } from '../../../lib/core/follow/sitting.ts'
import { readRecipient } from '../../../lib/core/people/recipient.ts'
import { nobody } from '../../../lib/core/people/trust.ts'
import { decide } from '../../../lib/core/send/decide.ts'
import { messageReader } from '../../../lib/core/signals/of-message.ts'
import {
  nothingFollowed,
  type Situation,
  type VisibleConversation,
} from '../../../lib/core/signals/signal.ts'
import { showAll, table } from '../numbers.ts'
import { makePerson } from './people.ts'
import { seeded } from './random.ts'

const NOW = 1_000_000
const rules = { mode: 'sitting', trust: nobody, off: new Set<never>() } as const

function situationOf(visible: VisibleConversation[]): Situation {
  const header = {
    name: 'Zuzana Vlková',
    handleText: '@zuzana',
    linkHandles: [],
    memberCount: null,
    avatarCount: 1,
  }
  const reading = readRecipient({ header, row: null, urlUserId: null, request: false })
  return {
    ...nothingFollowed,
    reading,
    sitting: openConversation(noSitting, reading.stay, NOW - 60_000),
    now: NOW,
    writtenBefore: true,
    ownMessageShown: true,
    visible,
    reader: messageReader,
    text: 'Hey Quentin, are you coming tonight? call me on +49 151 2345678',
  }
}

/** Milliseconds for each of `rounds` decisions; names are new to the memo each round when `cold`. */
function measure(rows: number, rounds: number, cold: boolean): number[] {
  const { contacts } = makePerson('heavy', rows, seeded(7))
  const times: number[] = []
  for (let round = 0; round < rounds + 20; round++) {
    const visible = contacts.map(({ name }) => ({
      name: cold ? `${name}${round}` : name,
      handle: null,
      open: false,
    }))
    const situation = situationOf(visible)
    const started = performance.now()
    decide(rules, situation)
    // The first rounds warm the engine up.
    if (round >= 20) times.push(performance.now() - started)
  }
  return times
}

export function speedTable(): string {
  return table('One decision, ms: median (quartiles)', [
    ['visible conversations', 'names seen before', 'every name new'],
    ...[10, 1_000, 10_000].map((rows) => [
      rows.toLocaleString('en'),
      showAll(measure(rows, rows > 1_000 ? 20 : 100, false), 3),
      showAll(measure(rows, rows > 1_000 ? 20 : 100, true), 3),
    ]),
  ])
}
