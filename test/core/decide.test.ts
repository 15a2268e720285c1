import { expect, test } from 'vitest'
import { type AskMode, decide } from '../../lib/core/decide.ts'
import { type RecipientEvidence, readRecipient } from '../../lib/core/recipient.ts'
import type { Situation } from '../../lib/core/signals/signal.ts'
import { noSitting, noteConfirmed, openConversation } from '../../lib/core/sitting.ts'
import { MODES } from '../../lib/settings/fields.ts'

const NOW = 1_000_000
const MIA = '@mia Mia'
const header = { name: 'Mia', handleText: '@mia', linkHandles: [], memberCount: null, avatarCount: 1 }
const evidence: RecipientEvidence = { header, row: null, urlUserId: null, request: false }
const opened = openConversation(noSitting, MIA, NOW - 60_000)
const fresh: Situation = {
  reading: readRecipient(evidence),
  sitting: opened,
  now: NOW,
  writtenBefore: true,
  ownMessageShown: null,
}
const confirmed = { sitting: noteConfirmed(opened, MIA, NOW) }
const group = readRecipient({
  ...evidence,
  header: { ...header, handleText: null, memberCount: 5 },
  row: { name: 'Mia', linkHandle: null, conversationId: '73' },
})
const namesake = readRecipient({ ...evidence, header: { ...header, handleText: null, memberCount: 5 } })
const inGroup = { reading: group, sitting: noteConfirmed(opened, group.stay ?? '', NOW - 9_000) }
const unreadable = { reading: readRecipient({ ...evidence, header: null }) }
const justBack = { sitting: { ...noteConfirmed(opened, MIA, NOW - 9_000), shownAt: NOW - 1 } }

test.each<[AskMode, string, Partial<Situation>, string[] | 'allow']>([
  ['every', 'before the first send', {}, []],
  ['every', 'after a confirmation', confirmed, []],
  ['sitting', 'before the first send', {}, []],
  ['sitting', 'after a confirmation', confirmed, 'allow'],
  ['sitting', 'after a confirmation, back in the tab', justBack, ['just-switched']],
  ['sitting', 'unreadable after a confirmation', { ...confirmed, ...unreadable }, ['unreadable']],
  ['sitting', 'a confirmed group is not asked about again', inGroup, 'allow'],
  ['risky', 'nothing looks wrong', {}, 'allow'],
  ['risky', 'a group', { reading: group }, ['group']],
  ['risky', 'a confirmed group', inGroup, 'allow'],
  // Two groups may share a title: without an id nobody knows that it is the same one.
  ['sitting', 'a group without an id', { ...confirmed, reading: namesake }, ['group']],
  [
    'sitting',
    'a new name behind the confirmed handle',
    { ...confirmed, reading: readRecipient({ ...evidence, header: { ...header, name: 'Max' } }) },
    [],
  ],
  ['risky', 'unreadable', unreadable, ['unreadable']],
  ['risky', 'never written to', { writtenBefore: false }, ['first-ever']],
])('%s: %s', (mode, _case, change, expected) => {
  const decision = decide(mode, { ...fresh, ...change })
  expect(decision.kind === 'allow' ? 'allow' : decision.reasons).toEqual(expected)
})

test('the modes stored are the modes decided on', () => {
  const modes: readonly AskMode[] = MODES
  expect(modes).toEqual(['every', 'sitting', 'risky'])
})
