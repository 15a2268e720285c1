/** What the follower takes note of when it reads, and what a decision may go by. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { SendPath } from '../../../lib/core/send/intent.ts'
import { followConversations } from '../../../lib/guard/follow/follow.ts'
import type { GuardPorts } from '../../../lib/guard/ports.ts'
import { installDom } from '../../page/fake-dom.ts'
import { createFakePage, type FakePage } from '../../page/fake-page.ts'

const NOW = 1_800_000_000_000
let fake: FakePage
let prepared: string[]
let remembered: string[]
let seen: (string | null)[]
let follower: ReturnType<typeof followConversations>

beforeEach(() => {
  fake = createFakePage(installDom(), ['mia', 'bob'])
  prepared = []
  remembered = []
  seen = []
  follower = followConversations({
    page: fake.page,
    memory: {
      prepare: (key: string) => prepared.push(key),
      writtenBefore: () => false,
      remember: (key: string) => remembered.push(key),
      forget: () => {},
    },
    settings: { current: () => ({ lateHours: null }), answered: () => true },
    trust: { seen: ({ key }: { key: string }) => seen.push(key) },
    reader: { current: () => null },
    now: () => NOW,
    minuteOfDay: () => 720,
    random: () => 0.5,
  } as unknown as GuardPorts)
})

const site = (path: SendPath = 'enter', box: unknown = fake.composer()) =>
  ({ path, box: box as HTMLElement, control: null, transfer: null }) as const

test('one reading of a send reads recipient and draft once, and asks about a new chat once', () => {
  fake.write('hello')
  const snapshot = follower.noteSend(site())
  expect(fake.reads).toEqual({ recipient: 1, draft: 1 })
  expect(snapshot).toMatchObject({
    reading: { key: '@mia' },
    draft: { text: 'hello', embeds: 0 },
    box: fake.composer(),
  })
  follower.noteSend(site())
  expect([prepared, seen]).toEqual([['@mia'], ['@mia']])
  fake.show('bob')
  follower.noteSend(site())
  expect([prepared, seen]).toEqual([
    ['@mia', '@bob'],
    ['@mia', '@bob'],
  ])
})

test('a draft is followed from chat to chat, a sticker has none', () => {
  fake.write('a long enough draft')
  follower.noteSend(site())
  fake.show('bob')
  fake.write('a long enough draft')
  const begun = (path: SendPath) => {
    const send = site(path)
    return follower.situation(send, follower.noteSend(send)).origin.begunIn
  }
  expect(begun('enter')).toBe('@mia')
  expect(begun('one-press')).toBe(null)
})

test('a share goes to whoever is chosen, and ends no stay', () => {
  follower.noteSend(site())
  fake.openShare(['bob'], 'look')
  const send = site('share', {})
  const snapshot = follower.noteSend(send)
  expect(snapshot.reading).toMatchObject({ key: '@bob', stay: null })
  const { sitting, visible, text } = follower.situation(send, snapshot)
  expect([sitting.key, visible, text]).toEqual([follower.noteSend(site()).reading.stay, [], 'look'])
})

test('a header that is loading ends no stay in a chat whose name was read', () => {
  const before = follower.noteChat(fake.composer() as never)
  follower.confirmed(before)
  const situation = () => follower.situation(site(), follower.noteSend(site()))
  expect(situation().sitting.confirmedAt).toBe(NOW)
  follower.forget()
  expect(situation().sitting.confirmedAt).toBe(null)
})

test('whose messages are shown is read only where it can matter', () => {
  const own = vi.spyOn(fake.page, 'ownMessageShown')
  const snapshot = follower.noteSend(site())
  follower.situation(site(), snapshot)
  expect(own).toHaveBeenCalledTimes(1)
  // A share has no thread.
  follower.situation(site('share', {}), snapshot)
  expect(own).toHaveBeenCalledTimes(1)
})

test('what has left is remembered by its chat', () => {
  const { reading } = follower.noteSend(site())
  follower.sent(reading)
  expect(remembered).toEqual(['@mia'])
  expect(follower.trail.known().lastSent).toMatchObject({ key: '@mia', name: 'Mia', at: NOW })
})
