import { beforeEach, describe, expect, test } from 'vitest'
import { isAlwaysAsked, isTrusted } from '../../lib/core/people/trust.ts'
import { forgetEverything } from '../../lib/storage/forget.ts'
import { keysAboutPeople } from '../../lib/storage/keys.ts'
import { answerTo } from '../../lib/storage/message-kinds.ts'
import { answersAboutPeople } from '../../lib/storage/messages.ts'
import { forgetTrusted, loadTrust, watchTrust } from '../../lib/storage/trusted.ts'
import { rememberWrittenTo, wasWrittenTo } from '../../lib/storage/written-to.ts'
import { group, mia, NOW, person, unreadable } from '../core/situations.ts'
import { memoryPort } from './memory-port.ts'

let port = memoryPort()
beforeEach(() => {
  port = memoryPort()
})

const say = (message: object) =>
  answerTo(answersAboutPeople({ portOf: () => port, trustDays: async () => 7, now: () => NOW }), message, {
    tabId: 1,
    frameId: 0,
    incognito: false,
  })
const DAY = 86_400_000

describe('trusting by message', () => {
  test('keeps a person for as long as the settings say', async () => {
    expect(await say({ type: 'trust', who: mia })).toBe(true)
    const list = await loadTrust(port)
    expect(isTrusted(list, mia, NOW + 7 * DAY - 1)).toBe(true)
    expect(isTrusted(list, mia, NOW + 7 * DAY)).toBe(false)
  })

  test('stores the name of whom the person chose, and nothing else', async () => {
    await say({ type: 'trust', who: { ...mia, text: 'a message' } })
    expect(await port.get('trust')).toEqual({
      trusted: [{ key: '@mia.chen', name: 'Mia Chen', members: null, since: NOW, until: NOW + 7 * DAY }],
      alwaysAsk: [],
    })
  })

  test.each<[string, object, boolean]>([
    ['a group needs the second click', { type: 'trust', who: group('Trip') }, false],
    ['and has it', { type: 'trust', who: group('Trip'), again: true }, true],
    ['a second click that is none', { type: 'trust', who: group('Trip'), again: 'yes' }, false],
    ['nobody', { type: 'trust', who: unreadable }, false],
    ['no message', { type: 'trust' }, false],
    ['always ask', { type: 'always-ask', who: mia }, true],
    ['always ask about nobody', { type: 'always-ask', who: unreadable }, false],
    ['seen, and nothing to end', { type: 'seen-person', who: mia }, false],
  ])('%s', async (_case, message, kept) => {
    expect(await say(message)).toBe(kept)
  })

  test.each([{ type: 'written-to', key: '@mia' }, { type: 'forget-everything' }, { type: 'toString' }, {}])(
    '%j is none of ours',
    (message) => {
      expect(say(message)).toBeNull()
    },
  )

  test('storage that refuses is reported, nothing has changed, and it works again after', async () => {
    port.failing = { set: new Error('QUOTA_BYTES quota exceeded') }
    await expect(say({ type: 'trust', who: mia })).rejects.toThrow('quota')
    expect(isTrusted(await loadTrust(port), mia, NOW)).toBe(false)
    port.failing = {}
    expect(await say({ type: 'trust', who: mia })).toBe(true)
  })

  test('trust ends in storage as soon as the name is seen with another handle', async () => {
    await say({ type: 'trust', who: mia })
    expect(await say({ type: 'seen-person', who: person('Mia Chen', 'mia.chen2') })).toBe(true)
    expect((await loadTrust(port)).trusted).toEqual([])
  })

  test('many at once lose nobody', async () => {
    const people = Array.from({ length: 20 }, (_, index) => person(`P${index}`, `p${index}`))
    await Promise.all(people.map((who) => say({ type: 'trust', who })))
    const list = await loadTrust(port)
    expect(people.every((who) => isTrusted(list, who, NOW))).toBe(true)
  })
})

test('always asking and taking it back', async () => {
  await say({ type: 'always-ask', who: mia })
  expect(isAlwaysAsked(await loadTrust(port), mia)).toBe(true)
  expect(await forgetTrusted(port, '@mia.chen')).toBe(true)
  expect(isAlwaysAsked(await loadTrust(port), mia)).toBe(false)
})

test('watching hands over the list until its end', async () => {
  const life = new AbortController()
  const heard: number[] = []
  watchTrust(port, ({ trusted }) => heard.push(trusted.length), life.signal)
  await say({ type: 'trust', who: mia })
  await forgetEverything(port)
  life.abort()
  await say({ type: 'trust', who: mia })
  expect(heard).toEqual([1, 0])
})

describe('forgetting everything', () => {
  test('empties all that is remembered about people, and leaves the settings', async () => {
    port.stored.settings = { mode: 'every' }
    await rememberWrittenTo(port, '@mia.chen')
    await say({ type: 'trust', who: mia })
    await forgetEverything(port)
    expect(await wasWrittenTo(port, '@mia.chen')).toBe(false)
    expect((await loadTrust(port)).trusted).toEqual([])
    expect(port.stored).toEqual({ settings: { mode: 'every' }, trust: null, writtenTo: null })
  })

  test('says when it could not', async () => {
    port.failing = { set: new Error('IO error') }
    await expect(forgetEverything(port)).rejects.toThrow('IO error')
  })

  test('knows every memory', () => {
    expect(keysAboutPeople).toEqual(['trust', 'writtenTo'])
  })
})
