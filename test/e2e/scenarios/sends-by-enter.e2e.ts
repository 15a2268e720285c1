/** What a person writes, sent by Enter. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import { engine } from '../engine.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

describe('sends by Enter', () => {
  const at = useStage()

  describe.each(GENERATIONS)('%s', (gen) => {
    test.for(waysOf('by-enter'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
  })
})
