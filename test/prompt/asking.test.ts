/** One question at a time, one answer to it, by a person, and not before it is armed (I5, I6). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ARMING_MS } from '../../lib/prompt/arming.ts'
import { type Asking, createAsking, type Ends, type Raised } from '../../lib/prompt/asking.ts'
import type { PromptRoot } from '../../lib/prompt/root.ts'
import type { Trouble } from '../../lib/prompt/standing.ts'
import { REATTACH_LIMIT } from '../../lib/prompt/stay.ts'
import { add, byPerson, document, emptyPage, keyEvent, settle } from './page.ts'

let host: HTMLElement
let asking: Asking
let heard: string[]
let placed: number
let trouble: Trouble | null
let raisedAnew: number
let end: AbortController
let now: ReturnType<typeof vi.spyOn>

emptyPage()
beforeEach(() => {
  now = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  heard = []
  end = new AbortController()
  placed = 0
  trouble = null
  raisedAnew = 0
  host = document.createElement('div')
  document.documentElement.append(host)
  asking = createAsking(
    rootOf(host),
    ({ card }) => {
      if (card !== null) return
      heard.push('taken down')
      host.replaceChildren()
    },
    () => ({ trouble: () => trouble, raised: () => void raisedAnew++, end: () => {} }),
    end.signal,
  )
})
afterEach(() => {
  end.abort()
  host.remove()
})

function rootOf(host: HTMLElement): PromptRoot {
  const reattach = () => {
    if (host.isConnected) return false
    document.documentElement.append(host)
    return true
  }
  return { host, reattach, isInPlace: () => host.isConnected } as PromptRoot
}

/** Asks as Enter in a box does, and shows a dialog with two buttons. */
function ask(change: Partial<Ends<string>> = {}, openingKey: string | null = 'Enter'): Raised<string> {
  const view = { near: host, avatar: null, openingKey, writing: true }
  const raised = asking.raise<string>(view, () => void placed++, {
    answer: (answer) => heard.push(answer),
    typedOn: () => heard.push('typed on'),
    lost: () => heard.push('lost'),
    keepWriting: 'keep writing',
    sendByKey: 'sent by key',
    ...change,
  })
  const dialog = add('dialog', { left: 0, top: 0, right: 9, bottom: 9 }, host) as HTMLDialogElement
  dialog.innerHTML = '<button data-safe>Keep</button><button>Send</button>'
  raised.onMount(dialog)
  return raised
}

function arm(raised: Raised<string>): void {
  promptOf(raised).shieldKey(byPerson(keyEvent('keyup', 'Enter')))
  now.mockReturnValue(10_000 + ARMING_MS)
}
/** The prompt, without drawing anything. */
const promptOf = ({ show }: Raised<string>) => show({ card: {} as never })
const click = (detail = 1) => byPerson(new MouseEvent('click'), detail)
const press = (raised: Raised<string>, key: string, more = {}) =>
  promptOf(raised).shieldKey(byPerson(keyEvent('keydown', key, more)))

test('an answer counts once, by a person, when it is armed', () => {
  const raised = ask()
  raised.answerBy(click(), 'send')
  expect(heard).toEqual([])
  arm(raised)
  raised.answerBy(new MouseEvent('click'), 'send')
  // The second click of a double click, wherever it lands.
  raised.answerBy(click(2), 'send')
  expect(heard).toEqual([])
  // A key or a screen reader counts no clicks.
  raised.answerBy(click(0), 'send')
  raised.answerBy(click(), 'send')
  raised.onKeepWriting(click())
  expect(heard).toEqual(['send'])
})

test('the safe answer needs no arming, and is no script’s', () => {
  const raised = ask()
  raised.onKeepWriting(new MouseEvent('click'))
  expect(heard).toEqual([])
  raised.onKeepWriting(click())
  expect(heard).toEqual(['keep writing'])
})

test.each([
  ['sends', 'sent by key', ['sent by key']],
  ['says nothing where it could not say whom', null, []],
])('Ctrl+Enter, once armed, %s', (_case, sendByKey, expected) => {
  const raised = ask({ sendByKey })
  press(raised, 'Enter', { ctrlKey: true })
  expect(heard).toEqual([])
  arm(raised)
  press(raised, 'Enter', { ctrlKey: true })
  expect(heard).toEqual(expected)
})

test('Escape keeps writing; a letter writes on, and is the box’s', () => {
  expect(press(ask(), 'Escape')).toBe(true)
  expect(press(ask(), 'h')).toBe(false)
  expect(heard).toEqual(['keep writing', 'typed on'])
})

test('closing it is no answer, whatever the browser tells afterwards', async () => {
  const raised = ask()
  promptOf(raised).close()
  await settle()
  raised.onKeepWriting(click())
  expect(heard).toEqual(['taken down'])
})

test('one that the page takes away comes back, still open, until the page has won', async () => {
  ask()
  const dialog = host.querySelector('dialog') as HTMLDialogElement
  for (let time = 0; time < REATTACH_LIMIT; time++) {
    host.remove()
    await settle()
    expect(host.isConnected && dialog.open).toBe(true)
  }
  expect(heard).toEqual([])
  host.remove()
  await settle()
  expect(heard).toEqual(['taken down', 'lost'])
})

test('it is placed again while it stands, and every question is another', () => {
  const first = ask()
  asking.placeAgain()
  expect(placed).toBe(2)
  promptOf(first).close()
  asking.placeAgain()
  expect(placed).toBe(2)
  expect(ask().id).not.toBe(first.id)
})

test('what the person cannot see they do not answer, and it is raised anew', () => {
  const raised = ask()
  arm(raised)
  trouble = 'covered'
  raised.answerBy(click(), 'send')
  expect(raised.isSeen(click())).toBe(false)
  expect([heard, raisedAnew]).toEqual([[], 1])
  trouble = null
  // It has moved, so it is armed once more.
  raised.answerBy(click(), 'send')
  expect(heard).toEqual([])
  now.mockReturnValue(10_000 + 3 * ARMING_MS)
  raised.answerBy(click(), 'send')
  expect(heard).toEqual(['send'])
})

test('a page that gets over it again and again has won', () => {
  const raised = ask()
  trouble = 'displaced'
  for (let time = 1; time <= REATTACH_LIMIT + 1; time++) {
    now.mockReturnValue(10_000 + time * 400)
    raised.isSeen(click())
  }
  expect(heard).toEqual(['taken down', 'lost'])
})

test('one that could not be drawn is lost, once it is in hand', async () => {
  const raised = asking.raise<string>(
    { near: host, avatar: null, openingKey: null, writing: false },
    () => {},
    {
      answer: (answer) => heard.push(answer),
      typedOn: () => heard.push('typed on'),
      lost: () => heard.push('lost'),
      keepWriting: 'keep writing',
      sendByKey: null,
    },
  )
  promptOf(raised)
  expect(heard).toEqual([])
  await settle()
  expect(heard).toEqual(['taken down', 'lost'])
})
