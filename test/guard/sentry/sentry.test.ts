/** The sentry as a whole: one keeper, one guard in a page, and what it passes on. */
import { expect, test } from 'vitest'
import { FakeEvent } from '../../page/fake-dom.ts'
import { type GuardStage, inFakeTime, openStage } from '../stage.ts'

inFakeTime()
let stage: GuardStage

test('only the first keeper is taken', () => {
  stage = openStage()
  const first = stage.keeper()
  stage.keeperArrives()
  expect(stage.keeper()).toBe(first)
})

test.each([true, false])('another guard has come, and this one is an orphan: %s', (orphan) => {
  stage = openStage({ orphan })
  stage.write('hello')
  stage.dom.window.dispatchEvent(new FakeEvent('right-person-successor', null))
  stage.enter()
  expect(stage.delivered).toHaveLength(orphan ? 1 : 0)
})

test('what a replay makes is not asked about again', () => {
  stage = openStage({ mode: 'every' })
  stage.write('hello')
  stage.click()
  stage.answer('send')
  expect([stage.delivered.length, stage.open()]).toEqual([1, null])
})
