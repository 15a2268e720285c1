/**
 * Which of an input method's events the page hears (`+`), which are kept from it with the browser's own doing left
 * alone (`-`), and which are held and asked about (`?`). Orders and codes as macOS, Windows and Linux give them.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isEnter } from '../../../lib/core/send/intent.ts'
import { trackGestures } from '../../../lib/guard/sentry/gestures.ts'

/** Node has events, but none of these; only what the gestures look at. */
class FakeKey extends Event {
  key = ''
  code = ''
  keyCode = 0
  repeat = false
  isComposing = false
}
class FakeInput extends Event {
  inputType = ''
  isComposing = false
}
class FakeElement {}

beforeEach(() => {
  vi.stubGlobal('KeyboardEvent', FakeKey)
  vi.stubGlobal('InputEvent', FakeInput)
  vi.stubGlobal('HTMLElement', FakeElement)
})
afterEach(() => vi.unstubAllGlobals())

const event = (Kind: typeof FakeKey | typeof FakeInput, type: string, init: object) =>
  Object.assign(new Kind(type, { cancelable: true }), init)
const key = (type: string, init: Partial<FakeKey>) => event(FakeKey, type, { code: 'Enter', ...init })

/** The committing key, while the method composes or after it has. */
const during = { key: 'Enter', keyCode: 229, isComposing: true }
const process = { key: 'Process', keyCode: 229, isComposing: true }
const after = { key: 'Enter', keyCode: 229 }
const plain = { key: 'Enter', keyCode: 13 }
const breakLine = (isComposing: boolean) =>
  event(FakeInput, 'beforeinput', { inputType: 'insertParagraph', isComposing })

/** Everything stands in a composer with text, as lib/tiktok reads it. */
function readGesture(heard: Event) {
  const site = { box: new FakeElement() as HTMLElement, control: null, transfer: null }
  if (heard instanceof FakeInput)
    return { facts: { kind: 'line-break', place: 'composer', composing: heard.isComposing }, site } as const
  if (!(heard instanceof FakeKey)) return null
  const composing = heard.keyCode === 229 || heard.isComposing
  const name = isEnter(heard) ? 'Enter' : heard.key
  return { facts: { kind: 'key', place: 'composer', key: name, shift: false, composing }, site } as const
}

test.each<[string, [Event, string][]]>([
  [
    'macOS, and some methods of Windows: the composition ends, then its key comes',
    [
      [key('keydown', after), '-'],
      [key('keypress', plain), '-'],
      [key('keyup', plain), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'the same key under its other name',
    [
      [key('keydown', { ...after, key: 'Process' }), '-'],
      [key('keyup', after), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'the Enter of the number pad',
    [
      [key('keydown', { ...after, code: 'NumpadEnter', key: 'Process' }), '-'],
      [key('keyup', { ...plain, code: 'NumpadEnter' }), '-'],
      [key('keydown', { ...plain, code: 'NumpadEnter' }), '?'],
    ],
  ],
  [
    'Linux and Windows: the key comes first, and pages may know it as the method names it',
    [
      [key('keydown', process), '+'],
      [key('keyup', plain), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'a method that leaves the key its name',
    [
      [key('keydown', during), '-'],
      [key('keyup', plain), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'the key is held down after it took the text',
    [
      [key('keydown', after), '-'],
      [key('keydown', { ...plain, repeat: true }), 'held'],
      [key('keyup', plain), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'no release is heard',
    [
      [key('keydown', after), '-'],
      [key('keydown', plain), '?'],
    ],
  ],
  [
    'a line break while composing, and one after it',
    [
      [breakLine(true), '-'],
      [breakLine(false), '?'],
    ],
  ],
  [
    'letters and other keys of the method',
    [
      [key('keydown', { key: 'Process', code: 'KeyN', keyCode: 229 }), '+'],
      [key('keyup', { key: 'n', code: 'KeyN', keyCode: 78 }), '+'],
      [key('keydown', { key: 'Backspace', code: 'Backspace', keyCode: 229, isComposing: true }), '+'],
    ],
  ],
])('%s', (_case, steps) => {
  let asked = 0
  const gestures = trackGestures(() => ({
    readGesture,
    rule: () => ({ kind: 'held', snapshot: null }),
    ask: () => asked++,
    passed: () => expect.unreachable(),
  }))
  for (const [heard, expected] of steps) {
    const stop = vi.spyOn(heard, 'stopImmediatePropagation')
    const before = asked
    gestures.handle(heard)
    const held = heard.defaultPrevented ? 'held' : stop.mock.calls.length > 0 ? '-' : '+'
    expect(asked > before ? '?' : held).toBe(expected)
  }
})
