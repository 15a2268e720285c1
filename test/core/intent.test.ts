import { expect, test } from 'vitest'
import { type GestureFacts, intentOf } from '../../lib/core/intent.ts'

const key = (change: object): GestureFacts => ({
  kind: 'key',
  place: 'composer',
  key: 'Enter',
  shift: false,
  composing: false,
  ...change,
})

test.each<[string, GestureFacts, string]>([
  ['Enter in the composer', key({}), 'enter'],
  ['Shift+Enter breaks the line', key({ shift: true }), 'nothing'],
  ['Enter that ends a composition', key({ composing: true }), 'nothing'],
  ['a letter', key({ key: 'a' }), 'nothing'],
  ['Space in the composer', key({ key: ' ' }), 'nothing'],
  ['Enter on the send control', key({ place: 'send-control' }), 'icon-key'],
  ['Shift+Enter on the send control', key({ place: 'send-control', shift: true }), 'icon-key'],
  ['Space on the send control', key({ place: 'send-control', key: ' ' }), 'icon-key'],
  ['Tab on the send control', key({ place: 'send-control', key: 'Tab' }), 'nothing'],
  ['a press on the send control', { kind: 'press', place: 'send-control' }, 'icon'],
  ['a press in the composer', { kind: 'press', place: 'composer' }, 'nothing'],
  ['a line break no key announced', { kind: 'line-break', place: 'composer' }, 'enter'],
  ['a line break elsewhere', { kind: 'line-break', place: 'send-control' }, 'nothing'],
])('%s', (_case, facts, expected) => {
  const intent = intentOf(facts)
  expect(intent.kind === 'send' ? intent.path : intent.kind).toBe(expected)
})
