/**
 * Done-when 2: a seeded random walk. Typing, Enter, icon, answers, chat switches, thread swaps, incoming messages and
 * re-renders in any order; every delivery must have been confirmed where the policy asks, and no draft may be lost.
 * WALK_SEED and WALK_STEPS choose another walk.
 */
import { describe, expect, test } from 'vitest'
import { createDice } from './random.ts'
import { delivered, heard, messages, pause, USUAL, useStage } from './setting.ts'
import { createModel, draftOf } from './walk-model.ts'
import { steps, type Walk } from './walk-steps.ts'

const SEED = Number(process.env.WALK_SEED ?? 20261124)
const STEPS = Number(process.env.WALK_STEPS ?? 150)

describe('random walk', () => {
  const at = useStage()

  test(`seed ${SEED}, ${STEPS} steps`, { timeout: 900_000 }, async () => {
    const tab = await at.open(messages(USUAL))
    await tab.editor()
    let words = 0
    const walk: Walk = {
      tab,
      model: createModel('mia.chen'),
      dice: createDice(SEED),
      token: () => `w${words++} `,
    }
    const taken: string[] = []
    try {
      for (let step = 0; step < STEPS; step++) await takeStep(walk, taken)
      await endWell(walk)
    } catch (error) {
      const last = taken.slice(-12).join(' > ')
      throw new Error(`Step ${taken.length} of seed ${SEED}: ${last}\n${JSON.stringify(walk.model)}`, {
        cause: error,
      })
    }
    await tab.close()
  })
})

async function takeStep(walk: Walk, taken: string[]): Promise<void> {
  const { tab, model, dice } = walk
  const now = model.card ? 'asked' : 'writing'
  const step = dice.pick(steps.filter(({ when }) => when === now || when === 'any'))
  taken.push(`${step.name} (${model.open})`)
  await tab.replica.call('clearEvents')
  await step.act(walk)
  expect(await delivered(tab)).toEqual(model.expected)
  expect(await tab.replica.call('draft')).toBe(draftOf(model))
  // While a question stands, the page hears of no key.
  if (now === 'asked' && model.card) expect(await heard(tab, 'Enter')).toEqual([])
}

/** Nobody is trapped at the end, and the walk was a walk. */
async function endWell({ tab, model }: Walk): Promise<void> {
  if (model.card) await tab.press('Escape')
  await tab.ui().waitGone('alertdialog')
  await pause(300)
  await tab.type('the end')
  expect(await tab.replica.call('draft')).toContain('the end')
  expect(await delivered(tab)).toEqual(model.expected)
  if (STEPS < 150) return
  const { delivered: sent, asked, kept, changed, silent } = model.counts
  const enough = {
    sent: sent >= 7,
    asked: asked >= 12,
    kept: kept >= 2,
    changed: changed >= 1,
    silent: silent >= 1,
  }
  expect(enough).toEqual({ sent: true, asked: true, kept: true, changed: true, silent: true })
}
