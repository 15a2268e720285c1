/** The reader's signals stand in the list as they are; without the reader nothing with words in it is let through. */
import { expect, test } from 'vitest'
import { noteConfirmed } from '../../../lib/core/follow/sitting.ts'
import { nobody } from '../../../lib/core/people/trust.ts'
import { decide } from '../../../lib/core/send/decide.ts'
import { signals } from '../../../lib/core/signals/all.ts'
import { messageReader } from '../../../lib/core/signals/of-message.ts'
import type { Signal } from '../../../lib/core/signals/signal.ts'
import { calm, NOW } from '../situations.ts'

test.each(Object.values(messageReader))('$name stands in the list with what it is', (signal) => {
  const { tier, standing, trust, tells, name }: Signal = signal
  expect(name in messageReader).toBe(true)
  expect(signals.filter((each) => each.name === name)).toEqual([
    expect.objectContaining({ tier, standing, tells, ...(trust && { trust }) }),
  ])
})

const greets = { ...calm, text: 'Hi Bob, are you there?' }
const rules = { mode: 'risky', trust: nobody, off: new Set<never>() } as const
const confirmed = { ...calm, sitting: noteConfirmed(calm.sitting, calm.reading.stay ?? '', NOW) }

test.each([
  ['read, and harmless', 'risky', calm, 'allow'],
  ['read, and it greets somebody else', 'risky', greets, 'stop'],
  ['not read', 'risky', { ...calm, reader: null }, 'card'],
  ['not read, in a chat that was confirmed', 'sitting', { ...confirmed, reader: null }, 'card'],
  ['not read, and it would greet somebody else', 'risky', { ...greets, reader: null }, 'card'],
  ['nothing to read', 'risky', { ...calm, text: ' ', reader: null }, 'allow'],
] as const)('%s, in mode %s', (_what, mode, situation, kind) => {
  expect(decide({ ...rules, mode }, situation).kind).toBe(kind)
})
