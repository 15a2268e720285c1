/** What leaves on one press: stickers, greetings, voice notes, reactions. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

export function sendsAtOnce(engine: Engine): void {
  describe(`sends at once, ${engine}`, () => {
    const at = useStage(engine)

    describe.each(GENERATIONS)('%s', (gen) => {
      test.for(waysOf('at-once'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
    })
  })

  describe(`sends at once with other settings, ${engine}`, () => {
    const at = useStage(engine, { popupTab: true })

    describe.each(GENERATIONS)('%s', (gen) => {
      test.for(waysOf('at-once', 'changed'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
    })
  })
}
