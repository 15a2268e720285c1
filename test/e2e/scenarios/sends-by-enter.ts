/** What a person writes, sent by Enter. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

export function sendsByEnter(engine: Engine): void {
  describe(`sends by Enter, ${engine}`, () => {
    const at = useStage(engine)

    describe.each(GENERATIONS)('%s', (gen) => {
      test.for(waysOf('by-enter'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
    })
  })
}
