/** Which keys are typed on while a prompt is open, and which are the prompt's. That a typed key lands in the box is for browsers to show. */
import { expect, test } from 'vitest'
import { createArming } from '../../lib/prompt/arming.ts'
import { shieldKey } from '../../lib/prompt/shield.ts'

interface Case {
  key: string
  code?: string
  type?: 'keydown' | 'keypress' | 'keyup'
  held?: 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'AltGraph'
  repeat?: boolean
  trusted?: boolean
  /** Milliseconds since the prompt came. */
  after?: number
  /** Where the focus is; on the safe answer when left out. */
  at?: 'send' | 'nothing'
  writing?: boolean
  /** The opening key has not come up. */
  down?: boolean
}

/** Presses one key in a prompt that Enter opened. */
function press({ key, type = 'keydown', held, after = 100, at, ...rest }: Case) {
  const clock = { now: 0 }
  const arming = createArming('Enter', () => clock.now)
  if (!rest.down) arming.released('Enter')
  clock.now = after
  const [safe, send] = [{ dataset: { safe: '' } }, { dataset: {} }] as unknown as HTMLElement[]
  const done: string[] = []
  const say = (what: string) => () => void done.push(what)
  const event = {
    key,
    code: rest.code ?? '',
    type,
    repeat: rest.repeat ?? false,
    isTrusted: rest.trusted ?? true,
    ctrlKey: held === 'ctrlKey' || held === 'AltGraph',
    altKey: held === 'altKey' || held === 'AltGraph',
    metaKey: held === 'metaKey',
    shiftKey: held === 'shiftKey',
    getModifierState: (name: string) => name === held,
    stopImmediatePropagation: say('stopped'),
    preventDefault: say('prevented'),
  } as unknown as KeyboardEvent
  const mine = shieldKey(event, arming, {
    keepWriting: say('keep writing'),
    typeOn: rest.writing === false ? null : say('typed'),
    send: say('send'),
    stops: () => [safe, send] as HTMLElement[],
    focused: () => (at === 'nothing' ? null : ((at === 'send' ? send : safe) ?? null)),
  })
  return { done, mine }
}

const typed: [string, Case][] = [
  ['a letter', { key: 'h' }],
  ['a letter long after', { key: 'h', after: 60_000 }],
  ['a digit', { key: '7' }],
  ['a sign', { key: '?' }],
  ['a capital', { key: 'H', held: 'shiftKey' }],
  ['a letter of another script', { key: 'п' }],
  ['two letters on one key', { key: 'لا' }],
  ['an emoji key', { key: '😀' }],
  ['AltGr, which counts as Ctrl and Alt', { key: '€', held: 'AltGraph' }],
  ['a dead key', { key: 'Dead' }],
  ['a key that an input method takes', { key: 'Process' }],
  ['a letter while Enter is still down', { key: 'h', down: true }],
  ['a letter with the focus on nothing', { key: 'h', at: 'nothing' }],
  ['Space before it is armed', { key: ' ', after: 200 }],
  ['Space before anyone can have read it', { key: ' ', after: 499 }],
  ['Space while Enter is still down', { key: ' ', after: 900, down: true }],
]

test.each(typed)('%s is typed, with all that follows from it', (_case, given) => {
  expect(press(given)).toEqual({ done: ['stopped', 'typed'], mine: false })
})

const prompts: [string, Case, string[]][] = [
  ['a repeat', { key: 'h', repeat: true }, []],
  ['Ctrl+C', { key: 'c', held: 'ctrlKey' }, []],
  ['Alt and a letter', { key: 'c', held: 'altKey' }, []],
  ['⌘C', { key: 'c', held: 'metaKey' }, []],
  ['a letter of a script', { key: 'h', trusted: false }, ['prevented']],
  ['a letter coming up', { key: 'h', type: 'keyup' }, []],
  ['a letter on another control', { key: 'h', at: 'send' }, []],
  ['a letter where nothing is written', { key: 'h', writing: false }, []],
  ['Space once it can have been read', { key: ' ', after: 500 }, []],
  ['Space on another control', { key: ' ', after: 200, at: 'send' }, ['prevented']],
  ['Space where nothing is written', { key: ' ', after: 200, writing: false }, ['prevented']],
  ['Enter before it is armed', { key: 'Enter' }, ['prevented']],
  ['Enter', { key: 'Enter', after: 600 }, []],
  ['Ctrl+Enter', { key: 'Enter', after: 600, held: 'ctrlKey' }, ['prevented', 'send']],
  ['the opening key again', { key: 'Enter', code: 'Enter', after: 600, down: true }, ['prevented']],
  ['Escape', { key: 'Escape' }, ['prevented', 'keep writing']],
  ['Backspace', { key: 'Backspace' }, []],
  ['an arrow', { key: 'ArrowLeft' }, []],
  ['F1', { key: 'F1' }, []],
  ['Shift', { key: 'Shift', held: 'shiftKey' }, []],
]

test.each(prompts)("%s is the prompt's", (_case, given, done) => {
  expect(press(given)).toEqual({ done: ['stopped', ...done], mine: true })
})
