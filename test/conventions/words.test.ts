/** Every sentence stands in words/, is what it says it is, and is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Node, parse } from '../../lib/words/parse.ts'
import english from '../../words/en.json'
import { argumentsOf, keysFile, messagesOf, type WordsFile } from '../words/arguments.ts'
import { sentencesIn, sentencesInHtml } from './sentences.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))

const folders = ['lib', 'components', 'entrypoints']
const sources = [...folders.flatMap((folder) => filesIn(folder, /\.tsx?$/)), 'wxt.config.ts']
const pages = filesIn('entrypoints', /\.html$/)

/** Words of others, to be compared with: TikTok's on its controls, and what people write. */
const OTHERS =
  /^lib\/(?:tiktok\/|core\/signals\/(?:words\/|(?:secret-\w+|payment-numbers|word-names|name-forms|own-name)\.ts$))/

describe('no sentence outside of words/', () => {
  test.each(sources.filter((file) => !OTHERS.test(file)).map((file) => [file]))('%s', (file) => {
    expect(sentencesIn(file, read(file))).toEqual([])
  })

  test.each(pages.map((file) => [file]))('%s', (file) => {
    expect(sentencesInHtml(read(file))).toEqual([])
  })

  test.each([
    ['<p>Saved</p>', 'Saved'],
    ["<p>{saved ? 'Saved' : ''}</p>", 'Saved'],
    ["<p>{saved && 'Saved'}</p>", 'Saved'],
    ['<p>{`to $[name]`}</p>', 'to '],
    ['<i aria-label="Remove" />', 'Remove'],
    ["<i title={name ?? 'nobody'} />", 'nobody'],
    ["const label = 'Keep writing'", 'Keep writing'],
    ['const label = "Don\'t ask"', "Don't ask"],
    ['const text = `$[name] in the chat with $[about]`', ' in the chat with '],
    ["const what = count === 1 ? '1 file' : `$[count] photos or videos`", ' photos or videos'],
  ])('%s is seen', (source, sentence) => {
    // Written so that this file holds no places of its own.
    const code = source.replace(/\$\[(\w+)\]/g, (_all, name) => `$\{${name}}`)
    expect(sentencesIn('seen.tsx', code)).toContain(sentence)
  })

  test.each([
    '<p className="words more">{words(\'card.title\')}</p>',
    "throw new SettingsError('Settings could not be read', { cause })",
    "import { a } from 'a file with words'",
    "element.querySelector('dialog[open] button:enabled, input')",
    "['AltGraph', 'Enter', 'pointerdown mousedown']",
  ])('%s is none', (source) => {
    expect(sentencesIn('none.tsx', source)).toEqual([])
  })
})

test('lib/words/keys.ts is what `npm run words` writes', () => {
  expect(read('lib/words/keys.ts')).toBe(keysFile(english))
})

test('every message is said somewhere', () => {
  const code = sources.map(read).join('\n')
  // `state.${kind}` says whatever a state is called.
  const patterns = [...code.matchAll(/`(\w+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.:-]+')}$`),
  )
  const isSaid = (key: string) => code.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key))
  // What names nobody stands beside what names somebody; what may be, beside what is.
  const unsaid = messagesOf(english).filter(([key]) => !isSaid(key.replace(/\.(?:unnamed|maybe)$/, '')))
  expect(unsaid).toEqual([])
})

describe.each(filesIn('words', /\.json$/).map((file) => [file]))('%s', (file) => {
  const lang = file.replace(/^words\/|\.json$/g, '')
  const words = JSON.parse(read(file)) as WordsFile
  const messages = messagesOf(words)

  test('is named by a language', () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang])
  })

  test('says nothing that English does not', () => {
    const keys = new Set(messagesOf(english).map(([key]) => key))
    expect(messages.filter(([key]) => !keys.has(key))).toEqual([])
  })

  test.each(messages)('%s: %s', (key, message) => {
    // Quoting, spaces at the ends and controls of its own are not in the subset, or are not ours to put there.
    expect(message).not.toMatch(/'[{}']|^\s|\s$|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    expect(message).not.toBe('')
    const [screen = '', ...name] = key.split('.')
    const original = (english as WordsFile)[screen]?.[name.join('.')] ?? ''
    expect(Object.fromEntries(argumentsOf(message))).toEqual(Object.fromEntries(argumentsOf(original)))
    const known = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories, 'other']
    for (const [kind, labels] of choicesOf(parse(message))) {
      expect(labels).toContain('other')
      if (kind === 'plural')
        expect(labels.filter((each) => !each.startsWith('='))).toSatisfy((all: string[]) =>
          all.every((each) => known.includes(each as Intl.LDMLPluralRule)),
        )
    }
  })
})

function choicesOf(nodes: readonly Node[]): ['plural' | 'select', string[]][] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || node.choice === null) return []
    const { kind, cases } = node.choice
    return [
      [kind, [...cases.keys()]] as ['plural' | 'select', string[]],
      ...[...cases.values()].flatMap(choicesOf),
    ]
  })
}
