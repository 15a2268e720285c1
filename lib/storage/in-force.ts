import { type InForce, inForce } from '../settings/effective.ts'
import { load, type StoragePort } from './port.ts'

/** Storage that has not answered by then may never do. */
const PATIENCE_MS = 1_500

/** What is in force now, read afresh. Storage that refuses or stays silent counts as not read. Never rejects. */
export function loadInForce(port: StoragePort, patience = PATIENCE_MS): Promise<InForce> {
  return new Promise((resolve) => {
    const unread = () => resolve(inForce({ person: null }))
    const late = setTimeout(unread, patience)
    load(port, 'settings')
      .then((person) => resolve(inForce({ person })), unread)
      .finally(() => clearTimeout(late))
  })
}
