import { describe, expect, test } from 'vitest'
import { type FrameHealth, summarise, type TabState, toFrameHealth } from '../../lib/health/health.ts'

const none: FrameHealth = { surface: 'none', guarded: false, reason: null, orphan: false }
const guarded: FrameHealth = { surface: 'dm', guarded: true, reason: null, orphan: false }
const list: FrameHealth = { surface: 'dm', guarded: false, reason: 'no-composer', orphan: false }
const drifted: FrameHealth = { surface: 'dm', guarded: false, reason: 'composer-unknown', orphan: false }
const orphan: FrameHealth = { ...guarded, orphan: true }

type Row = {
  it: string
  frames: (FrameHealth | null)[]
  kind: TabState['kind']
  url?: string | undefined
  access?: boolean
}

const messages = 'https://www.tiktok.com/messages?lang=en'

const rows: Row[] = [
  { it: 'a chat', frames: [guarded], kind: 'guarded' },
  { it: 'a chat in a frame (Business Suite)', frames: [none, guarded], kind: 'guarded' },
  { it: 'a chat beside a blank frame', frames: [guarded, null], kind: 'guarded' },
  { it: 'a chat list', frames: [list], kind: 'ready' },
  { it: 'a chat list beside an open chat', frames: [list, guarded], kind: 'guarded' },
  { it: 'the video feed', frames: [none, none, null], kind: 'quiet' },
  { it: 'a composer nobody knows', frames: [drifted], kind: 'drift' },
  { it: 'one composer known, another not', frames: [guarded, drifted], kind: 'drift' },
  { it: 'not guarded for no known reason', frames: [{ ...drifted, reason: null }], kind: 'drift' },
  { it: 'a page older than the extension', frames: [null], kind: 'reload' },
  { it: 'a page older than the extension, a newer frame', frames: [null, guarded], kind: 'reload' },
  { it: 'a guard older than the extension', frames: [orphan], kind: 'reload' },
  { it: 'an old guard in a frame', frames: [none, orphan], kind: 'reload' },
  { it: 'no frame could be asked', frames: [], kind: 'reload' },
  { it: 'another site', frames: [], url: 'https://example.com/', kind: 'elsewhere' },
  { it: 'an address kept from us', frames: [], url: undefined, kind: 'elsewhere' },
  { it: 'a page of the browser', frames: [], url: 'chrome://extensions/', kind: 'elsewhere' },
  { it: 'not an address', frames: [], url: 'x', kind: 'elsewhere' },
  {
    it: 'a host that only looks like it',
    frames: [],
    url: 'https://www.tiktok.com.evil.org/',
    kind: 'elsewhere',
  },
  { it: 'another TikTok host', frames: [], url: 'https://m.tiktok.com/messages', kind: 'elsewhere' },
  { it: 'no access', frames: [], url: undefined, access: false, kind: 'no-access' },
  { it: 'no access any more, old guard still there', frames: [guarded], access: false, kind: 'no-access' },
]

describe('the state of a tab', () => {
  test.each(rows)('$it: $kind', (row) => {
    const url = 'url' in row ? row.url : messages
    expect(summarise(row.frames, url, row.access ?? true)).toEqual({ kind: row.kind })
  })
})

describe('an answer from a frame', () => {
  test.each([none, guarded, list, drifted, orphan])('is taken as it is: %o', (health) => {
    expect(toFrameHealth(structuredClone(health))).toEqual(health)
  })

  test.each([
    null,
    undefined,
    'dm',
    [],
    {},
    { ...guarded, surface: 'share' },
    { ...guarded, reason: 'late' },
    { ...guarded, guarded: 1 },
    { ...guarded, orphan: undefined },
  ])('is no answer: %o', (answer) => {
    expect(toFrameHealth(answer)).toBeNull()
  })
})
