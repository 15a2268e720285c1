/** What an Enter and a key look at does not grow with the page. In Chromium, on the shipped build; no clock. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../stage/stage.ts'
import type { Tab } from '../stage/tab.ts'
import { countVisits } from './visits.ts'

const MOST = 1.2
/** While the card stands it is looked at in every frame, three visits each; how many those are is the machine's business. */
const LOOKS = 2_000
/** For the draft to be looked at, and for the page to rest. */
const SETTLES_MS = 700
const TIMES = 2

let stage: Stage
beforeAll(async () => {
  stage = await openStage('chromium')
})
afterAll(() => stage.close())

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLES_MS))

/** The fewest of a few times: what the page happens to do meanwhile is looked at too. */
async function fewest(measure: () => Promise<number>): Promise<number> {
  const counts: number[] = []
  for (let time = 0; time < TIMES; time++) counts.push(await measure())
  return Math.min(...counts)
}

async function visitsOn(query: string): Promise<{ enter: number; key: number }> {
  const tab: Tab = await stage.open(`/messages?gen=G2&open=mia.chen&${query}`)
  await tab.type('hello')
  await tab.ui().waitFor('note')
  await settle()
  const visits = await countVisits(tab.page)
  const key = await fewest(() =>
    visits.during(async () => {
      await tab.page.keyboard.press('x')
      await settle()
    }),
  )
  const enter = await fewest(async () => {
    const count = await visits.during(async () => {
      await tab.press('Enter')
      await tab.ui().waitFor('alertdialog')
      await settle()
    })
    await tab.press('Escape')
    await tab.ui().waitGone('alertdialog')
    await settle()
    return count
  })
  await tab.page.close()
  return { enter, key }
}

test('an Enter and a key visit as many elements in a long chat beside a long list', async () => {
  const few = await visitsOn('messages=50&chats=30')
  const many = await visitsOn('messages=5000&chats=1000')
  expect(many.key).toBeLessThanOrEqual(MOST * few.key)
  expect(many.enter).toBeLessThanOrEqual(MOST * few.enter + LOOKS)
  // The counting would see it.
  expect(Math.min(few.key, few.enter)).toBeGreaterThan(0)
}, 300_000)
