import { expect, test } from 'vitest'
import { createFloodGate } from '../../../lib/guard/send/flood.ts'

const gateAt = () => {
  const clock = { now: 1_000_000 }
  const gate = createFloodGate(() => clock.now)
  const refuse = (times: number) => {
    for (let time = 0; time < times; time++) gate.refused(false)
  }
  return { clock, gate, refuse }
}

test('a person is asked about, whatever scripts have done', () => {
  const { gate, refuse } = gateAt()
  refuse(20)
  expect(gate.judge(true)).toBe('ask')
})

test('three refusals are answered, then scripts are told of once and held in silence', () => {
  const { gate, refuse } = gateAt()
  refuse(2)
  expect(gate.judge(false)).toBe('ask')
  refuse(1)
  expect([gate.judge(false), gate.judge(false), gate.judge(false)]).toEqual(['tell', 'silent', 'silent'])
})

test.each([
  [3, 9_999, 'tell'],
  [3, 10_000, 'ask'],
  [4, 19_999, 'tell'],
  [4, 20_000, 'ask'],
  [60, 300_000, 'ask'],
])('after %i refusals and %i ms: %s', (refusals, later, expected) => {
  const { clock, gate, refuse } = gateAt()
  refuse(refusals)
  clock.now += later
  expect(gate.judge(false)).toBe(expected)
})

test('a clock that jumps back silences nobody', () => {
  const { clock, gate, refuse } = gateAt()
  refuse(9)
  clock.now -= 5_000
  expect(gate.judge(false)).toBe('ask')
})

test("a person's own refusal begins anew", () => {
  const { gate, refuse } = gateAt()
  refuse(9)
  gate.refused(true)
  expect(gate.judge(false)).toBe('ask')
})
