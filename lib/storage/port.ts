import { readStored, type StorageKey, type Stored } from './keys.ts'

/** What our memory needs of a browser (lib/platform/extension.ts has the real one). */
export type StoragePort = {
  get(key: StorageKey): Promise<unknown>
  set(key: StorageKey, value: unknown): Promise<void>
  /** Calls back with the new value of `key` whenever any context of the extension changes it, until `signal` aborts. */
  onChanged(key: StorageKey, listener: (raw: unknown) => void, signal: AbortSignal): void
  /** Runs one piece of work at a time under this name, across every page of the extension. */
  exclusive<Result>(name: StorageKey | 'private', work: () => Promise<Result>): Promise<Result>
}

/** What lies under `key`, read. Rejects when storage cannot be read. */
export async function load<Key extends StorageKey>(port: StoragePort, key: Key): Promise<Stored[Key]> {
  return readStored(key, await port.get(key))
}
