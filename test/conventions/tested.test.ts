/** Every file of the rooms that meet the page has a test of its name: lib/guard/send/flow.ts in test/guard/send. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ROOMS = ['prompt', 'tiktok']

/** Those that have none yet, by room. The list may only grow shorter: a file that has one now is taken out. */
const LACKING = [
  ...['standing', 'upright'].map((file) => `prompt/${file}`),
  ...['anchors/kept', 'send/learned', 'send/shaped-press'].map((file) => `tiktok/${file}`),
  ...['by-shape/header', 'by-shape/pane', 'by-shape/shapes', 'chat/handle-in-link', 'chat/lines'].map(
    (file) => `tiktok/${file}`,
  ),
]

const TABLES = [
  'chat',
  'composer',
  'list',
  'menus',
  'messages',
  'send',
  'shared',
  'sheet',
  'sighting',
  'text',
]
/** Data that the test of another file goes through. */
const GONE_THROUGH_BY: { [file: string]: string } = {
  'tiktok/delete/labels': 'tiktok/delete/words',
  ...Object.fromEntries(TABLES.map((table) => [`tiktok/anchors/${table}`, 'tiktok/anchors/anchors'])),
}

/** Files below `folder` with this ending, without it, and where they stand. */
function filesIn(folder: 'lib' | 'test', ending: RegExp): Map<string, string> {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(join(root, folder, room), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path.replaceAll('\\', '/')}`,
    ),
  )
  return new Map(
    paths
      .filter((path) => ending.test(path))
      .map((path) => [path.replace(ending, ''), join(root, folder, path)]),
  )
}

/** Types alone have nothing to be tested. */
const does = (path: string) => /^export (?!type\b|interface\b)/m.test(readFileSync(path, 'utf8'))

test('every file has a test of its name, or stands in the list of those that lack one', () => {
  const tests = filesIn('test', /\.test\.tsx?$/)
  const lacking = [...filesIn('lib', /\.tsx?$/)].flatMap(([file, path]) =>
    !does(path) || tests.has(GONE_THROUGH_BY[file] ?? file) ? [] : [file],
  )
  expect(lacking.sort()).toEqual([...LACKING].sort())
})
