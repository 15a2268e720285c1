/** What leaves on one press: stickers, greetings, voice notes, reactions. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import { engine } from '../engine.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

describe('sends at once', () => {
  const at = useStage()

  describe.each(GENERATIONS)('%s', (gen) => {
    test.for(waysOf('at-once'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
  })
})

describe('sends at once with other settings', () => {
  const at = useStage({ popupTab: true })

  describe.each(GENERATIONS)('%s', (gen) => {
    test.for(waysOf('at-once', 'changed'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
  })
})
