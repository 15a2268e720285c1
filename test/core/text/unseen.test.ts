import { expect, test } from 'vitest'
import { handleInPath, handleInText } from '../../../lib/core/people/identity.ts'
import { looseName, sameName, seenName } from '../../../lib/core/text/unseen.ts'

test.each([
  '',
  ' \u00a0\u3000',
  '\uffa0',
  '\u1160\u115f',
  '\u00ad',
  '\u034f',
  '\u3164 \u3164',
  '\u2800',
  '\ufe0f',
  '\u202e\u200b\ufeff',
  '\u0301\u0308',
  ' \u0301 ',
  '\ue000',
  '\u0378',
  '\u{e0001}\u{e0041}',
  '\u{1d159}',
  '\u0007',
  '\ud800',
])('%j shows nothing', (name) => {
  expect(seenName(name)).toBe('')
  expect(looseName(seenName(name))).toBe('')
})

test.each<[string, string]>([
  [' Mia  Chen ', 'Mia Chen'],
  ['.', '.'],
  ['👩\u200d🚀', '👩\u200d🚀'],
  ['❤\ufe0f', '❤\ufe0f'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['7', '7'],
])('%j is shown as %j', (name, shown) => {
  expect(seenName(name)).toBe(shown)
})

test.each<[string, string, boolean]>([
  ['Jose\u0301  Alvarez', 'José\u00a0Alvarez', true],
  ['Mia\u200d Chen\u200f', 'Mia Chen', true],
  ['❤\ufe0f Mia', '❤ Mia', true],
  ['Ｍｉａ', 'Mia', true],
  ['a\tb', 'a b', true],
  ['Maximilian Schn…', 'Maximilian Schneider', true],
  ['Maximilian Schneider', 'Maximilian...', true],
  ['…', 'Mia', false],
  ['', '', false],
  ['Mia', 'Mia Chen', false],
  ['Mia Chen', 'Mia Cheng', false],
  ['José', 'Jose', false],
])('%j and %j are the same name: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
})

test.each<[string, string | null]>([
  ['@mia.chen', 'mia.chen'],
  [' @Mia_Chen ', 'mia_chen'],
  ['mia.chen', 'mia.chen'],
  ['\u2066@jordan.avery\u2069', 'jordan.avery'],
  ['＠mia', 'mia'],
  ['', ''],
  [' @ ', ''],
  ['\u200e@', ''],
  ['5 members', null],
  ['@mia chen', null],
  ['5', null],
  ['@@mia', null],
  ['5人', null],
  ['ผู้ใช้', null],
])('the handle in %j is %j', (text, handle) => {
  expect(handleInText(text)).toBe(handle)
})

test.each<[string, string]>([
  ['Mia.Chen', 'mia.chen'],
  ['mia%2Echen', 'mia.chen'],
  ['%E2%80%8Emia', 'mia'],
  ['%', '%'],
  ['', ''],
])('the handle in the path %j is %j', (part, handle) => {
  expect(handleInPath(part)).toBe(handle)
})
