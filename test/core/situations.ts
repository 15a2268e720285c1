/** A send in which nothing is odd, for tests to change one thing of. */

import { noSitting, openConversation } from '../../lib/core/follow/sitting.ts'
import type { RecipientEvidence } from '../../lib/core/people/evidence.ts'
import { type Reading, readRecipient } from '../../lib/core/people/recipient.ts'
import { messageReader } from '../../lib/core/signals/of-message.ts'
import { nothingFollowed, type Situation, type VisibleConversation } from '../../lib/core/signals/signal.ts'

export const NOW = 1_800_000_000_000

export const row = (name: string, open = false, handle: string | null = null): VisibleConversation => ({
  name,
  handle,
  open,
})

export const personEvidence = (name: string, handle: string): RecipientEvidence => ({
  header: { name, handleText: `@${handle}`, linkHandles: [], memberCount: null, avatarCount: 1 },
  row: null,
  urlUserId: null,
  request: false,
})

export const person = (name: string, handle = 'someone') => readRecipient(personEvidence(name, handle))

export const group = (title: string, memberCount: number | null = 5, id = '73') =>
  readRecipient({
    header: { name: title, handleText: null, linkHandles: [], memberCount, avatarCount: 2 },
    row: { name: title, linkHandle: null, conversationId: id },
    urlUserId: null,
    request: false,
  })

export const mia = person('Mia Chen', 'mia.chen')
export const unreadable = readRecipient({ ...personEvidence('Mia', 'mia'), header: null })
export const disagreeing = readRecipient({
  ...personEvidence('Mia Chen', 'mia.chen'),
  row: { name: 'Bob', linkHandle: null, conversationId: null },
  otherRows: () => ['Mia Chen'],
})

export const several: Reading = {
  ...mia,
  recipient: {
    kind: 'several',
    people: [
      { kind: 'person', displayName: 'Mia Chen', handle: 'mia.chen' },
      { kind: 'group', title: 'Road trip', memberCount: 5 },
    ],
  },
  key: null,
  stay: null,
}

export const calm: Situation = {
  ...nothingFollowed,
  reading: mia,
  sitting: openConversation(noSitting, mia.stay, NOW - 60_000),
  now: NOW,
  writtenBefore: true,
  ownMessageShown: true,
  visible: [row('Mia Chen', true), row('Bob'), row('Anna Park')],
  text: 'see you at 8',
  lastMessageAt: NOW - 86_400_000,
  minuteOfDay: 12 * 60,
  reader: messageReader,
}
