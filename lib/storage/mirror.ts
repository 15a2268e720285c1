import { readStored, type StorageKey, type Stored } from './keys.ts'

/** Storage as a page's script has it: to read and to follow (lib/platform/bare.ts). */
export interface LocalStore {
  /** Rejects when there is no storage, and may never settle. */
  read(key: StorageKey): Promise<unknown>
  /** Calls back with each new value, until `signal` aborts. */
  onChanged(key: StorageKey, listener: (raw: unknown) => void, signal: AbortSignal): void
}

export interface Mirror {
  /** Hands over what lies under `key`, as soon as storage answers and at each change. */
  follow<Key extends StorageKey>(key: Key, listener: (value: Stored[Key]) => void): void
  /** Hands it over at each change alone. */
  watch<Key extends StorageKey>(key: Key, listener: (value: Stored[Key]) => void): void
  /** Reads all that is followed once more: changes are missed while a page sleeps. */
  refresh(): void
}

/** Keeps a script's own copies of what is stored up to date, until `signal` aborts. */
export function createMirror(store: LocalStore, signal: AbortSignal): Mirror {
  const reads: (() => void)[] = []
  return {
    watch: (key, listener) => store.onChanged(key, (raw) => listener(readStored(key, raw)), signal),
    follow(key, listener) {
      let changes = 0
      const take = (raw: unknown) => listener(readStored(key, raw))
      store.onChanged(
        key,
        (raw) => {
          changes += 1
          take(raw)
        },
        signal,
      )
      const read = () => {
        const before = changes
        // A change that has come meanwhile is newer than the answer.
        const answered = (raw: unknown) => before === changes && !signal.aborted && take(raw)
        void store.read(key).then(answered, () => {})
      }
      reads.push(read)
      read()
    },
    refresh() {
      for (const read of reads) read()
    },
  }
}
