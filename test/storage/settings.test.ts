import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../lib/settings/read.ts'
import { loadSettings, SettingsError, saveSetting, watchSettings } from '../../lib/storage/settings.ts'
import { memoryPort } from './memory-port.ts'

describe('loading', () => {
  test('reads, repairs, and writes nothing', async () => {
    const port = memoryPort({ mode: 'loud', cue: false })
    const { settings, repairs } = await loadSettings(port)
    expect(settings).toEqual({ ...defaultSettings, cue: false })
    expect(repairs).toEqual([{ field: 'mode', found: 'loud' }])
    expect(port.stored).toEqual({ settings: { mode: 'loud', cue: false } })
  })

  test('says in words when storage refuses, and keeps the cause', async () => {
    const port = memoryPort()
    const cause = new Error('QUOTA_BYTES quota exceeded')
    port.failing = { get: cause }
    await expect(loadSettings(port)).rejects.toMatchObject({
      name: 'SettingsError',
      message: 'Settings could not be read',
      cause,
    })
  })
})

describe('saving', () => {
  test('stores one field and a whole object', async () => {
    const port = memoryPort()
    const { settings } = await saveSetting(port, 'mode', 'every')
    expect(settings).toEqual({ ...defaultSettings, mode: 'every' })
    expect(port.stored).toEqual({ settings: { version: 1, ...defaultSettings, mode: 'every' } })
  })

  test('keeps newer fields, and the original of a repaired one', async () => {
    const port = memoryPort({ version: 3, mode: 'loud', later: 1 })
    await saveSetting(port, 'cue', false)
    expect(port.stored.settings).toEqual({
      ...defaultSettings,
      version: 3,
      cue: false,
      later: 1,
      rejected: { mode: 'loud' },
    })
  })

  test.each(Array.from({ length: 10 }, (_, round) => round))(
    'loses no field of saves at once (%i)',
    async () => {
      const port = memoryPort()
      await Promise.all([
        saveSetting(port, 'mode', 'risky'),
        saveSetting(port, 'notice', false),
        saveSetting(port, 'cue', false),
      ])
      expect(port.stored.settings).toMatchObject({ mode: 'risky', notice: false, cue: false })
    },
  )

  test('ends with the last of two choices for one field', async () => {
    const port = memoryPort()
    await Promise.all([saveSetting(port, 'mode', 'risky'), saveSetting(port, 'mode', 'every')])
    expect(port.stored.settings).toMatchObject({ mode: 'every' })
  })

  test.each(['get', 'set'] as const)(
    'says in words when %s fails, changes nothing, and works again after',
    async (call) => {
      const port = memoryPort({ mode: 'every' })
      port.failing = { [call]: new Error('IO error') }
      const refused = saveSetting(port, 'cue', false)
      await expect(refused).rejects.toBeInstanceOf(SettingsError)
      await expect(refused).rejects.toThrow('Settings could not be stored')
      expect(port.stored).toEqual({ settings: { mode: 'every' } })

      port.failing = {}
      await saveSetting(port, 'cue', false)
      expect(port.stored.settings).toMatchObject({ mode: 'every', cue: false })
    },
  )
})

test('watching hands over repaired settings until its end', async () => {
  const port = memoryPort()
  const life = new AbortController()
  const heard: unknown[] = []
  watchSettings(port, ({ settings }) => heard.push(settings), life.signal)
  await port.set('settings', { mode: 'every', cue: 'x' })
  await port.set('trust', {})
  life.abort()
  await port.set('settings', { mode: 'risky' })
  expect(heard).toEqual([{ ...defaultSettings, mode: 'every' }])
})
