/** Pictures, files, and what is shared or forwarded. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import { engine } from '../engine.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

describe('sends of things', () => {
  const at = useStage()

  describe.each(GENERATIONS)('%s', (gen) => {
    test.for(waysOf('of-things'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
  })
})
