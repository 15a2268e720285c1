/** What a person writes, sent by the icon, and what failed, sent again. Rows: ../send-table.ts. */
import { describe, test } from 'vitest'
import { engine } from '../engine.ts'
import { goWay, waysOf } from './send-rows.ts'
import { GENERATIONS, useStage } from './setting.ts'

describe('sends by the icon', () => {
  const at = useStage()

  describe.each(GENERATIONS)('%s', (gen) => {
    test.for(waysOf('by-icon'))('%s', (way, { skip }) => goWay(engine, gen, way, at, skip))
  })
})
