/** The page takes our element away, and how often we put it back. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PromptRoot } from '../../lib/prompt/root.ts'
import { keepAttached, REATTACH_LIMIT } from '../../lib/prompt/stay.ts'
import { document, emptyPage, settle } from './page.ts'

let end: AbortController

emptyPage()
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  document.querySelector('right-person-root')?.remove()
})

function keep() {
  const host = document.createElement('right-person-root')
  document.documentElement.append(host)
  const heard: string[] = []
  const reattach = () => {
    if (host.isConnected) return false
    document.documentElement.append(host)
    return true
  }
  const countAnew = keepAttached(
    { host, reattach, isInPlace: () => host.isConnected } as PromptRoot,
    () => heard.push('back'),
    () => heard.push('lost'),
    end.signal,
  )
  const takeAway = async () => {
    host.remove()
    await settle()
  }
  return { host, heard, countAnew, takeAway }
}

test('it is put back, up to a limit; then the page has won', async () => {
  const { host, heard, countAnew, takeAway } = keep()
  for (let time = 0; time < REATTACH_LIMIT; time++) {
    await takeAway()
    expect(host.isConnected).toBe(true)
  }
  await takeAway()
  expect(heard).toEqual([...Array(REATTACH_LIMIT).fill('back'), 'lost'])
  expect(host.isConnected).toBe(false)

  // The next prompt begins anew.
  countAnew()
  expect(host.isConnected).toBe(true)
  await takeAway()
  expect(heard.at(-1)).toBe('back')
})

test('what else comes and goes on the page is nothing to it', async () => {
  const { host, heard } = keep()
  document.documentElement.append(document.createElement('aside'))
  document.querySelector('aside')?.remove()
  document.body.append(document.createElement('p'))
  await settle()
  expect(heard).toEqual([])
  expect(host.isConnected).toBe(true)
})

test('when the guard ends it may go', async () => {
  const { host, heard, takeAway } = keep()
  end.abort()
  await takeAway()
  expect(heard).toEqual([])
  expect(host.isConnected).toBe(false)
})
