/** Conversations written to from this device, as they lie in storage (written-to.ts says how they get there). PURE. */
export interface Written {
  /** Hexadecimal, made once per device; null before the first message, and after "Forget everything". */
  salt: string | null
  hashes: readonly string[]
}

/** Half-broken values keep what can still be used of them. Never throws. */
export function readWritten(raw: unknown): Written {
  const found: { salt?: unknown; hashes?: unknown } = typeof raw === 'object' && raw !== null ? raw : {}
  return {
    salt: typeof found.salt === 'string' && found.salt !== '' ? found.salt : null,
    hashes: Array.isArray(found.hashes) ? found.hashes.filter((hash) => typeof hash === 'string') : [],
  }
}
