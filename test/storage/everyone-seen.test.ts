import { expect, test } from 'vitest'
import { rememberEveryone } from '../../lib/storage/everyone-seen.ts'
import { memoryPort } from './memory-port.ts'

test('each place keeps its own time, and nothing else is kept', async () => {
  const port = memoryPort()
  await rememberEveryone(port, 'page', 5)
  await rememberEveryone(port, 'suite', 7)
  expect(port.stored.everyoneSeen).toEqual({ page: 5, suite: 7 })
})

test.each([['moon'], [undefined], [{ page: 1 }]])('%j is no place', async (place) => {
  const port = memoryPort()
  await rememberEveryone(port, place, 5)
  expect(port.stored.everyoneSeen).toBeUndefined()
})
