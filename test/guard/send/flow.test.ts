/** Sentry, gestures, keeper and flow together, on a page without a browser: what leaves, and what is said. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type GuardStage, inFakeTime, openStage, type Setting } from '../stage.ts'

inFakeTime()
let stage: GuardStage

function openWith(given: Partial<Setting> = {}, text = 'see you at 8') {
  stage = openStage(given)
  stage.write(text)
  return stage
}

const ways: [string, () => void][] = [
  ['Enter', () => stage.enter()],
  ['the icon', () => stage.click()],
  ['Enter on the icon', () => stage.enter({}, stage.icon)],
  ["a script's Enter", () => stage.enter({ isTrusted: false })],
  ["a script's click", () => stage.click(stage.icon, { isTrusted: false })],
]

describe.each(ways)('%s', (_way, send) => {
  test('is held, and leaves once on the word of the person', () => {
    openWith()
    send()
    expect(stage.delivered).toEqual([])
    stage.answer('send')
    expect(stage.delivered).toEqual([{ to: 'mia', text: 'see you at 8', trusted: false }])
    stage.answer('send')
    vi.advanceTimersByTime(10_000)
    expect(stage.delivered).toHaveLength(1)
    expect(stage.remembered).toEqual(['@mia'])
  })

  test('is held, and the draft stays when they keep writing', () => {
    openWith()
    send()
    stage.answer('back')
    expect([stage.delivered, stage.chat().draft, stage.open()]).toEqual([[], 'see you at 8', null])
  })

  test.each<[string, () => void]>([
    ['another chat', () => stage.show('bob')],
    ['other words', () => stage.write('no')],
    ['a new box', () => stage.rebuild()],
    ['a header that is loading', () => stage.load(true)],
  ])('sends nothing where what was confirmed is not what stands there: %s', (_what, change) => {
    openWith()
    send()
    change()
    stage.answer('send')
    expect(stage.delivered).toEqual([])
    expect(stage.said.at(-1)).toBe('changed')
  })
})

test.each(['pointerdown', 'mousedown', 'mouseup', 'click'] as const)(
  'a page that sends on %s hears none of a held press',
  (sendsOn) => {
    openWith({ habits: { sendsOn } }).click()
    expect(stage.delivered).toEqual([])
    stage.answer('send')
    expect(stage.delivered).toHaveLength(1)
  },
)

test('a share is asked about with everyone who is chosen', () => {
  const { control } = openWith().openShare(['mia', 'bob'], 'look')
  stage.click(control)
  expect(stage.open()?.asked.question.recipient).toMatchObject({ kind: 'several' })
  stage.answer('send')
  expect(stage.delivered.map(({ to }) => to)).toEqual(['mia', 'bob'])
})

test('while a question is open nothing else is asked or sent', () => {
  openWith().enter()
  const first = stage.open()
  stage.click()
  stage.enter({ isTrusted: false })
  expect(stage.open()).toBe(first)
  expect(stage.delivered).toEqual([])
})

test('a prompt that is gone answers for no other', () => {
  openWith().enter()
  const gone = stage.open()
  stage.leave()
  stage.enter()
  const here = stage.open()
  gone?.on.answered({ kind: 'send' })
  gone?.on.lost()
  expect([stage.open(), stage.boxes, stage.delivered]).toEqual([here, [], []])
})

test('who types on keeps writing', () => {
  openWith().enter()
  stage.answer('typed-on')
  expect(stage.said.at(-1)).toBe('typed-on')
  expect(stage.open()).toBe(null)
})

test('leaving the page leaves no question behind', () => {
  openWith().enter()
  stage.leave()
  expect(stage.open()).toBe(null)
  stage.enter()
  expect(stage.open()).not.toBe(null)
})

test('a script that keeps trying is told of, then held in silence', () => {
  openWith()
  for (let time = 0; time < 3; time++) {
    stage.enter({ isTrusted: false })
    stage.answer('back')
  }
  stage.enter({ isTrusted: false })
  stage.enter({ isTrusted: false })
  expect(stage.open()).toBe(null)
  expect(stage.said.filter((kind) => kind === 'script-held')).toHaveLength(1)
  expect(stage.delivered).toEqual([])
})

describe('where the prompt is not here yet', () => {
  test.each<[string, () => void, string | null]>([
    ['nothing changes', () => {}, 'mia'],
    ['more is written', () => stage.write('see you at 8 or 9'), 'mia'],
    ['the text goes', () => stage.write(''), null],
    ['another chat opens', () => stage.show('bob'), null],
  ])('and %s until it is', async (_what, change, asks) => {
    openWith({ ui: 'late' }).enter()
    change()
    await stage.uiArrives()
    const { recipient, message } = stage.open()?.asked.question ?? {}
    expect(recipient ?? null).toEqual(asks === null ? null : expect.objectContaining({ handle: asks }))
    if (message) expect(message.text).toBe(stage.chat().draft)
  })

  test.each([true, false])(
    'and cannot be had, the browser asks, once the key is up: %s',
    async (confirms) => {
      openWith({ ui: 'lost', confirms }).keyDown()
      await vi.advanceTimersByTimeAsync(0)
      expect(stage.boxes).toEqual([])
      stage.keyUp()
      expect(stage.boxes).toMatchObject([{ kind: 'card' }])
      expect(stage.delivered).toHaveLength(confirms ? 1 : 0)
    },
  )

  test('and the window loses the keyboard, no release is waited for', async () => {
    openWith({ ui: 'lost' }).keyDown()
    await vi.advanceTimersByTimeAsync(0)
    stage.blur()
    expect(stage.boxes).toHaveLength(1)
  })
})

test('a prompt that the page takes away again and again: the browser asks', () => {
  openWith({ confirms: true }).click()
  stage.open()?.on.lost()
  expect(stage.boxes).toHaveLength(1)
  expect(stage.delivered).toHaveLength(1)
})

const ACTS: readonly [string, (stage: GuardStage) => unknown][] = [
  ['Enter', (each) => each.enter()],
  ['key down', (each) => each.keyDown()],
  ['key up', (each) => each.keyUp()],
  ['icon', (each) => each.click()],
  ['down', (each) => each.event('pointerdown')],
  ['click', (each) => each.event('click')],
  ["a script's Enter", (each) => each.enter({ isTrusted: false })],
  ["a script's click", (each) => each.event('click', each.icon, { isTrusted: false })],
  ['send', (each) => each.answer('send')],
  ['send', (each) => each.answer('send')],
  ['back', (each) => each.answer('back')],
  ['mia', (each) => each.show('mia')],
  ['bob', (each) => each.show('bob')],
  ['write', (each) => each.write('hello')],
  ['write', (each) => each.write('hello!')],
  ['late', (each) => each.load(true)],
  ['loaded', (each) => each.load(false)],
  ['rebuild', (each) => each.rebuild()],
  ['lost', (each) => each.open()?.on.lost()],
  ['blur', (each) => each.blur()],
  ['wait', () => vi.advanceTimersByTime(100)],
  ['wait', () => vi.advanceTimersByTime(5_000)],
]

test('asked about every message, whatever happens: as many leave as were confirmed, to whom it was said, as it was said', () => {
  const nth = fc.nat({ max: ACTS.length - 1 })
  let left = 0
  fc.assert(
    fc.property(
      fc.array(nth, { minLength: 30, maxLength: 60, size: 'max' }),
      fc.boolean(),
      (list, confirms) => {
        openWith({ mode: 'every', confirms }, 'hello')
        for (const each of list) {
          const [name, act] = ACTS[each] as (typeof ACTS)[number]
          const open = stage.open()
          const before = stage.delivered.length
          const boxes = stage.boxes.length
          act(stage)
          const sent = stage.delivered.slice(before)
          left += sent.length
          if (sent.length === 0) continue
          // Only the person's word sends: in the prompt, or in the browser's box.
          const asked = open?.asked ?? stage.boxes.at(-1)
          const says = (name === 'send' && open !== null) || (confirms && stage.boxes.length > boxes)
          const { recipient, message } = typeof asked === 'object' ? asked.question : {}
          const [one, ...more] = sent
          if (!says || more.length > 0) throw new Error(`${name}: ${JSON.stringify(sent)}`)
          // Whoever could not be read was called so, and was sent to anyway.
          const named =
            recipient?.kind === 'unreadable' || (recipient?.kind === 'person' && recipient.handle === one?.to)
          if (!named || message?.text !== one?.text)
            throw new Error(`${JSON.stringify(recipient)} was asked about: ${JSON.stringify(sent)}`)
        }
        stage.end()
      },
    ),
    { numRuns: 300 },
  )
  expect(left).toBeGreaterThan(50)
})
