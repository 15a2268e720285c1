import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Naming } from './naming.ts'
import type { State, Store } from './store.ts'

export const ReplicaContext = createContext<{ store: Store; naming: Naming } | null>(null)

/** The store, its present state, and the naming of this generation. */
export function useReplica(): { store: Store; naming: Naming; state: State } {
  const replica = useContext(ReplicaContext)
  if (!replica) throw new Error('Outside the replica')
  const state = useSyncExternalStore(replica.store.subscribe, replica.store.get)
  return { ...replica, state }
}
