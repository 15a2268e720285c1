/** Pictures, files, and what is shared or forwarded. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import type { Engine } from '../../stage/browsers.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

export function sendsOfThings(engine: Engine): void {
  describe(`sends of things, ${engine}`, () => {
    const at = useStage(engine)

    describe.each(GENERATIONS)('%s', (gen) => {
      test.for(waysOf('of-things'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
    })
  })
}
