/** What one press costs of reading and deciding, through the real listeners, gestures, keeper and flow. */
import { expect, test } from 'vitest'
import { type GuardStage, inFakeTime, openStage } from '../stage.ts'

inFakeTime()
let stage: GuardStage

function openWith(given: Parameters<typeof openStage>[0] = {}) {
  stage = openStage(given)
  stage.write('see you at 8')
  stage.reads.recipient = 0
  stage.reads.draft = 0
  return stage
}
const cost = () => ({ ...stage.reads, decided: stage.decided() })

test('one Enter, up to the card', () => {
  openWith().enter()
  expect(stage.open()?.asked.kind).toBe('card')
  expect(cost()).toEqual({ recipient: 1, draft: 1, decided: 1 })
  expect(stage.delivered).toEqual([])
})

test('one click on the icon, up to the card: read again at the click, because time has passed since the button went down', () => {
  openWith().click()
  expect(stage.open()?.asked.kind).toBe('card')
  expect(cost()).toEqual({ recipient: 2, draft: 2, decided: 1 })
})

test('one click that passes: decided once, and compared at each event after the page has heard one', () => {
  openWith({ mode: 'risky' }).click()
  expect(stage.open()).toBe(null)
  expect(stage.delivered).toEqual([{ to: 'mia', text: 'see you at 8', trusted: true }])
  expect(cost()).toEqual({ recipient: 6, draft: 6, decided: 1 })
})

test('one Enter that passes', () => {
  openWith({ mode: 'risky' }).enter()
  expect(stage.delivered).toHaveLength(1)
  expect(cost().decided).toBe(1)
})

test.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const)(
  'another chat after %s: what passed is judged afresh',
  (last) => {
    openWith({ mode: 'risky', writtenBefore: null })
    stage.setting.writtenBefore = true
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      stage.event(type)
      if (type !== last) continue
      // To this one nothing was ever written: that asks.
      stage.setting.writtenBefore = false
      stage.show('bob')
      stage.chat().messages = []
      stage.write('see you at 8')
    }
    expect(stage.delivered).toEqual([])
    expect(stage.open()?.asked.question.recipient).toMatchObject({ handle: 'bob' })
  },
)

test('another chat while the button is held down: the question is about that one', () => {
  openWith().event('pointerdown')
  stage.show('bob')
  stage.write('see you at 8')
  for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) stage.event(type)
  expect(stage.open()?.asked.question.recipient).toMatchObject({ handle: 'bob' })
  expect(cost().decided).toBe(2)
})

test('what loads with the prompt may change the question: judged afresh when it is here', async () => {
  openWith({ ui: 'late' }).enter()
  expect(stage.open()).toBe(null)
  stage.write('Bob, see you at 8')
  await stage.uiArrives()
  expect(stage.open()?.asked.kind).toBe('stop')
})
