/** What a person writes, sent by the icon, and what failed, sent again. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

export function sendsByIcon(engine: Engine): void {
  describe(`sends by the icon, ${engine}`, () => {
    const at = useStage(engine)

    describe.each(GENERATIONS)('%s', (gen) => {
      test.for(waysOf('by-icon'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
    })
  })
}
