/**
 * Which conversations were written to from this device: salted SHA-256 hashes of their identity, at most 5,000, the
 * oldest out first (I8). No name and no handle is stored.
 */
import type { MemoryPort } from './ports.ts'

export const MEMORY_KEY = 'writtenTo'
export const MEMORY_LIMIT = 5_000

export interface MemoryStore {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
}

interface Written {
  /** Hexadecimal, made once per device. */
  salt: string
  hashes: string[]
}

export function rememberConversations(store: MemoryStore): MemoryPort {
  let written: Written | null = null
  let loading: Promise<Written> | null = null
  const hashes = new Map<string, string>()

  /** Reads what is stored; rejects when storage cannot be read, and is tried again the next time. */
  function load(): Promise<Written> {
    loading ??= store.get(MEMORY_KEY).then(
      (raw) => {
        written = toWritten(raw)
        return written
      },
      (error) => {
        loading = null
        throw error
      },
    )
    return loading
  }

  async function hashOf(key: string): Promise<string> {
    const known = hashes.get(key)
    if (known !== undefined) return known
    const { salt } = await load()
    const bytes = new TextEncoder().encode(`${salt} ${key}`)
    const hash = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12))
    hashes.set(key, hash)
    return hash
  }

  return {
    // Storage that fails leaves "cannot say", which no signal takes for "never".
    prepare: (key) => void hashOf(key).catch(() => {}),
    writtenBefore(key) {
      const hash = hashes.get(key)
      return written === null || hash === undefined ? null : written.hashes.includes(hash)
    },
    remember(key) {
      void (async () => {
        const hash = await hashOf(key)
        if (written?.hashes.includes(hash)) return
        // Other tabs write too: what they stored since is read again and kept.
        const stored = toWritten(await store.get(MEMORY_KEY), written?.salt)
        const others = stored.hashes.filter((other) => other !== hash)
        written = { salt: stored.salt, hashes: [...others, hash].slice(-MEMORY_LIMIT) }
        await store.set(MEMORY_KEY, written)
      })().catch(() => {})
    },
  }
}

function toWritten(raw: unknown, salt?: string): Written {
  const { salt: storedSalt, hashes } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<
    string,
    unknown
  >
  return {
    salt: typeof storedSalt === 'string' && storedSalt !== '' ? storedSalt : (salt ?? newSalt()),
    hashes: Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : [],
  }
}

const newSalt = () => toHex(crypto.getRandomValues(new Uint8Array(16)))

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
