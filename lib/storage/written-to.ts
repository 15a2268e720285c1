/**
 * Which conversations were written to from this device: salted SHA-256 hashes of their identity, at most 5,000, the
 * oldest out first (I8). No name, no handle and no message is stored. Runs in the background script: the hash needs
 * crypto, which Firefox's content scripts only have through the page, and the lock one place for all tabs.
 */
import { load, type StoragePort } from './port.ts'

export const WRITTEN_LIMIT = 5_000

/** Whether a message to the conversation `key` was sent from this device before. Rejects when storage cannot be read. */
export async function wasWrittenTo(port: StoragePort, key: string): Promise<boolean> {
  const { salt, hashes } = await load(port, 'writtenTo')
  return salt !== null && hashes.includes(await hashOf(salt, key))
}

/** Remembers that the conversation `key` was written to. Rejects when storage refuses, and then nothing has changed. */
export function rememberWrittenTo(port: StoragePort, key: string): Promise<void> {
  return port.exclusive('writtenTo', async () => {
    const { salt: found, hashes } = await load(port, 'writtenTo')
    const salt = found ?? newSalt()
    const hash = await hashOf(salt, key)
    const others = hashes.filter((other) => other !== hash)
    await port.set('writtenTo', { salt, hashes: [...others, hash].slice(-WRITTEN_LIMIT) })
  })
}

async function hashOf(salt: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${key}`)
  // 96 bits tell 5,000 conversations apart with room to spare.
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12))
}

const newSalt = () => toHex(crypto.getRandomValues(new Uint8Array(16)))

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
