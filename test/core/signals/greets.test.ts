import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../lib/core/people/recipient.ts'
import { greetsSomeoneElse } from '../../../lib/core/signals/greets-someone-else.ts'
import { calm, group, mia, person, row, unreadable } from '../situations.ts'

const OTHERS =
  'Bob,Will,May Tan,Mark,Hope,Rose,Anna Park,josé 🌸,Mary Ann Lee,✨Zoe✨,Just Vibes,Happy Panda,King Julian,babe,' +
  'love island,Robert,Samantha,Ольга,محمد علي,田中太郎,小明,王小明,민수,Θανος,🌸🌸,,Hey You,Christian,Al'
const visible = [row('Mia Chen', true), ...OTHERS.split(',').map((name) => row(name))]
const greeted = (text: string, reading: Reading = mia) =>
  greetsSomeoneElse.about?.({ ...calm, visible, text, reading }) ?? null

test.each([
  ['Hey Bob, are you coming?', 'Bob'],
  ['hey bob', 'Bob'],
  ['hi bob!', 'Bob'],
  ['hey bob can you call me', 'Bob'],
  ['Hey Bob are you there', 'Bob'],
  ['HEY BOB', 'Bob'],
  ['good morning Bob 🌸', 'Bob'],
  ['Bob, are you there?', 'Bob'],
  ['Bob! come here quickly', 'Bob'],
  ['bob hi, quick question', 'Bob'],
  ['Bob, I love you', 'Bob'],
  ['  \n Hi Bob\nhow are you', 'Bob'],
  ['Hi Will, nice to see you', 'Will'],
  ['hey will!', 'Will'],
  ['Hey Will can you help', 'Will'],
  ['Will, can you come', 'Will'],
  ['hi May!', 'May Tan'],
  ['dear Rose,', 'Rose'],
  ['hola José, qué tal', 'josé 🌸'],
  ['Hi Mary Ann, hello', 'Mary Ann Lee'],
  ['hi zoe, look', '✨Zoe✨'],
  ['Привет Ольга как дела', 'Ольга'],
  ['привет, Ольга!', 'Ольга'],
  ['مرحبا محمد كيف حالك', 'محمد علي'],
  ['田中さん、こんにちは', '田中太郎'],
  ['你好小明', '小明'],
  ['小明，你好吗', '小明'],
  ['小明你好', '小明'],
  ['안녕 민수', '민수'],
  ['Γεια', null],
  ['hi Al, you ok', 'Al'],
])('%j names %j', (text, name) => {
  expect(greeted(text)).toBe(name)
})

test.each([
  '',
  'hi',
  '😂😂',
  'hey mia, how are you',
  'hey Mia and Bob',
  'hey Bob and Mia, come over',
  'hey Bobby, are you there',
  'hey bobcat!',
  "hey Bob's party is on",
  'hey bob’s here',
  'hey Bob said you were ill',
  'hey is Bob with you',
  'Bob said hi',
  'Bob is coming tonight',
  'Bob',
  'Bob!',
  'Bob?',
  'Bob? no idea',
  'Bob: lol that is what he wrote',
  'Bob, Anna and me are coming',
  'Bob, Anna, Tom',
  'did you see Bob, he is here',
  'hey will you come tonight?',
  'Will you come, Mia?',
  'Hey hope you are well',
  'hope, faith and love',
  'Hope to see you',
  'hope good things happen',
  'bob good at chess',
  'bob morning shift is off',
  'will hi do?',
  'May I ask you something',
  'hi may i ask something',
  'Hey May or June?',
  'May, June and July work for me',
  'mark my words',
  'Hey mark it down',
  'rose early today',
  'hey just wanted to ask',
  'hello happy friday',
  'hi happy birthday!',
  'hey king, how are you',
  'hey babe',
  'hi love, miss you',
  'hey you',
  'hi there! bob is fun',
  'hey Rob, are you there',
  'he will, I think',
  'Hi, Bob here, new number',
  'hey Bob here',
  'hello, this is Bob',
  '"Hey Bob, are you coming" is all he wrote',
  '“Hi Bob!” lol',
  '> hey Bob, are you there',
  'hey Christian won!',
  'Hi May 5 works for me',
  'Hi May 5th works for me',
  'hi 🌸🌸',
  '🌸🌸, hi',
])('%j greets nobody else', (text) => {
  expect(greeted(text)).toBeNull()
})

test.each<[string, string, Reading]>([
  ['a namesake', 'Hey Bob, hi', person('Bob Miller', 'b.miller')],
  ['a name in the handle', 'Hey Bob, hi', person('Builder', 'itsbob99')],
  ['a nickname', 'Hey Sam, hi', person('Samantha', 'sammy')],
  ['a longer form', 'Hey Robert, hi', person('Rob', 'rob')],
  ['a name that is a month', 'Hi May, how are you', person('May Lee', 'xx1')],
  ['a name inside the name', 'Hi Bob, hi', person('Bobby B', 'xx1')],
  ['a name that is given shorter', 'Hi Bob, hi', person('Robert Miller', 'xx1')],
  ['a name that is given longer', 'Hi Robert, hi', person('Bob', 'xx1')],
  ['a name in other letters', 'hey BÓB, hi', person('ｂｏｂ', 'xx1')],
  ['a name of 500 letters', 'Hey Bob, hi', person(`Bob${'x'.repeat(500)}`, 'xx1')],
  ['a group may hold a Bob', 'Hey Bob, hi', group('Road trip')],
  ['unreadable', 'Hey Bob, hi', unreadable],
])('never for %s', (_case, text, reading) => {
  expect(greeted(text, reading)).toBeNull()
})

describe('any text', () => {
  test('never throws, and never names the recipient', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => greeted(text) !== 'Mia Chen'),
    )
  })
  test('a text without any listed name stays silent', () => {
    const word = fc.constantFrom(
      'so',
      'and',
      'then',
      'we',
      'went',
      'lol',
      'hey',
      'hi',
      ',',
      '!',
      '🌸',
      'the',
      'xyz',
    )
    fc.assert(fc.property(fc.array(word, { maxLength: 10 }), (words) => greeted(words.join(' ')) === null))
  })
})
