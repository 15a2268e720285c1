/** Loading a script at its first need, once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLoader, type Loader, SCRIPT_WAIT_MS } from '../../lib/guard/load-script.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A loader whose requests are counted and answered with `answer`; null: never. */
function counted<Offer>(answer: boolean | null): { loader: Loader<Offer>; requests: () => number } {
  let requests = 0
  const loader = createLoader<Offer>(() => {
    requests++
    return answer === null ? new Promise(() => {}) : Promise.resolve(answer)
  })
  return { loader, requests: () => requests }
}

const settled = async (promise: Promise<unknown>) =>
  Promise.race([promise, vi.advanceTimersByTimeAsync(0).then(() => 'waiting')])

test('asked for once, and had by everybody who waits', async () => {
  const { loader, requests } = counted<string>(true)
  const both = Promise.all([loader.load(), loader.load()])
  expect(loader.current()).toBeNull()
  loader.attach(() => 'here')
  expect(await both).toEqual(['here', 'here'])
  expect(await loader.load()).toBe('here')
  expect(loader.current()).toBe('here')
  expect(requests()).toBe(1)
})

test.each([false, true, null])('answered with %s and not attached: nobody waits for ever', async (answer) => {
  const { loader, requests } = counted<string>(answer)
  const waiting = loader.load()
  await vi.advanceTimersByTimeAsync(answer === false ? 0 : SCRIPT_WAIT_MS)
  expect(await settled(waiting)).toBeNull()
  expect(await settled(loader.load())).toBeNull()
  expect(requests()).toBe(1)
  await vi.advanceTimersByTimeAsync(5_000)
  const again = loader.load()
  expect(requests()).toBe(2)
  loader.attach(() => 'late')
  expect(await again).toBe('late')
})

test('one that comes after all is taken; a second one is not', async () => {
  const { loader } = counted<string>(null)
  void loader.load()
  await vi.advanceTimersByTimeAsync(60_000)
  loader.attach(() => 'late')
  loader.attach(() => 'second')
  expect(loader.current()).toBe('late')
})
