import { type InForce, inForce, type Layers } from '../settings/effective.ts'
import { loadManaged, type PolicyStore } from './policy.ts'
import { load, type StoragePort } from './port.ts'

/** Storage that has not answered by then may never do. */
const PATIENCE_MS = 1_500

/**
 * What is in force now, read afresh. Storage that refuses or stays silent counts as not read, a policy that does as none.
 * Never rejects.
 */
export async function loadInForce(
  port: StoragePort,
  policy: PolicyStore,
  patience = PATIENCE_MS,
): Promise<InForce> {
  const [person, managed, pausedUntil] = await Promise.all([
    inTime(load(port, 'settings'), patience),
    inTime(loadManaged(policy), patience),
    inTime(load(port, 'pause'), patience),
  ])
  return inForce({ person, managed: managed ?? {}, pausedUntil } satisfies Layers)
}

/** What is answered within `patience` milliseconds; null otherwise, and when it is refused. */
function inTime<Value>(answer: Promise<Value>, patience: number): Promise<Value | null> {
  const { promise, resolve } = Promise.withResolvers<Value | null>()
  const late = setTimeout(resolve, patience, null)
  answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(late))
  return promise
}
