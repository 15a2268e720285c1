import { expect, test } from 'vitest'
import { type GestureFacts, type Intent, intentOf } from '../../../lib/core/send/intent.ts'

const key = (change: object): GestureFacts => ({
  kind: 'key',
  place: 'composer',
  key: 'Enter',
  shift: false,
  composing: false,
  ...change,
})

test.each<[string, GestureFacts, Intent]>([
  ['Enter in the composer', key({}), 'enter'],
  ['Shift+Enter breaks the line', key({ shift: true }), null],
  ['Enter that ends a composition', key({ composing: true }), 'commit'],
  ['Shift+Enter while composing', key({ shift: true, composing: true }), null],
  ['Enter that ends a composition in a note', key({ place: 'share', composing: true }), 'commit'],
  ['a letter while composing', key({ key: 'n', composing: true }), null],
  ['a letter', key({ key: 'a' }), null],
  ['Space in the composer', key({ key: ' ' }), null],
  ['Enter on the send control', key({ place: 'send-control' }), 'icon-key'],
  ['Shift+Enter on the send control', key({ place: 'send-control', shift: true }), 'icon-key'],
  ['Space on the send control', key({ place: 'send-control', key: ' ' }), 'icon-key'],
  ['Tab on the send control', key({ place: 'send-control', key: 'Tab' }), null],
  ['a press on the send control', { kind: 'press', place: 'send-control' }, 'icon'],
  ['a press in the composer', { kind: 'press', place: 'composer' }, null],
  ['a line break no key announced', { kind: 'line-break', place: 'composer', composing: false }, 'enter'],
  ['a line break while composing', { kind: 'line-break', place: 'composer', composing: true }, 'commit'],
  ['a line break elsewhere', { kind: 'line-break', place: 'send-control', composing: false }, null],
  ['files in the composer', { kind: 'files', place: 'composer' }, 'files'],
  ['files elsewhere', { kind: 'files', place: 'media' }, null],
  ['a press on the Send of a dialog', { kind: 'press', place: 'media' }, 'media'],
  ['a press on the Send of a sheet', { kind: 'press', place: 'share' }, 'share'],
  ['Enter on the Send of a sheet', key({ place: 'share' }), 'share'],
  ['Space on something that sends at once', key({ place: 'one-press', key: ' ' }), 'one-press'],
  ['Enter of an input method on it', key({ place: 'one-press', composing: true }), 'commit'],
  ['a letter on it', key({ place: 'reaction', key: 'a' }), null],
  ['a press on a failed message', { kind: 'press', place: 'resend' }, 'resend'],
])('%s', (_case, facts, expected) => {
  expect(intentOf(facts)).toBe(expected)
})
