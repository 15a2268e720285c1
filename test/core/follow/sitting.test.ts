import { expect, test } from 'vitest'
import {
  HIDDEN_MS,
  IDLE_MS,
  isConfirmed,
  noSitting,
  noteActivity,
  noteConfirmed,
  noteHidden,
  noteShown,
  openConversation,
  type Sitting,
} from '../../../lib/core/follow/sitting.ts'

const START = 1_000_000
const mia = noteConfirmed(openConversation(noSitting, '@mia', START), '@mia', START)

const rows: [string, (sitting: Sitting) => Sitting, number, boolean][] = [
  ['right after the confirmation', (s) => s, 0, true],
  ['just before 10 idle minutes', (s) => s, IDLE_MS - 1, true],
  ['after 10 idle minutes', (s) => s, IDLE_MS, false],
  ['typing keeps it going', (s) => noteActivity(s, START + IDLE_MS - 1), 2 * IDLE_MS - 2, true],
  ['typing does not revive it', (s) => noteActivity(s, START + IDLE_MS), IDLE_MS + 1, false],
  ['another chat was opened', (s) => openConversation(s, '@bob', START + 1), 2, false],
  [
    'another chat and back',
    (s) => openConversation(openConversation(s, '@bob', START + 1), '@mia', START + 2),
    3,
    false,
  ],
  [
    'a chat that could not be read, and back',
    (s) => openConversation(openConversation(s, null, START + 1), '@mia', START + 2),
    3,
    false,
  ],
  ['the same chat seen again', (s) => openConversation(s, '@mia', START + 1), 2, true],
  ['the same chat seen after it ended', (s) => openConversation(s, '@mia', START + IDLE_MS), IDLE_MS, false],
  [
    'hidden for less than 5 minutes',
    (s) => noteShown(noteHidden(s, START), START + HIDDEN_MS - 1),
    HIDDEN_MS,
    true,
  ],
  ['hidden for 5 minutes', (s) => noteShown(noteHidden(s, START), START + HIDDEN_MS), HIDDEN_MS + 1, false],
  ['still hidden after 5 minutes', (s) => noteHidden(s, START), HIDDEN_MS, false],
  ['the clock jumped back', (s) => s, -1, false],
]

test.each(rows)('confirmed: %s', (_case, change, after, expected) => {
  expect(isConfirmed(change(mia), '@mia', START + after)).toBe(expected)
})

test('nobody else is confirmed by it, least of all the unreadable', () => {
  expect(isConfirmed(mia, '@bob', START)).toBe(false)
  expect(isConfirmed(mia, null, START)).toBe(false)
})
