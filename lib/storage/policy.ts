/**
 * What whoever looks after this browser has fixed (docs/platform.md 10.14). Chromium gives `{}` where there is no policy and
 * drops what its schema does not allow; Firefox gives anything, and rejects where there is none. So it is read field by
 * field, and a rejection is no policy.
 */
import { readGiven, type Settings } from '../settings/read.ts'

/** `storage.managed` of a browser. */
export interface PolicyStore {
  /** Everything in it. May reject, and may never settle. */
  read(): Promise<unknown>
  /** Calls back when it has changed, where the browser tells, until `signal` aborts. */
  onChanged(listener: () => void, signal: AbortSignal): void
}

/** The settings that a policy fixes, and no others. Never rejects. */
export const loadManaged = (policy: PolicyStore): Promise<Partial<Settings>> =>
  policy.read().then(readGiven, () => ({}))

/** Hands over what is fixed, as soon as it is known and at each change, until `signal` aborts. */
export function followManaged(
  policy: PolicyStore,
  listener: (managed: Partial<Settings>) => void,
  signal: AbortSignal,
): void {
  let last = 0
  const read = () => {
    last += 1
    const mine = last
    // An older answer that comes later is not news.
    void loadManaged(policy).then((managed) => mine === last && !signal.aborted && listener(managed))
  }
  policy.onChanged(read, signal)
  read()
}
