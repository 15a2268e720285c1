import { describe, expect, test } from 'vitest'
import { inForce, pauseEnd } from '../../lib/settings/effective.ts'
import { endOfPause, PAUSES } from '../../lib/settings/pause.ts'
import { pausedCue, pausedState } from '../../lib/words/pause.ts'
import { inEnglish } from '../words/spoken.tsx'

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime()
const read = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe('a pause', () => {
  test.each([
    ['quarter', at(25, 14, 15), at(25, 14, 30)],
    ['hour', at(25, 23, 30), at(26, 0, 30)],
    ['tomorrow', at(25, 14), at(26, 6)],
    ['tomorrow', at(25, 0, 5), at(26, 6)],
    ['tomorrow', at(30, 23, 59), at(31, 6)],
  ] as const)('%s', (pause, now, end) => {
    expect(endOfPause(pause, now)).toBe(end)
  })

  test('of any kind is one that is kept, at any hour, also when the clocks change', () => {
    for (let now = at(1, 0); now < at(160, 0); now += 3_600_000) {
      for (const pause of PAUSES) {
        const pausedUntil = endOfPause(pause, now)
        expect(pauseEnd(inForce({ person: null, pausedUntil }), now)).toBe(pausedUntil)
      }
    }
  })
})

test.each([
  [at(25, 14, 30), at(25, 9), '14:30'],
  [at(26, 0, 5), at(25, 23, 50), '00:05 tomorrow'],
])('it is said when it ends', (until, now, time) => {
  expect(read(inEnglish(pausedCue(until, now)))).toBe(`Not asking until ${time}`)
  expect(read(inEnglish(pausedState(until, now)))).toBe(
    `Paused until ${time}. Messages leave without a question.`,
  )
})
