import { beforeEach, expect, test } from 'vitest'
import { rememberWrittenTo, WRITTEN_LIMIT, wasWrittenTo } from '../../lib/storage/written-to.ts'
import { memoryPort } from './memory-port.ts'

let port = memoryPort()
beforeEach(() => {
  port = memoryPort()
})

test('a conversation is known once it was written to, and no other', async () => {
  expect(await wasWrittenTo(port, '@mia')).toBe(false)
  await rememberWrittenTo(port, '@mia')
  expect(await wasWrittenTo(port, '@mia')).toBe(true)
  expect(await wasWrittenTo(port, '@mia2')).toBe(false)
})

test('what is stored names nobody', async () => {
  await rememberWrittenTo(port, '@mia.chen')
  const stored = JSON.stringify(await port.get('writtenTo'))
  expect(stored).not.toContain('mia')
  expect(stored).toMatch(/"hashes":\["[0-9a-f]{24}"\]/)
})

test('two devices store different hashes for one person', async () => {
  const other = memoryPort()
  await Promise.all([rememberWrittenTo(port, '@mia'), rememberWrittenTo(other, '@mia')])
  expect(await port.get('writtenTo')).not.toEqual(await other.get('writtenTo'))
})

test('many at once lose nothing', async () => {
  const keys = Array.from({ length: 30 }, (_, index) => `@person${index}`)
  await Promise.all(keys.map((key) => rememberWrittenTo(port, key)))
  expect(await Promise.all(keys.map((key) => wasWrittenTo(port, key)))).toEqual(keys.map(() => true))
})

test('the oldest goes when there are too many', async () => {
  await rememberWrittenTo(port, '@first')
  const { salt, hashes } = (await port.get('writtenTo')) as { salt: string; hashes: string[] }
  const others = Array.from({ length: WRITTEN_LIMIT - 1 }, (_, index) => `${index}`.padStart(24, '0'))
  await port.set('writtenTo', { salt, hashes: [...hashes, ...others] })
  await rememberWrittenTo(port, '@last')
  expect(await wasWrittenTo(port, '@first')).toBe(false)
  expect(await wasWrittenTo(port, '@last')).toBe(true)
})

test.each([[null], ['garbage'], [{ salt: 3, hashes: 'x' }], [{ salt: 'a', hashes: [1, null] }]])(
  'corrupt memory %j is begun anew',
  async (stored) => {
    await port.set('writtenTo', stored)
    expect(await wasWrittenTo(port, '@mia')).toBe(false)
    await rememberWrittenTo(port, '@mia')
    expect(await wasWrittenTo(port, '@mia')).toBe(true)
  },
)
