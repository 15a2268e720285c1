/** When the notice's script is asked for, and that nothing the person did meanwhile is missed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { NoticePorts, Reach } from '../../../lib/guard/delete/notice-ports.ts'
import {
  ASK_AGAIN_MS,
  type DeleteReach,
  KEPT_MS,
  reachDelete,
} from '../../../lib/guard/delete/reach-delete.ts'

/** As much of an element as is asked for: its name, which begins with `trigger` where a menu opens. */
class Thing {
  name: string
  constructor(name: string) {
    this.name = name
  }
}
class Key {
  type = 'keydown'
  repeat = false
  key: string
  path: unknown[]
  constructor(key: string, ...path: unknown[]) {
    this.key = key
    this.path = path
  }
  composedPath = () => this.path
}

let end: AbortController
let loads: number
let settings: { notice: boolean }
let reached: DeleteReach
let heard: string[]

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Element', Thing)
  vi.stubGlobal('KeyboardEvent', Key)
  end = new AbortController()
  loads = 0
  heard = []
  settings = { notice: true }
  reached = reachDelete(
    {
      page: {
        reachesDelete: (element, rightClick) => {
          const { name } = element as unknown as Thing
          return name.startsWith('trigger') || (rightClick && name.startsWith('message'))
        },
        readSurface: () => ({ place: 'page' }) as never,
      },
      settings: { current: () => settings as never, answered: () => true, pausedUntil: () => null },
      loadNotice: async () => {
        loads++
        return false
      },
      ui: {} as never,
      everyone: { noteSeen: (place: string) => heard.push(`everyone at ${place}`) } as never,
      openHelp: () => heard.push('help'),
    },
    end.signal,
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const event = (type: string, name: string) =>
  ({ type, composedPath: () => [new Thing(name), new Thing('body')] }) as unknown as Event
const over = (name: string) => reached.hear(event('pointerover', name))
const click = (name: string) => reached.hear(event('click', name))

function attach(): NoticePorts {
  let given: NoticePorts | null = null
  reached.attach((ports) => {
    given = ports
    return { hear: ({ by, target }: Reach) => heard.push(`${by} ${(target as unknown as Thing).name}`) }
  })
  if (given === null) throw new Error('not taken')
  return given
}

const asking: [what: string, event: () => Event][] = [
  ['the pointer comes to a trigger', () => event('pointerover', 'trigger')],
  ['the focus comes to it', () => event('focusin', 'trigger')],
  ['it is clicked', () => event('click', 'trigger')],
  ['Enter is pressed on it', () => new Key('Enter', new Thing('trigger')) as unknown as Event],
  ['Space is pressed on it', () => new Key(' ', new Thing('trigger')) as unknown as Event],
  ['a message is pressed with the right button', () => event('contextmenu', 'message')],
]
test.each(asking)('asked for when %s', (_what, make) => {
  reached.hear(make())
  expect(loads).toBe(1)
})

const silent: [what: string, event: () => Event][] = [
  ['the pointer comes to anything else', () => event('pointerover', 'message')],
  ['anything else is clicked', () => event('click', 'message')],
  ['something else is pressed with the right button', () => event('contextmenu', 'header')],
  ['a key types', () => new Key('t', new Thing('trigger')) as unknown as Event],
  ['the pointer moves on a trigger', () => event('pointerup', 'trigger')],
  ['what is reached is no element', () => ({ type: 'click', composedPath: () => [{}] }) as never],
]
test.each(silent)('not asked for when %s', (_what, make) => {
  reached.hear(make())
  expect(loads).toBe(0)
})

test('not asked for where the person does not want the notice', () => {
  settings.notice = false
  over('trigger')
  expect(loads).toBe(0)
})

test('asked for once, and then told everything in its order', () => {
  over('before')
  over('trigger')
  click('trigger')
  over('menu')
  click('entry')
  expect(loads).toBe(1)
  attach()
  expect(heard).toEqual(['coming trigger', 'press trigger', 'coming menu', 'press entry'])
  click('dialog')
  expect(heard.at(-1)).toBe('press dialog')
  expect(loads).toBe(1)
})

test('of what the pointer crosses while it loads, the last is kept, and every press', () => {
  click('trigger')
  for (let each = 0; each < 100; each++) over(`crossed ${each}`)
  click('entry')
  attach()
  expect(heard).toEqual(['press trigger', 'coming crossed 99', 'press entry'])
})

test('of many presses the last are kept', () => {
  for (let each = 0; each < 40; each++) click(`trigger ${each}`)
  attach()
  expect(heard).toHaveLength(16)
  expect(heard.at(-1)).toBe('press trigger 39')
})

test('it is told nothing that is too old to matter', () => {
  click('trigger')
  vi.advanceTimersByTime(KEPT_MS + 1)
  attach()
  expect(heard).toEqual([])
})

test('without an answer it is asked for again while a press may matter, and then no more', () => {
  click('trigger')
  vi.advanceTimersByTime(ASK_AGAIN_MS)
  expect(loads).toBe(2)
  vi.advanceTimersByTime(60_000)
  expect(loads).toBe(2)
  over('message')
  expect(loads).toBe(2)
  click('trigger')
  expect(loads).toBe(3)
  attach()
  expect(heard).toEqual(['press trigger'])
  vi.advanceTimersByTime(60_000)
  expect(loads).toBe(3)
})

test('a page that reaches triggers all the time asks no more often than that', () => {
  for (let ms = 0; ms <= 15_000; ms += 50) {
    click('trigger')
    vi.advanceTimersByTime(50)
  }
  expect(loads).toBe(1 + 15_000 / ASK_AGAIN_MS)
})

test('only the first offer is taken', () => {
  click('trigger')
  attach()
  expect(attach).toThrow('not taken')
  click('entry')
  expect(heard).toEqual(['press trigger', 'press entry'])
})

test('it hands over what the notice needs of the keeper', () => {
  const { everyoneSeen, openHelp } = attach()
  everyoneSeen()
  openHelp()
  expect(heard).toEqual(['everyone at page', 'help'])
})

test('nothing is asked for or taken after the end', () => {
  click('trigger')
  end.abort()
  vi.advanceTimersByTime(ASK_AGAIN_MS)
  expect(loads).toBe(1)
  expect(attach).toThrow('not taken')
})
