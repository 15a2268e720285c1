import { describe, expect, test } from 'vitest'
import { nobody } from '../../lib/core/people/trust.ts'
import { defaultSettings } from '../../lib/settings/read.ts'
import { readStored, type StorageKey, type Stored } from '../../lib/storage/keys.ts'

/** What each key holds where nothing lies under it. */
const empty: Stored = {
  settings: defaultSettings,
  trust: nobody,
  writtenTo: { salt: null, hashes: [] },
  everyoneSeen: {},
  pause: null,
}

describe.each(Object.keys(empty) as StorageKey[])('%s', (key) => {
  test.each([[undefined], [null], ['garbage'], [7], [[]], [{}], [{ later: 1 }]])(
    'reads %j as nothing',
    (raw) => {
      expect(readStored(key, raw)).toEqual(empty[key])
    },
  )
})

test.each<[unknown, Stored['writtenTo']]>([
  [
    { salt: 'ab', hashes: ['c'] },
    { salt: 'ab', hashes: ['c'] },
  ],
  [
    { salt: '', hashes: ['c'] },
    { salt: null, hashes: ['c'] },
  ],
  [
    { salt: 3, hashes: 'x' },
    { salt: null, hashes: [] },
  ],
  [
    { salt: 'ab', hashes: [1, null, 'c'] },
    { salt: 'ab', hashes: ['c'] },
  ],
])('who was written to: %j keeps what can be used', (raw, written) => {
  expect(readStored('writtenTo', raw)).toEqual(written)
})
