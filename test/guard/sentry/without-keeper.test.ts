/** The sentry alone: what it holds while no keeper is here, and what becomes of it. */
import { expect, test, vi } from 'vitest'
import { KEEPER_WAIT_MS } from '../../../lib/core/send/early.ts'
import { type GuardStage, inFakeTime, openStage, type Setting } from '../stage.ts'

inFakeTime()
let stage: GuardStage

function openWith(given: Partial<Setting>) {
  stage = openStage(given)
  stage.write('hello')
  return stage
}

test.each<[string, () => void]>([
  ['Enter', () => stage.enter()],
  ['the icon', () => stage.click()],
  ["a script's Enter", () => stage.enter({ isTrusted: false })],
])('%s is held, and the keeper asks about it when it comes', (_way, send) => {
  openWith({ keeper: 'late' })
  send()
  send()
  expect([stage.delivered, stage.open(), stage.boxes]).toEqual([[], null, []])
  stage.keeperArrives()
  expect(stage.open()?.asked.question.recipient).toMatchObject({ handle: 'mia' })
  stage.answer('send')
  expect(stage.delivered).toHaveLength(1)
})

test('a press that the sentry began to hold is held to its end by the keeper', () => {
  openWith({ keeper: 'late', habits: { sendsOn: 'mouseup' }, mode: 'risky' }).event('pointerdown')
  stage.keeperArrives()
  for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) stage.event(type)
  expect(stage.delivered).toEqual([])
  expect(stage.open()).not.toBe(null)
})

test('a keeper that takes too long counts as lost: the box asks, once the key is up', async () => {
  openWith({ keeper: 'late' }).keyDown()
  await vi.advanceTimersByTimeAsync(KEEPER_WAIT_MS)
  expect(stage.boxes).toEqual([])
  stage.keyUp()
  expect(stage.boxes).toEqual(['unknown'])
})

/** The box is answered with yes. */
async function confirmed() {
  openWith({ keeper: 'lost', confirms: true }).enter()
  await vi.advanceTimersByTimeAsync(0)
  expect([stage.boxes, stage.delivered]).toEqual([['unknown'], []])
  stage.setting.confirms = false
  // A page that empties its box only later still shows the same words.
  return stage
}

test('its yes lets one press of just this through, by a person', async () => {
  await confirmed()
  stage.enter({ isTrusted: false })
  expect(stage.delivered).toEqual([])
  stage.enter()
  expect(stage.delivered).toEqual([{ to: 'mia', text: 'hello', trusted: true }])
})

test('and no second one', async () => {
  await confirmed()
  stage.enter()
  stage.enter()
  expect(stage.delivered).toHaveLength(1)
})

test.each<[string, () => void]>([
  ['other words', () => stage.write('hello!')],
  [
    'another chat',
    () => {
      stage.show('bob')
      stage.write('hello')
    },
  ],
  ['a new box', () => stage.rebuild()],
  ['a later time', () => vi.advanceTimersByTime(30_001)],
])('and nothing after it met %s', async (_what, change) => {
  await confirmed()
  change()
  stage.enter()
  expect(stage.delivered).toEqual([])
})

test('a no lets nothing through', async () => {
  openWith({ keeper: 'lost' }).enter()
  await vi.advanceTimersByTimeAsync(0)
  stage.enter()
  expect(stage.delivered).toEqual([])
})
