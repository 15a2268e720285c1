/** The kinds of names and greetings that greets-someone-else tells apart, one row or two of each; the breadth is in languages.test.ts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greetsSomeoneElse } from '../../../lib/core/signals/greets-someone-else.ts'
import { calm, person, row } from '../situations.ts'

const named = (text: string, shown: readonly string[], to = 'Zuzana Vlková', handle = 'q.7z') =>
  greetsSomeoneElse.about?.({
    ...calm,
    reading: person(to, handle),
    visible: [row(to, true), ...shown.map((name) => row(name))],
    text,
  }) ?? null

test.each<[kind: string, text: string, shown: string]>([
  ['accents not typed', 'hola Jose', 'José Álvarez'],
  ['accents not typed', 'selam ayse naber', 'Ayşe'],
  ['accents not typed', 'hallo bjoern', 'Björn'],
  ['hamza not typed', 'مرحبا احمد', 'أحمد'],
  ['the family name first', 'chào Linh', 'Nguyễn Linh'],
  ['the family name first', '안녕 지영', '김지영'],
  ['the family name first', '你好美玲', '陈美玲'],
  ['the family name first, in kana behind it', 'おはようあかり', '佐藤あかり'],
  ['a title in the name', 'hey mia', 'Dr. Mia'],
  ['a title in the name', 'hey mia', 'queen mia'],
  ['a title in the message', 'hello dr. mia', 'Mia'],
  ['small capitals', 'hey mia', 'ᴍɪᴀ'],
  ['letters apart', 'hey mia', 'M I A'],
  ['squared letters', 'hey mia', '🅼🅸🅰'],
  ['flags', 'hey mia', '🇲🇮🇦'],
  ['struck through', 'hey mia', 'm̶i̶a̶'],
  ['script letters', 'hey mia', '𝓜𝓲𝓪'],
  ['one letter', '愛さんこんにちは', '愛'],
  ['a name told in two scripts', 'هلا زياد', 'Ziad زياد'],
  ['a particle before', 'halo kak Budi', 'Budi'],
  ['a kin word before', 'chào chị Linh em muốn hỏi', 'Linh'],
  ['a call behind', 'Linh ơi', 'Linh'],
  ['a call behind', '민수야', '민수'],
  ['an honorific behind', 'さくらちゃん、おはよう', 'さくら'],
  ['a call before', 'يا محمد وينك', 'محمد'],
  ['lower case, and words of no list', 'hey bob got a sec', 'Bob'],
  ['lower case, and words of no list', 'hola lucía como estas', 'Lucía'],
  ['one word behind the mark', 'Charlotte! Help!', 'Charlotte'],
  ['an apology', 'sorry Ollie', 'Ollie'],
  ['the end', 'see you at six, Bob', 'Bob'],
  ['a name within the own one', 'oi Ana', 'Ana'],
  ['a name that is a word elsewhere', 'hey Ali!', 'Ali'],
  ['a name that is a word elsewhere', 'hola Anne', 'Anne'],
  ['drawn out', 'heyyyy bob', 'Bob'],
  ['two words', 'доброе утро Полина', 'Полина'],
  ['an emoji behind the name', 'hi Bob 😊 did you get home', 'Bob'],
])('%s: %s', (_kind, text, shown) => {
  expect(named(text, [shown, 'Harriet'])).toBe(shown)
})

test.each<[text: string, shown: string]>([
  ['we should go', 'A_We_Some'],
  ['hey we are here', 'A_We_Some'],
  ['am i late', 'I am Ray'],
  ['hey am i late', 'I am Ray'],
  ['Good evening! How are you?', 'how are u?'],
  ['good Bob is home', 'Bob'],
  ['good bob', 'Bob'],
  ['hai đứa đi đâu', 'Hai'],
  ['hey Bob sent you money', 'Bob'],
  ['Lol, same here', 'LOL Memes'],
  ['hi my dear', 'my world'],
  ['selam anne', 'Anne'],
  ['oi ali na esquina', 'Ali'],
  ['شكرا على كل شي', 'علي'],
  ['hi tuần sau đi không', 'Tuấn'],
  ["I'm in London, England", 'England'],
  ['love, Bob', 'Bob'],
  ["it's me, Bob", 'Bob'],
  ['my sister, Bob', 'Bob'],
  ['saludos, Bob', 'Bob'],
  ['面包、牛奶、小明', '小明'],
  ['with Anna, Bob', 'Bob'],
  ['HEY WILL YOU COME', 'Will'],
  ['morning run i did', 'run club'],
])('%j greets nobody called %j', (text, shown) => {
  expect(named(text, [shown])).toBeNull()
})

test.each<[to: string, text: string, shown: string]>([
  ['Çağla', 'hey cagla', 'Cagla Demir'],
  ['Daniel', 'hey Danny', 'Danny'],
  ['ᴍɪᴀ', 'hi mia', 'Mia'],
  ['Sofia', 'hi Sophia', 'Sophia'],
  ['Екатерина', 'привет Катя', 'Катя'],
  ['김민수', '안녕 민수', '민수'],
  ['Yousef', 'hi Yusuf', 'Yusuf'],
])('to %s, %j is to themselves', (to, text, shown) => {
  expect(named(text, [shown], to)).toBeNull()
})

test('20,000 random names and texts throw nothing', () => {
  const greeting = fc.constantFrom(
    '',
    'hey ',
    'Olá ',
    '你好',
    'chào ',
    'يا ',
    'おはよう',
    'สวัสดี',
    'sorry ',
    ', ',
  )
  const text = fc
    .tuple(greeting, fc.string({ unit: 'binary', maxLength: 40 }), greeting)
    .map((all) => all.join(''))
  const name = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(text, name, name, (said, shown, to) => {
      const found = named(said, [shown], to)
      return found === null || found === shown
    }),
    { numRuns: 20_000 },
  )
}, 60_000)

test.each([
  'hey ',
  'a ',
  'Bob, ',
  '你好',
  '你',
  'สวัสดี',
  'ก',
  '.',
  '😂',
  'é',
  '\n',
  'يا ',
  'ơi ',
  '𝓜',
  '🇲',
  'ー',
])('100,000 characters of %j are read in no time', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length))
  named(text, ['Bob'])
  const before = process.cpuUsage()
  named(text, ['Bob', text])
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(50)
})
